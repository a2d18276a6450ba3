package org.igkg.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.igkg.dump.Backup;
import org.igkg.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "backup",
    description = {
      "Writes the whole store into a file of zipped, sorted N-Quads, with its checksum beside it;"
          + " equal stores give equal files. While a server runs, take /dumps/igkg.nq.gz from it:"
          + " it is the same file."
    })
final class BackupCommand implements Callable<Integer> {
  @ParentCommand private IgkgCommand igkg = new IgkgCommand(System.out, System.err);

  @Parameters(paramLabel = "FILE", description = "File to write: NAME.nq.gz.")
  private Path file = Path.of("");

  @Override
  public Integer call() throws Exception {
    Path target = file.toAbsolutePath();
    if (!Files.isDirectory(target.getParent())) {
      throw new WrongUseException(target.getParent() + ": there is no such folder");
    }
    try (GraphStore store = igkg.existingStore()) {
      igkg.out.println(Backup.write(store, target) + " quads written to " + file);
      return ExitCode.DONE;
    }
  }
}
