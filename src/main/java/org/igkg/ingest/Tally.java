package org.igkg.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.igkg.graph.Removal;
import org.igkg.ingest.PhaseTimes.Phase;
import org.igkg.source.Problem;

/** Takes the outcomes of a run one after the other, writes their graphs and counts. */
final class Tally {
  private final GraphBatch batch;
  private final Removal leftOut;
  private final PhaseTimes times;
  private final int total;
  private final Progress progress;
  private final Map<Node, String> taken = new HashMap<>();
  private final Set<String> names = new HashSet<>();
  private final List<Problem> problems;
  private int ingested;
  private int unchanged;
  private int refused;

  /**
   * @param leftOut of each graph
   * @param problems that concern no single document
   * @param total how many outcomes will come
   */
  Tally(
      GraphBatch batch,
      Removal leftOut,
      PhaseTimes times,
      List<Problem> problems,
      int total,
      Progress progress) {
    this.batch = batch;
    this.leftOut = leftOut;
    this.times = times;
    this.problems = new ArrayList<>(problems);
    this.total = total;
    this.progress = progress;
  }

  /** Of two with the same graph the first one is taken. */
  void add(DocumentOutcome document) {
    problems.addAll(document.outcome().problems());
    if (document.outcome() instanceof Outcome.Mapped mapped) {
      add(document, mapped.graphName(), () -> write(document, mapped));
    } else if (document.outcome() instanceof Outcome.Unchanged same) {
      add(document, same.graphName(), () -> unchanged++);
    } else {
      refused++;
    }
    progress.done(ingested + unchanged + refused, total);
  }

  private void add(DocumentOutcome document, Node graph, Runnable take) {
    names.add(document.name());
    String first = taken.putIfAbsent(graph, document.path());
    if (first == null) {
      times.time(Phase.WRITE, take);
    } else {
      refused++;
      problems.add(document.duplicateOf(first));
    }
  }

  private void write(DocumentOutcome document, Outcome.Mapped mapped) {
    Graph graph = leftOut.of(mapped.graph());
    if (batch.add(mapped.graphName(), graph, document.lastingOrigin())) {
      ingested++;
    } else {
      unchanged++;
    }
  }

  /** Writes what waits. */
  void flush() {
    times.time(Phase.WRITE, batch::flush);
  }

  /** What was found when all documents were there. */
  void addAll(List<Problem> found) {
    problems.addAll(found);
  }

  /** Whether a document of that name came in this run. */
  boolean has(String name) {
    return names.contains(name);
  }

  /** To be asked when all graphs are settled. */
  IngestReport report() {
    int same = batch.unchangedAfterAll();
    return new IngestReport(ingested - same, unchanged + same, refused, problems);
  }
}
