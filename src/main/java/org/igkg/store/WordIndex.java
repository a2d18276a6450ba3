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
import org.apache.lucene.analysis.Analyzer;
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

/**
 * Finds turns and passages by their words without reading what is found. Jena's {@code text:query}
 * opens the index anew for each query and reads the whole text of each match: for a thousand
 * matches that is most of the time.
 */
final class WordIndex implements AutoCloseable {
  private final SearcherManager searchers;
  private final String field;
  private final Analyzer analyzer;
  private final Map<IndexReader.CacheKey, GraphColumn> columns = new ConcurrentHashMap<>();

  /**
   * @param index that others write to
   */
  WordIndex(TextIndexLucene index) throws IOException {
    searchers = new SearcherManager(index.getDirectory(), null);
    field = index.getDocDef().getPrimaryField();
    analyzer = index.getQueryAnalyzer();
  }

  /** See {@link GraphStore#search}. */
  WordMatches find(String words, int most) throws ParseException, IOException {
    Query query = parsed(words);
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
    QueryParser parser = new QueryParser(field, analyzer);
    parser.setAllowLeadingWildcard(true);
    return parser.parse(field + ": (" + words + ") ");
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
  public void close() {
    try {
      searchers.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
