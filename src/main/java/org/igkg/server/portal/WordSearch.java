package org.igkg.server.portal;

import java.util.AbstractList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.igkg.query.Statements;
import org.igkg.server.web.PerRevision;
import org.igkg.store.GraphStore;
import org.igkg.store.WordMatches;
import org.igkg.vocabulary.Igkg;

/**
 * Finds turns and passages by their words: the same ones, in the same order, as the catalogue's
 * {@code search-what-was-said}. Of those that are not shown nothing is read, for all turns of a
 * transcript are of one session and its graph tells year and forum.
 */
final class WordSearch {
  static final int MOST = 1000;

  /** The query rounds to thousandths. */
  private static final float SCORE_PARTS = 1000;

  private static final Comparator<Hit> BEST_FIRST =
      Comparator.comparingInt(Hit::score).thenComparing(hit -> hit.held().year()).reversed();

  private final GraphStore store;
  private final DatasetGraph dataset;
  private final Statements statements;
  private final PerRevision<Map<Node, Held>> transcripts;

  /** Year and forum of a meeting, {@code 2024} and {@code IGF}. */
  record Held(String year, String forum) {}

  private record Hit(WordMatches.Match match, Held held) {
    private int score() {
      return Math.round(match.score() * SCORE_PARTS);
    }
  }

  WordSearch(GraphStore store) {
    this.store = store;
    dataset = store.dataset();
    statements = new Statements(dataset);
    transcripts = new PerRevision<>(store::revision, this::heldByTranscript);
  }

  /**
   * @param words in the syntax of Lucene's query parser
   * @return to be closed
   * @throws org.igkg.store.NotWordsException when these are no words to search for
   */
  Found find(String words) {
    Map<Node, Held> known = transcripts.get();
    WordMatches matches = store.search(words, MOST);
    try {
      return new Found(matches, Txn.calculateRead(dataset, () -> hits(known, matches)));
    } catch (RuntimeException e) {
      matches.close();
      throw e;
    }
  }

  private List<Hit> hits(Map<Node, Held> known, WordMatches matches) {
    return matches.best().stream()
        .flatMap(m -> held(known, matches, m).map(h -> new Hit(m, h)).stream())
        .sorted(BEST_FIRST)
        .toList();
  }

  private Optional<Held> held(Map<Node, Held> known, WordMatches matches, WordMatches.Match match) {
    return Optional.ofNullable(known.get(match.graph()))
        .or(() -> statements.object(matches.subject(match), Igkg.session).flatMap(this::held));
  }

  private Optional<Held> held(Node session) {
    return statements.object(session, Igkg.meeting).flatMap(this::heldBy);
  }

  private Optional<Held> heldBy(Node meeting) {
    String year = statements.text(meeting, Igkg.year);
    return statements
        .object(meeting, Igkg.forum)
        .filter(forum -> !year.isEmpty())
        .map(forum -> new Held(year, statements.text(forum, SKOS.prefLabel.asNode())));
  }

  private Map<Node, Held> heldByTranscript() {
    return Txn.calculateRead(
        dataset,
        () -> {
          Map<Node, Optional<Held>> meetings = new HashMap<>();
          Map<Node, Held> held = new HashMap<>();
          Iter.asStream(dataset.find(Node.ANY, Node.ANY, Igkg.meeting, Node.ANY))
              .filter(quad -> isTranscript(quad.getGraph()))
              .forEach(
                  quad ->
                      meetings
                          .computeIfAbsent(quad.getObject(), this::heldBy)
                          .ifPresent(h -> held.put(quad.getGraph(), h)));
          return held;
        });
  }

  private boolean isTranscript(Node graph) {
    return dataset.contains(graph, Node.ANY, RDF.type.asNode(), Igkg.Turn);
  }

  /** What was found; to be read before it is closed. */
  static final class Found implements AutoCloseable {
    private final WordMatches matches;
    private final List<Hit> hits;
    private final Map<Hit, Node> subjects = new HashMap<>();

    private Found(WordMatches matches, List<Hit> hits) {
      this.matches = matches;
      this.hits = hits;
    }

    /** Where each was said. */
    List<Held> held() {
      return hits.stream().map(Hit::held).toList();
    }

    /** What to tell the reader of matches that are left out. */
    Optional<String> notice() {
      return matches.isCut()
          ? Optional.of("The best " + MOST + " matches; there are more. Add words to narrow them.")
          : Optional.empty();
    }

    /** Turns and passages that were said where it is asked for, best first. */
    List<Node> turns(Predicate<Held> where) {
      return new Turns(hits.stream().filter(hit -> where.test(hit.held())).toList());
    }

    @Override
    public void close() {
      matches.close();
    }

    /** Those that fit equally well are in the order of their IRIs, which are read for it. */
    private final class Turns extends AbstractList<Node> {
      private final List<Hit> sorted;

      private Turns(List<Hit> sorted) {
        this.sorted = sorted;
      }

      @Override
      public Node get(int index) {
        int from = index;
        while (from > 0 && isTie(from - 1, index)) {
          from--;
        }
        int to = index + 1;
        while (to < sorted.size() && isTie(to, index)) {
          to++;
        }
        return sorted.subList(from, to).stream()
            .map(hit -> subjects.computeIfAbsent(hit, h -> matches.subject(h.match())))
            .sorted(Comparator.comparing(Node::toString))
            .toList()
            .get(index - from);
      }

      private boolean isTie(int some, int other) {
        return BEST_FIRST.compare(sorted.get(some), sorted.get(other)) == 0;
      }

      @Override
      public int size() {
        return sorted.size();
      }
    }
  }
}
