package org.igkg.store;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.lucene.store.Directory;

/**
 * Which literals can be searched with {@code text:query}. Each predicate has a field of its own, so
 * {@code (?turn ?score ?words) text:query (igkg:text "root zone")} searches the turns only; without
 * a predicate the turns and passages are meant too.
 */
final class TextIndexing {
  static final String SUBJECT_FIELD = "uri";
  static final String GRAPH_FIELD = "graph";
  static final String PRIMARY_FIELD = "text";

  /** Field to predicate; the words of turns and passages come first. */
  private static final Map<String, String> FIELDS = new LinkedHashMap<>();

  static {
    FIELDS.put(PRIMARY_FIELD, "https://w3id.org/igkg/ontology#text");
    FIELDS.put("quote", "https://w3id.org/igkg/ontology#quote");
    FIELDS.put("phrase", "https://w3id.org/igkg/ontology#phrase");
    FIELDS.put("title", "http://purl.org/dc/terms/title");
    FIELDS.put("prefLabel", "http://www.w3.org/2004/02/skos/core#prefLabel");
    FIELDS.put("altLabel", "http://www.w3.org/2004/02/skos/core#altLabel");
    FIELDS.put("name", "http://xmlns.com/foaf/0.1/name");
  }

  private static final Set<Node> PREDICATES =
      FIELDS.values().stream().map(NodeFactory::createURI).collect(Collectors.toSet());

  private TextIndexing() {}

  /** The text index in a folder. */
  static TextIndexLucene index(Directory directory) {
    TextIndexConfig config = new TextIndexConfig(entityDefinition());
    // Without stored values the literal that text:query binds would be empty.
    config.setValueStored(true);
    return new StoreTextIndex(directory, config);
  }

  /** The entries that the text index of a dataset must have, in no order; call in a transaction. */
  static Iterator<Entity> entries(DatasetGraph base) {
    EntityDefinition definition = entityDefinition();
    return Iter.iter(FIELDS.values())
        .flatMap(
            predicate ->
                base.findNG(Node.ANY, Node.ANY, NodeFactory.createURI(predicate), Node.ANY))
        .map(quad -> TextQueryFuncs.entityFromQuad(definition, quad))
        .filter(Objects::nonNull);
  }

  /** What tells one entry from another. */
  static String key(Entity entity) {
    return entity.getMap().entrySet().stream()
        .map(field -> entity.getChecksum(field.getKey(), String.valueOf(field.getValue())))
        .sorted()
        .collect(Collectors.joining());
  }

  /** Whether the words of a triple are in the index. */
  static boolean isSearchable(Triple triple) {
    return triple.getObject().isLiteral() && PREDICATES.contains(triple.getPredicate());
  }

  /** Without the uid field, entries of replaced triples would stay in the index. */
  private static EntityDefinition entityDefinition() {
    EntityDefinition definition = new EntityDefinition(SUBJECT_FIELD, PRIMARY_FIELD);
    definition.setGraphField(GRAPH_FIELD);
    definition.setLangField("lang");
    definition.setUidField("uid");
    FIELDS.forEach((field, predicate) -> definition.set(field, NodeFactory.createURI(predicate)));
    definition.setPrimaryPredicate(NodeFactory.createURI(FIELDS.get(PRIMARY_FIELD)));
    return definition;
  }
}
