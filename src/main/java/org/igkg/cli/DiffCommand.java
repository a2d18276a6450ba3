package org.igkg.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.igkg.dump.Difference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "diff",
    description =
        "Prints what changed between two exports (N-Quads, zipped or not) as RDF Patch: D before a"
            + " quad that is gone, A before one that is new.")
final class DiffCommand implements Callable<Integer> {
  @ParentCommand private IgkgCommand igkg = new IgkgCommand(System.out, System.err);

  @Parameters(index = "0", paramLabel = "OLD", description = "The earlier export.")
  private Path before = Path.of("");

  @Parameters(index = "1", paramLabel = "NEW", description = "The later export.")
  private Path after = Path.of("");

  @Override
  public Integer call() throws IOException {
    for (Path file : new Path[] {before, after}) {
      if (!Files.isRegularFile(file)) {
        throw new WrongUseException(file + ": there is no such file");
      }
    }
    Difference difference = Difference.write(before, after, igkg.out);
    igkg.out.flush();
    igkg.err.println(difference.deleted() + " quads gone, " + difference.added() + " quads new");
    return ExitCode.DONE;
  }
}
