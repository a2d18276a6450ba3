package org.igkg.derivation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.igkg.store.GraphStore;

/**
 * The same counts twice: by SPARQL on the turns and passages, and as the derived graphs have them.
 * Keys are the dimensions, values turns, words, sessions and speakers.
 */
final class DirectCounts {
  private static final String PREFIXES =
      """
      PREFIX igkg: <https://w3id.org/igkg/ontology#>
      PREFIX org: <http://www.w3.org/ns/org#>
      """;

  /** Turns, and the passages that stand for speech of which no turns are known. */
  private static final String UNITS =
      """
      { ?turn a igkg:Turn ; igkg:session ?session . ?session igkg:meeting ?meeting }
      UNION
      { ?turn a igkg:Passage ; igkg:session ?session . ?session igkg:meeting ?meeting
        FILTER NOT EXISTS { ?said a igkg:Turn ; igkg:session ?session } }
      UNION
      { ?turn a igkg:Passage ; igkg:inDocument ?document
        FILTER NOT EXISTS { ?turn igkg:session ?any }
        ?some igkg:record ?document ; igkg:meeting ?meeting
        FILTER NOT EXISTS { ?else igkg:record ?document ; igkg:meeting ?elsewhere FILTER(?elsewhere != ?meeting) }
        FILTER NOT EXISTS { ?said a igkg:Turn ; igkg:session/igkg:meeting ?meeting } }
      ?meeting igkg:year ?year ; igkg:forum ?forum .
      ?turn igkg:wordCount ?count .
      OPTIONAL { ?turn igkg:speaker ?person }
      """;

  private static final String TOPIC = "?turn igkg:discusses ?topic .\n";

  private static final String GROUP =
      """
      ?turn igkg:speaker ?person .
      { ?part igkg:participant ?person ; igkg:session ?session ; igkg:stakeholderGroup ?group }
      UNION
      { ?member org:member ?person ; igkg:statedIn ?session ; org:organization/igkg:stakeholderGroup ?group
        FILTER NOT EXISTS { ?stated igkg:participant ?person ; igkg:session ?session ; igkg:stakeholderGroup ?other } }
      """;

  private static final String CROSSED = "?region igkg:regionKind \"un-regional-group\" .\n";

  private static final Map<Lens, String> LENSES =
      Map.of(
          Lens.SPEAKER,
          """
          ?turn igkg:speaker ?person .
          { ?p igkg:participant ?person ; igkg:session ?session ; igkg:country ?country }
          UNION
          { ?m org:member ?person ; igkg:statedIn ?session ; org:organization/igkg:country ?country
            FILTER NOT EXISTS { ?s igkg:participant ?person ; igkg:session ?session ; igkg:country ?o } }
          ?country igkg:inRegion+ ?region .
          BIND("speaker" AS ?lens)
          """,
          Lens.MENTION,
          """
          ?mention igkg:inTurn ?turn ; igkg:refersTo ?place .
          ?place igkg:inRegion* ?region . ?region a igkg:Region .
          BIND("mention" AS ?lens)
          """,
          Lens.HOST,
          """
          ?meeting igkg:hostCountry/igkg:inRegion+ ?region .
          BIND("host" AS ?lens)
          """);

  private final GraphStore store;

  DirectCounts(GraphStore store) {
    this.store = store;
  }

  /** What the turns say, by SPARQL. */
  SortedMap<String, List<Integer>> direct(Cube cube) {
    SortedMap<String, List<Integer>> counts = new TreeMap<>();
    for (String pattern : patterns(cube)) {
      counts.putAll(rows(select(cube, pattern)));
    }
    return counts;
  }

  private static List<String> patterns(Cube cube) {
    return switch (cube) {
      case SPEECH -> List.of("");
      case GROUP_SPEECH -> List.of(GROUP);
      case FORUM -> List.of(TOPIC);
      case GROUP -> List.of(TOPIC + GROUP);
      case SESSION_TYPE -> List.of(TOPIC + "?turn igkg:session/igkg:sessionType ?sessionType .\n");
      case PAIR ->
          List.of(
              TOPIC
                  + "?turn igkg:discusses ?otherTopic . FILTER(STR(?topic) < STR(?otherTopic))\n");
      case REGION -> LENSES.values().stream().map(lens -> TOPIC + lens).toList();
      case REGION_AND_GROUP ->
          LENSES.values().stream().map(l -> TOPIC + l + CROSSED + GROUP).toList();
    };
  }

  private static String select(Cube cube, String pattern) {
    String by = names(cube);
    return PREFIXES
        + "SELECT "
        + by
        + " (COUNT(?turn) AS ?turns) (SUM(?count) AS ?words) (COUNT(DISTINCT ?session) AS ?sessions)"
        + " (COUNT(DISTINCT ?person) AS ?speakers) WHERE { SELECT DISTINCT "
        + by
        + " ?turn ?count ?session ?person WHERE {\n"
        + UNITS
        + pattern
        + "} } GROUP BY "
        + by;
  }

  private static String names(Cube cube) {
    return cube.dimensions().stream()
        .map(d -> d.getLocalName().equals("stakeholderGroup") ? "group" : d.getLocalName())
        .map(name -> "?" + name)
        .reduce("", (a, b) -> a + " " + b);
  }

  /** What the derived graphs say. */
  SortedMap<String, List<Integer>> derived(Cube cube) {
    StringBuilder query = new StringBuilder(PREFIXES + "SELECT * WHERE { ?o a <" + cube.type());
    query.append("> ; igkg:turns ?turns ; igkg:words ?words ; igkg:sessions ?sessions");
    query.append(" ; igkg:speakers ?speakers");
    for (Node d : cube.dimensions()) {
      String name = d.getLocalName().equals("stakeholderGroup") ? "group" : d.getLocalName();
      query.append(" ; <").append(d).append("> ?").append(name);
    }
    return rows(query + " }", names(cube));
  }

  private SortedMap<String, List<Integer>> rows(String query) {
    String by = query.substring(query.lastIndexOf("GROUP BY") + "GROUP BY".length());
    return rows(query, by);
  }

  private SortedMap<String, List<Integer>> rows(String query, String by) {
    List<Var> key =
        List.of(by.strip().split(" ")).stream().map(n -> Var.alloc(n.substring(1))).toList();
    SortedMap<String, List<Integer>> rows = new TreeMap<>(Comparator.naturalOrder());
    Txn.executeRead(
        store.dataset(),
        () -> {
          try (QueryExec exec =
              QueryExec.dataset(store.dataset())
                  .query(QueryFactory.create(query, Syntax.syntaxARQ))
                  .build()) {
            RowSet found = exec.select();
            found.forEachRemaining(
                row -> {
                  if (row.contains(key.get(0))) {
                    rows.put(
                        String.join(
                            " ", key.stream().map(v -> Triples.lastPart(row.get(v))).toList()),
                        measures(row));
                  }
                });
          }
        });
    return rows;
  }

  private static List<Integer> measures(Binding row) {
    return List.of("turns", "words", "sessions", "speakers").stream()
        .map(name -> Triples.integer(row.get(Var.alloc(name))))
        .toList();
  }
}
