package org.igkg.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.igkg.derivation.Derivation;
import org.igkg.ingest.PhaseTimes.Phase;
import org.igkg.source.DocumentReader;
import org.igkg.source.Problem;
import org.igkg.source.Problem.Code;
import org.igkg.source.ReadOutcome;
import org.igkg.source.Sidecars;
import org.igkg.source.SourceDocument;
import org.igkg.store.GraphStore;

/**
 * Files and folders into the store: reference graphs first, then one graph for each document.
 *
 * <p>The same documents give the same store, whatever their order and the number of threads. A
 * document that is refused leaves its graph as it was; graphs of other documents are not touched,
 * except those of the same session, about which {@link CopySettlement} decides at the end, and what
 * {@link Derivation} counts over the documents of the same year.
 */
public final class Ingest {
  private final GraphStore store;
  private final Derivation derivation;
  private final DocumentPipeline pipeline;
  private final Map<Node, Graph> reference;
  private final Optional<PeopleRules> people;
  private final OrderedRun threads;
  private final DocumentReader reader = new DocumentReader();

  /**
   * @param reference graphs that stand in the store whatever the documents are
   */
  public Ingest(
      GraphStore store, DocumentPipeline pipeline, Map<Node, Graph> reference, int threads) {
    this(store, pipeline, reference, threads, Optional.empty());
  }

  /**
   * @param people by what it is decided who is who over all documents; without, every document
   *     speaks for itself
   */
  public Ingest(
      GraphStore store,
      DocumentPipeline pipeline,
      Map<Node, Graph> reference,
      int threads,
      Optional<PeopleRules> people) {
    this.store = store;
    this.people = people;
    this.derivation = new Derivation(store, pipeline.iris());
    this.pipeline = pipeline;
    this.reference = Map.copyOf(reference);
    this.threads = new OrderedRun(threads);
  }

  /**
   * Reads, maps and stores all documents that {@code given} names.
   *
   * @throws org.igkg.store.StoreException when the store cannot be written; what was committed
   *     before stays
   */
  public IngestReport run(List<Path> given, Progress progress) {
    DocumentFiles files = DocumentFiles.of(given);
    times().time(Phase.WRITE, this::loadReference);
    Sidecars sidecars = Sidecars.inFoldersOf(files.paths());
    Tally tally = new Tally(problems(files, sidecars), files.paths().size(), progress);
    KnownGraphs known = KnownGraphs.of(store);
    threads.run(files.paths(), path -> read(path, sidecars, known), tally::add);
    IngestReport report = tally.report();
    progress.step("counting topics by year and region");
    times().time(Phase.DERIVE, derivation::rebuild);
    return report;
  }

  /** How long the phases of all runs have taken. */
  public PhaseTimes times() {
    return pipeline.times();
  }

  private static List<Problem> problems(DocumentFiles files, Sidecars sidecars) {
    List<Problem> problems = new ArrayList<>(files.problems());
    problems.addAll(sidecars.problems());
    return problems;
  }

  /** Reference graphs that are missing or differ from ours. */
  private void loadReference() {
    GraphBatch batch = new GraphBatch(store, derivation);
    reference.forEach(batch::add);
    batch.flush();
  }

  private Read read(Path path, Sidecars sidecars, KnownGraphs known) {
    ReadOutcome outcome = times().time(Phase.READ, () -> reader.read(path, sidecars));
    if (outcome instanceof ReadOutcome.Read read) {
      return read(path, read, known);
    }
    Problem problem = ((ReadOutcome.Refused) outcome).problem();
    return new Read(
        path, problem.document(), new Outcome.Rejected(List.of(problem)), Optional.empty());
  }

  private Read read(Path path, ReadOutcome.Read read, KnownGraphs known) {
    SourceDocument document = read.document();
    Node graph = pipeline.graphName(document);
    Optional<String> origin = pipeline.origin(document);
    Outcome outcome =
        origin.isPresent() && known.isMadeFrom(graph, origin.get())
            ? new Outcome.Unchanged(graph, List.of())
            : pipeline.run(document);
    return new Read(path, document.fileName(), outcome.after(read.notices()), origin);
  }

  /**
   * @param origin of the graph, where it is known
   */
  private record Read(Path path, String name, Outcome outcome, Optional<String> origin) {}

  /** Takes the outcomes in the order of their paths. */
  private final class Tally {
    private final GraphBatch batch = new GraphBatch(store, derivation);
    private final Map<Node, Path> taken = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final List<Problem> problems;
    private final int total;
    private final Progress progress;
    private int ingested;
    private int unchanged;
    private int refused;

    Tally(List<Problem> problems, int total, Progress progress) {
      this.problems = new ArrayList<>(problems);
      this.total = total;
      this.progress = progress;
    }

    void add(Read read) {
      problems.addAll(read.outcome().problems());
      if (read.outcome() instanceof Outcome.Mapped mapped) {
        add(read, mapped.graphName(), () -> write(read, mapped));
      } else if (read.outcome() instanceof Outcome.Unchanged same) {
        add(read, same.graphName(), () -> unchanged++);
      } else {
        refused++;
      }
      progress.done(ingested + unchanged + refused, total);
    }

    private void add(Read read, Node graph, Runnable take) {
      names.add(read.name());
      Path first = taken.putIfAbsent(graph, read.path());
      if (first == null) {
        times().time(Phase.WRITE, take);
      } else {
        refused++;
        problems.add(duplicate(read, first));
      }
    }

    /** A document with a problem is read again the next time, so that it is told again. */
    private void write(Read read, Outcome.Mapped mapped) {
      Optional<String> origin = read.origin().filter(key -> mapped.problems().isEmpty());
      if (batch.add(mapped.graphName(), mapped.graph(), origin)) {
        ingested++;
      } else {
        unchanged++;
      }
    }

    private Problem duplicate(Read read, Path first) {
      return Problem.of(
          read.path().toString(),
          Code.DUPLICATE_NAME,
          "has the same key as " + first + ", which was taken; give it another file name");
    }

    private void settle() {
      new CopySettlement(store, derivation)
          .settle().stream().filter(p -> names.contains(p.document())).forEach(problems::add);
      people.ifPresent(
          rules -> {
            // first the organisations: people are told apart by those they belong to
            problems.addAll(
                new OrganisationSettlement(store, derivation, pipeline.iris(), rules).settle());
            problems.addAll(
                new PeopleSettlement(store, derivation, pipeline.iris(), rules).settle());
          });
    }

    IngestReport report() {
      times().time(Phase.WRITE, batch::flush);
      progress.step("deciding who is who over all documents");
      times().time(Phase.SETTLE, this::settle);
      int same = batch.unchangedAfterAll();
      return new IngestReport(ingested - same, unchanged + same, refused, problems);
    }
  }
}
