package org.igkg.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.igkg.dump.Dumps;
import org.igkg.dump.NewFiles;
import org.igkg.dump.SessionFiles;
import org.igkg.dump.Tables;
import org.igkg.graph.Iris;
import org.igkg.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "export",
    description = {
      "Writes the whole store, so that equal stores give equal files:",
      "nquads: one sorted file. dumps: a folder with the whole and each forum and year as N-Quads"
          + " and Turtle, zipped, with checksums. csv: a folder with tables of sessions, turns,"
          + " people, participations, topics by year and region. json: a folder with a file for each"
          + " session."
    })
final class ExportCommand implements Callable<Integer> {
  /** How the store is written. */
  enum Format {
    NQUADS,
    DUMPS,
    CSV,
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @ParentCommand private IgkgCommand igkg = new IgkgCommand(System.out, System.err);

  @Option(
      names = "--format",
      defaultValue = "nquads",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format = Format.NQUADS;

  @Option(
      names = "--output",
      paramLabel = "PATH",
      description =
          "File to write (nquads; default: standard output) or folder to write into (the others).")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--base",
      paramLabel = "IRI",
      defaultValue = Iris.DEFAULT_BASE,
      description = "The base the store was ingested with (default: ${DEFAULT-VALUE}).")
  private String base = Iris.DEFAULT_BASE;

  @Override
  public Integer call() throws IOException {
    try (GraphStore store = igkg.existingStore()) {
      if (format != Format.NQUADS) {
        igkg.err.println(intoFolder(store, folder()));
        return ExitCode.DONE;
      }
      long quads = output.isPresent() ? toFile(store, output.get()) : store.exportNQuads(igkg.out);
      igkg.out.flush();
      igkg.err.println(quads + " quads written");
    }
    return ExitCode.DONE;
  }

  /** What was written, in a line. */
  private String intoFolder(GraphStore store, Path folder) throws IOException {
    return switch (format) {
      case DUMPS ->
          Dumps.write(store, IgkgCommand.iris(base).base(), folder).size() + " dumps written";
      case CSV -> "written: " + String.join(", ", Tables.write(store, folder));
      case JSON -> SessionFiles.write(store, folder) + " sessions written";
      case NQUADS -> throw new IllegalStateException("nquads is one file");
    };
  }

  private Path folder() throws IOException {
    Path folder =
        output.orElseThrow(
            () -> new WrongUseException("--format " + format + " needs --output FOLDER"));
    return Files.createDirectories(folder);
  }

  /** A file that is there already is replaced when all is written. */
  private static long toFile(GraphStore store, Path file) throws IOException {
    Path target = file.toAbsolutePath();
    if (!Files.isDirectory(target.getParent())) {
      throw new WrongUseException(target.getParent() + ": there is no such folder");
    }
    try (NewFiles files = new NewFiles()) {
      long quads;
      try (OutputStream out = Files.newOutputStream(files.part(target))) {
        quads = store.exportNQuads(out);
      }
      files.take();
      return quads;
    }
  }
}
