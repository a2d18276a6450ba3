package org.igkg.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.igkg.authority.Authorities;
import org.igkg.authority.Corrections;
import org.igkg.authority.Removals;
import org.igkg.description.SelfDescription;
import org.igkg.graph.Iris;
import org.igkg.ingest.BundledSample;
import org.igkg.ingest.Ingest;
import org.igkg.ingest.IngestReport;
import org.igkg.ingest.IngestSetup;
import org.igkg.ingest.RemovalPass;
import org.igkg.ingest.SoftwareVersion;
import org.igkg.server.Server;
import org.igkg.server.ServerOptions;
import org.igkg.server.sparql.SparqlLimits;
import org.igkg.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(name = "serve", description = "Serves the store: SPARQL endpoint and pages on one port.")
final class ServeCommand implements Callable<Integer> {
  @ParentCommand private IgkgCommand igkg = new IgkgCommand(System.out, System.err);

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "Port to listen on; 0 for any free one (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--sample",
      description = "Read the bundled sample first when the store is empty.")
  private boolean sample;

  @Option(
      names = "--base",
      paramLabel = "IRI",
      defaultValue = Iris.DEFAULT_BASE,
      description = "What the IRIs of all things begin with (default: ${DEFAULT-VALUE}).")
  private String base = Iris.DEFAULT_BASE;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "30",
      description = "What a query at the endpoint may take (default: ${DEFAULT-VALUE}).")
  private int timeout;

  @Option(
      names = "--max-rows",
      paramLabel = "N",
      defaultValue = "1000000",
      description = "Rows or triples an answer may have (default: ${DEFAULT-VALUE}).")
  private long maxRows;

  @Option(
      names = "--max-queries",
      paramLabel = "N",
      defaultValue = "8",
      description =
          "Queries worked on at the same time; more are told to come back (default:"
              + " ${DEFAULT-VALUE}).")
  private int maxQueries;

  @Option(
      names = "--watch",
      paramLabel = "FOLDER",
      description = {
        "Take in what is in this folder, and whatever is added or changed there while the store is"
            + " served; may be given several times. Wants more memory: -Xmx2g."
      })
  private List<Path> watched = List.of();

  @Option(
      names = "--report-to",
      paramLabel = "ADDRESS",
      defaultValue = "",
      description = "Where readers report errors: mailto:… or the address of a page.")
  private String reportTo = "";

  /** What stands beside the store, as it was at the start. */
  private record Lists(Corrections corrections, Removals removals) {}

  @Override
  public Integer call() throws Exception {
    if (port < 0 || port > 65_535) {
      throw new WrongUseException("--port: a number from 0 to 65535, not " + port);
    }
    requireFolders();
    Lists lists = new Lists(igkg.corrections(Optional.empty()), igkg.removals(Optional.empty()));
    Iris iris = IgkgCommand.iris(base);
    ServerOptions options = options();
    StopSignal signal = new StopSignal();
    try (GraphStore store = GraphStore.open(igkg.store)) {
      fill(store, iris, lists.corrections);
      new RemovalPass(store, iris).remove(lists.removals);
      if (!SelfDescription.isIn(store, base)) {
        SelfDescription.refresh(store, base, SoftwareVersion.current());
      }
      serve(store, iris, options, lists, signal);
      return ExitCode.DONE;
    } finally {
      signal.closed();
    }
  }

  private void requireFolders() {
    for (Path folder : watched) {
      if (!Files.isDirectory(folder)) {
        throw new WrongUseException("--watch: " + folder + " is no folder; check the path");
      }
    }
  }

  private SparqlLimits limits() {
    try {
      return new SparqlLimits(Duration.ofSeconds(timeout), maxRows, maxQueries);
    } catch (IllegalArgumentException e) {
      throw new WrongUseException("--timeout, --max-rows, --max-queries: " + e.getMessage());
    }
  }

  private ServerOptions options() {
    try {
      return new ServerOptions(port, sample, base, limits(), reportTo);
    } catch (IllegalArgumentException e) {
      throw new WrongUseException("--report-to: " + e.getMessage());
    }
  }

  private void fill(GraphStore store, Iris iris, Corrections corrections) throws IOException {
    if (!store.isEmpty()) {
      return;
    }
    if (!sample) {
      if (watched.isEmpty()) {
        tellThatItIsEmpty();
      }
      return;
    }
    try (BundledSample documents = BundledSample.unpack()) {
      IngestReport report =
          IngestSetup.standard(Authorities.load())
              .into(store, iris, Runtime.getRuntime().availableProcessors(), corrections)
              .run(List.of(documents.folder()), new ProgressLines(igkg.err));
      report.problems().forEach(igkg.err::println);
      igkg.err.println("Sample: " + ReportLine.of(report));
    }
  }

  private void tellThatItIsEmpty() {
    igkg.err.println(
        "The store "
            + igkg.store
            + " is empty. Stop and load it with: igkg ingest PATH --store "
            + igkg.store
            + ", or try: igkg serve --sample");
  }

  /** Returns when the process is told to stop, with the server stopped. */
  private void serve(
      GraphStore store, Iris iris, ServerOptions options, Lists lists, StopSignal signal)
      throws Exception {
    var context = Server.start(store, options);
    AutoCloseable server = context;
    try {
      int listening = Server.port(context);
      igkg.err.println(
          "Serving " + store + " on http://localhost:" + listening + "/ (Ctrl-C stops)");
      try (WarmUp warmUp = WarmUp.start(listening, base)) {
        LiveIngest live =
            LiveIngest.start(
                new FolderWatch(watched), () -> taker(store, iris, lists, warmUp), igkg.err);
        signal.await();
        live.close();
      }
    } finally {
      server.close();
    }
  }

  /** Reads the vocabularies, and what the store says already. */
  private LiveIngest.Taker taker(GraphStore store, Iris iris, Lists lists, WarmUp warmUp) {
    Ingest ingest =
        IngestSetup.standard(Authorities.load())
            .into(store, iris, Runtime.getRuntime().availableProcessors(), lists.corrections);
    ingest.prepare();
    Intake intake = new Intake(store, iris, ingest, lists.removals);
    return documents -> {
      warmUp.rest();
      try {
        return intake.takeAmongReaders(i -> i.run(documents, new ProgressLines(igkg.err)));
      } finally {
        warmUp.again();
      }
    };
  }
}
