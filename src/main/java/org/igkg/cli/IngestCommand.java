package org.igkg.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.igkg.authority.Authorities;
import org.igkg.authority.Corrections;
import org.igkg.authority.Removals;
import org.igkg.graph.Iris;
import org.igkg.ingest.Ingest;
import org.igkg.ingest.IngestReport;
import org.igkg.ingest.IngestSetup;
import org.igkg.ingest.Progress;
import org.igkg.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "ingest",
    description = {
      "Reads documents into the store: plain text, HTML, PDF, DOCX and RTF.",
      "What a file lost may stand beside it, in NAME.meta.json or in a row of manifest.csv in its"
          + " folder: file, title, address, retrieved, language, forum. A page without its title is"
          + " known by its address."
    })
final class IngestCommand implements Callable<Integer> {
  @ParentCommand private IgkgCommand igkg = new IgkgCommand(System.out, System.err);

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files, or folders with files at any depth.")
  private List<Path> paths = List.of();

  @Option(
      names = "--graphs",
      description = {
        "The paths are folders of graphs that the Spark job has made of documents"
            + " (docs/spark.md); they are checked and taken as if the documents were read here."
      })
  private boolean graphs;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Documents read at the same time (default: one for each processor).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--base",
      paramLabel = "IRI",
      defaultValue = Iris.DEFAULT_BASE,
      description = "What the IRIs of all things begin with (default: ${DEFAULT-VALUE}).")
  private String base = Iris.DEFAULT_BASE;

  @Option(
      names = "--corrections",
      paramLabel = "FILE",
      description = {
        "CSV of merge, split, rename and wrong-link, what editors know better about people"
            + " (default: corrections.csv beside the store, if there is one)."
      })
  private Optional<Path> corrections = Optional.empty();

  @Option(names = "--timings", description = "Tell how long each phase took.")
  private boolean timings;

  @Option(
      names = "--removals",
      paramLabel = "FILE",
      description = {
        "CSV of people and turns whose removal was asked for (default: removals.csv beside the"
            + " store, if there is one)."
      })
  private Optional<Path> removals = Optional.empty();

  @Override
  public Integer call() throws IOException {
    requirePaths();
    Removals removed = igkg.removals(removals);
    Corrections known = igkg.corrections(corrections);
    Iris iris = IgkgCommand.iris(base);
    CompletableFuture<IngestSetup> setup =
        CompletableFuture.supplyAsync(() -> IngestSetup.standard(Authorities.load()));
    try (GraphStore store = GraphStore.open(igkg.store)) {
      CompletableFuture<Ingest> made =
          setup.thenApplyAsync(parts -> parts.into(store, iris, threads, known));
      store.graphNames(); // looked up while the vocabularies are read
      Ingest ingest = made.join();
      Progress progress = new ProgressLines(igkg.err);
      IngestReport report =
          new Intake(store, iris, ingest, removed)
              .take(i -> graphs ? i.take(paths, progress) : i.run(paths, progress));
      report.problems().forEach(igkg.err::println);
      if (timings) {
        ingest.times().lines().forEach(igkg.err::println);
      }
      igkg.out.println(ReportLine.of(report));
      return report.hasRefusals() ? ExitCode.PROBLEMS : ExitCode.DONE;
    }
  }

  private void requirePaths() {
    if (threads < 1) {
      throw new WrongUseException("--threads: at least 1, not " + threads);
    }
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new WrongUseException(path + ": there is no such file or folder; check the path");
      }
    }
  }
}
