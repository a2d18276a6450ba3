package org.igkg.cli;

import java.util.concurrent.Callable;
import org.igkg.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "compact",
    description = "Gives back the space of what was replaced; worth it after a big ingest.")
final class CompactCommand implements Callable<Integer> {
  @ParentCommand private IgkgCommand igkg = new IgkgCommand(System.out, System.err);

  @Override
  public Integer call() {
    try (GraphStore store = igkg.existingStore()) {
      store.compact();
      return ExitCode.DONE;
    }
  }
}
