package org.igkg.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.igkg.derivation.Derivation;
import org.igkg.graph.Iris;
import org.igkg.graph.Removal;
import org.igkg.ingest.OrganisationIdentifications.IdentifiedBody;
import org.igkg.ingest.PhaseTimes.Phase;
import org.igkg.source.LocalFile;
import org.igkg.source.Problem;
import org.igkg.source.Sidecars;
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
  /** The end of a load, after which the store is opened anew, takes longer than these do. */
  private static final int FEW = 50;

  private final GraphStore store;
  private final Derivation derivation;
  private final DocumentPipeline pipeline;
  private final Map<Node, Graph> reference;
  private final Optional<PeopleRules> people;
  private final Identifications<Identified> namedPeople;
  private final Identifications<IdentifiedBody> namedBodies;
  private final OrderedRun threads;
  private Removal leftOut = new Removal(Set.of());

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
    this.namedPeople = Identifications.ofPeople(store);
    this.namedBodies = OrganisationIdentifications.in(store);
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
    DocumentFiles named = DocumentFiles.of(given);
    List<LocalFile> files = named.paths().stream().map(LocalFile::new).toList();
    Sidecars sidecars = Sidecars.inFoldersOf(files);
    Tally tally = tally(problems(named, sidecars), files.size(), progress);
    KnownGraphs known = KnownGraphs.of(store);
    FilePipeline pipeline = new FilePipeline(this.pipeline);
    load(
        tally,
        files.size(),
        () ->
            threads.run(
                files.iterator(),
                file -> pipeline.run(file, sidecars, known::isMadeFrom),
                tally::add));
    return finish(tally, progress);
  }

  /** Keeps something out of the graphs of documents that come from now on. */
  public void leaveOut(Removal removal) {
    leftOut = removal;
  }

  /** Reads what concerns all documents, so that the next run need not. The store stays as it is. */
  public void prepare() {
    namedBodies.all();
    namedPeople.all();
    derivation.prepare();
    store.tripleCounts(Set.of());
  }

  /**
   * Stores the graphs of documents that were made elsewhere, see {@link MadeFolder}; what concerns
   * all documents is settled and derived as if they had been made here.
   *
   * @param given folders
   * @throws org.igkg.store.StoreException as {@link #run}
   */
  public IngestReport take(List<Path> given, Progress progress) {
    List<MadeFolder> folders = given.stream().map(Path::normalize).map(MadeFolder::read).toList();
    int total = folders.stream().mapToInt(folder -> folder.documents().size()).sum();
    Tally tally =
        tally(
            folders.stream().flatMap(folder -> folder.problems().stream()).toList(),
            total,
            progress);
    KnownGraphs known = KnownGraphs.of(store);
    load(tally, total, () -> folders.forEach(folder -> take(folder, known, tally)));
    return finish(tally, progress);
  }

  private void take(MadeFolder folder, KnownGraphs known, Tally tally) {
    MadeGraphs graphs = new MadeGraphs(folder);
    MadeGraphReader reader = new MadeGraphReader(pipeline, known);
    threads.run(graphs, reader::read, tally::add);
    graphs.rest().forEach(tally::add);
    tally.addAll(graphs.problems());
  }

  /** What was read before something went wrong stays in the store. */
  private void load(Tally tally, int documents, Runnable reading) {
    if (documents > FEW || store.isEmpty()) {
      store.startLoad();
    }
    try {
      times().time(Phase.WRITE, this::loadReference);
      reading.run();
      tally.flush();
    } finally {
      times().time(Phase.WRITE, store::finishLoad);
    }
  }

  private Tally tally(List<Problem> problems, int total, Progress progress) {
    return new Tally(
        new GraphBatch(store, derivation), leftOut, times(), problems, total, progress);
  }

  private IngestReport finish(Tally tally, Progress progress) {
    progress.step("deciding who is who over all documents");
    times().time(Phase.SETTLE, () -> settle(tally));
    IngestReport report = tally.report();
    progress.step("counting topics by year and region");
    times().time(Phase.DERIVE, derivation::rebuild);
    return report;
  }

  private void settle(Tally tally) {
    List<Problem> copies = new CopySettlement(store, derivation).settle();
    tally.addAll(copies.stream().filter(p -> tally.has(p.document())).toList());
    people.ifPresent(
        rules -> {
          // first the organisations: people are told apart by those they belong to
          Iris iris = pipeline.iris();
          tally.addAll(
              new OrganisationSettlement(store, derivation, iris, rules, namedBodies).settle());
          tally.addAll(new PeopleSettlement(store, derivation, iris, rules, namedPeople).settle());
        });
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
}
