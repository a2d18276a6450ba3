package org.igkg.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/**
 * Finds turns and passages by their words without reading what is found. Jena's {@code text:query}
 * opens the index anew for each query and reads the whole text of each match: for a thousand
 * matches that is most of the time.
 */
final class WordIndex implements AutoCloseable {
  private final TextIndexLucene index;
  private Optional<SearcherManager> searchers = Optional.empty();
  private final Map<IndexReader.CacheKey, GraphColumn> columns = new ConcurrentHashMap<>();

  /**
   * @param index that others write to
   */
  WordIndex(TextIndexLucene index) {
    this.index = index;
  }

  /** See {@link GraphStore#search}. */
  WordMatches find(String words, int most) throws IOException {
    try {
      return find(parsed(words), most);
    } catch (ParseException
        | IllegalArgumentException
        | TooComplexToDeterminizeException
        | IndexSearcher.TooManyClauses e) {
      // of a regular expression between slashes, or of wildcards, Lucene finds it out late
      throw new NotWordsException(e);
    }
  }

  private WordMatches find(Query query, int most) throws IOException {
    SearcherManager searchers = searchers();
    searchers.maybeRefreshBlocking();
    IndexSearcher searcher = searchers.acquire();
    try {
      TopDocs found = searcher.search(query, most);
      List<WordMatches.Match> best = new ArrayList<>();
      for (ScoreDoc document : found.scoreDocs) {
        graph(searcher, document.doc)
            .map(graph -> new WordMatches.Match(document.doc, document.score, graph))
            .ifPresent(best::add);
      }
      return new WordMatches(
          best, found.totalHits.value > found.scoreDocs.length, searcher, searchers);
    } catch (IOException | RuntimeException e) {
      searchers.release(searcher);
      throw e;
    }
  }

  /** As {@code text:query} reads the words, so that both find the same. */
  private Query parsed(String words) throws ParseException {
    QueryParser parser = new QueryParser(TextIndexing.PRIMARY_FIELD, index.getQueryAnalyzer());
    parser.setAllowLeadingWildcard(true);
    return parser.parse(TextIndexing.PRIMARY_FIELD + ": (" + words + ") ");
  }

  /**
   * Opened when it is first searched: most commands never search, and an open reader keeps files.
   */
  private synchronized SearcherManager searchers() throws IOException {
    if (searchers.isEmpty()) {
      searchers = Optional.of(new SearcherManager(index.getDirectory(), null));
    }
    return searchers.get();
  }

  private Optional<Node> graph(IndexSearcher searcher, int document) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    return column(leaf).graph(document - leaf.docBase);
  }

  private GraphColumn column(LeafReaderContext leaf) throws IOException {
    IndexReader.CacheHelper cache = leaf.reader().getCoreCacheHelper();
    GraphColumn kept = columns.get(cache.getKey());
    return kept == null ? newColumn(leaf, cache) : kept;
  }

  private synchronized GraphColumn newColumn(LeafReaderContext leaf, IndexReader.CacheHelper cache)
      throws IOException {
    GraphColumn kept = columns.get(cache.getKey());
    if (kept == null) {
      kept = GraphColumn.of(leaf.reader());
      columns.put(cache.getKey(), kept);
      cache.addClosedListener(columns::remove);
    }
    return kept;
  }

  @Override
  public synchronized void close() {
    try {
      if (searchers.isPresent()) {
        searchers.get().close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
