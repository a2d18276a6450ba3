package org.igkg.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;

/**
 * The turns and passages that words were found in. Which turn a match is stands with its text on
 * disk and is only read when it is asked for; to be closed when no more is asked.
 */
public final class WordMatches implements AutoCloseable {
  private static final Set<String> SUBJECT_ONLY = Set.of(TextIndexing.SUBJECT_FIELD);

  private final List<Match> best;
  private final boolean isCut;
  private final IndexSearcher searcher;
  private final SearcherManager searchers;

  /**
   * @param entry number within the text index, of use only here
   * @param score how well the words fit, higher is better
   * @param graph in which the text stands
   */
  public record Match(int entry, float score, Node graph) {}

  WordMatches(List<Match> best, boolean isCut, IndexSearcher searcher, SearcherManager searchers) {
    this.best = List.copyOf(best);
    this.isCut = isCut;
    this.searcher = searcher;
    this.searchers = searchers;
  }

  /** Best first. */
  public List<Match> best() {
    return best;
  }

  /** Whether there are more than could be had. */
  public boolean isCut() {
    return isCut;
  }

  /** The turn or passage. */
  public Node subject(Match match) {
    try {
      return TextQueryFuncs.stringToNode(
          searcher
              .storedFields()
              .document(match.entry(), SUBJECT_ONLY)
              .get(TextIndexing.SUBJECT_FIELD));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      searchers.release(searcher);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
