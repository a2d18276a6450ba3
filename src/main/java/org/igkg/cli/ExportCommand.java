package org.igkg.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.igkg.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "export",
    description = "Writes the whole store: sorted, so that equal stores give equal files.")
final class ExportCommand implements Callable<Integer> {
  /** How the store is written. */
  enum Format {
    NQUADS
  }

  @ParentCommand private IgkgCommand igkg = new IgkgCommand(System.out, System.err);

  @Option(
      names = "--format",
      defaultValue = "nquads",
      description = "nquads, the only one so far (default: ${DEFAULT-VALUE}).")
  private Format format = Format.NQUADS;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "File to write (default: standard output).")
  private Optional<Path> output = Optional.empty();

  @Override
  public Integer call() throws IOException {
    try (GraphStore store = igkg.existingStore()) {
      long quads = output.isPresent() ? toFile(store, output.get()) : store.exportNQuads(igkg.out);
      igkg.out.flush();
      igkg.err.println(quads + " quads written");
    }
    return ExitCode.DONE;
  }

  /** A file that is there already is replaced when all is written. */
  private static long toFile(GraphStore store, Path file) throws IOException {
    Path target = file.toAbsolutePath();
    if (!Files.isDirectory(target.getParent())) {
      throw new WrongUseException(target.getParent() + ": there is no such folder");
    }
    Path part = Files.createTempFile(target.getParent(), target.getFileName().toString(), ".part");
    try {
      long quads;
      try (OutputStream out = Files.newOutputStream(part)) {
        quads = store.exportNQuads(out);
      }
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
      return quads;
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
