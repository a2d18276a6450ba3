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
    name = "restore",
    description = {
      "Makes a store from a backup or a dump, in a folder that is new or empty; the checksum is"
          + " compared where there is one (FILE.sha256, or SHA256SUMS beside it)."
    })
final class RestoreCommand implements Callable<Integer> {
  @ParentCommand private IgkgCommand igkg = new IgkgCommand(System.out, System.err);

  @Parameters(paramLabel = "FILE", description = "N-Quads, zipped or not.")
  private Path file = Path.of("");

  @Override
  public Integer call() throws Exception {
    if (!Files.isRegularFile(file)) {
      throw new WrongUseException(file + ": there is no such file");
    }
    boolean checked = Backup.requireWhole(file);
    try (GraphStore store = GraphStore.open(igkg.store)) {
      long quads = Backup.read(file, store);
      store.compact();
      igkg.out.println(quads + " quads restored" + (checked ? "" : ", without a checksum"));
      return ExitCode.DONE;
    }
  }
}
