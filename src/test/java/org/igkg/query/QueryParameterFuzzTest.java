package org.igkg.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.NodeTransformLib;

/**
 * Any text as a value of each parameter of each question: it is refused, or the query is what it
 * was, with one term in place of the variable.
 */
class QueryParameterFuzzTest {
  private static final Node ANY_TERM = NodeFactory.createURI("https://example.org/any");
  private static final QueryCatalog CATALOG = QueryCatalog.load();
  private static final QueryRunner RUNNER =
      new QueryRunner(DatasetGraphFactory.createTxnMem(), QueryLimits.DEFAULT);

  @FuzzTest(maxDuration = "20m")
  void noValueChangesTheQuery(byte[] bytes) {
    if (bytes.length == 0) {
      return;
    }
    String value = new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_8);
    List<CatalogQuery> queries = List.copyOf(CATALOG.queries());
    CatalogQuery query = queries.get(Byte.toUnsignedInt(bytes[0]) % queries.size());
    for (Parameter parameter : query.parameters()) {
      Map<String, String> values = new HashMap<>(query.example());
      String usual = shape(query, values);
      values.put(parameter.name(), value);
      try {
        assertThat(shape(query, values)).isEqualTo(usual);
      } catch (BadParameterException refused) {
        assertThat(refused.getMessage()).contains(parameter.name());
      }
    }
  }

  /** A query with all its terms made equal: what a value must not change. */
  private static String shape(CatalogQuery query, Map<String, String> values) {
    Query bound = QueryFactory.create(RUNNER.sparql(query, values));
    Op same =
        NodeTransformLib.transform(
            node -> node.isConcrete() ? ANY_TERM : node, Algebra.compile(bound));
    return same.toString().replaceAll("\\(slice \\S+ \\S+", "(slice");
  }
}
