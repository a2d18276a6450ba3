package org.igkg.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.igkg.authority.Authorities;
import org.igkg.resolution.ResolvedRecord;
import org.igkg.vocabulary.Igkg;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentMapperTest {
  private static final Path EXPECTED = Path.of("src/test/resources/graph");
  private static final Authorities AUTHORITIES = Authorities.load();
  private static final SortedMap<String, String> NONE = new TreeMap<>();

  private final DocumentMapper mapper =
      new DocumentMapper(
          new Iris(),
          AUTHORITIES,
          new Provenance(
              "0.0.1",
              new TreeMap<>(Map.of("example-model.bin", "0123456789abcdef".repeat(4))),
              new TreeMap<>(Map.of("topics", "off"))));

  static Stream<Arguments> records() {
    return Stream.of(
        Arguments.of("transcript", InventedRecords.transcript()),
        Arguments.of("summary", InventedRecords.summary()),
        Arguments.of("proposal", InventedRecords.proposal()),
        Arguments.of("other", InventedRecords.other()));
  }

  @ParameterizedTest
  @MethodSource("records")
  void writesTheExpectedTriples(String name, ResolvedRecord record) throws IOException {
    Graph graph = mapper.map(record);
    Path file = EXPECTED.resolve(name + ".ttl");
    if (!Files.exists(file)) {
      write(graph, file);
      fail(file + " was missing and has been written: review and rerun");
    }
    Graph expected = RDFDataMgr.loadGraph(file.toString());
    assertThat(without(graph, expected).stream()).as("not expected").isEmpty();
    assertThat(without(expected, graph).stream()).as("missing").isEmpty();
  }

  @ParameterizedTest
  @MethodSource("records")
  void conformsToTheShapes(String name, ResolvedRecord record) {
    assertThat(new GraphValidator().validate(mapper.map(record))).as(name).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("records")
  void hasNoBlankNodes(String name, ResolvedRecord record) {
    assertThat(mapper.map(record).stream().toList())
        .as(name)
        .isNotEmpty()
        .noneMatch(t -> t.getSubject().isBlank() || t.getObject().isBlank());
  }

  @Test
  void keepsIdenticalTurnsApart() {
    Graph graph = mapper.map(InventedRecords.transcript());
    assertThat(graph.stream(Node.ANY, RDF.type.asNode(), Igkg.Turn).count()).isEqualTo(4);
  }

  @Test
  void namesTheGraphAfterTheDocument() {
    ResolvedRecord record = InventedRecords.other();
    assertThat(mapper.graphName(record.record().document()).getURI())
        .isEqualTo("https://w3id.org/igkg/graph/shopping-list");
  }

  @Test
  void mintsUnderTheConfiguredBase() {
    Iris iris = new Iris("https://example.org/kg/");
    Provenance provenance = new Provenance("0.0.1", NONE, NONE);
    Graph graph =
        new DocumentMapper(iris, AUTHORITIES, provenance).map(InventedRecords.transcript());
    assertThat(graph.stream().map(Triple::getSubject).map(Node::getURI))
        .allMatch(iri -> iri.startsWith("https://example.org/kg/"));
  }

  private static Graph without(Graph these, Graph those) {
    Graph rest = GraphFactory.createDefaultGraph();
    these.stream().filter(t -> !those.contains(t)).forEach(rest::add);
    return rest;
  }

  private static void write(Graph graph, Path file) throws IOException {
    Graph prefixed = RDFParser.fromString(prefixes(), Lang.TURTLE).toGraph();
    graph.stream().forEach(prefixed::add);
    try (OutputStream out = Files.newOutputStream(file)) {
      RDFWriter.source(prefixed).format(RDFFormat.TURTLE_PRETTY).output(out);
    }
  }

  private static String prefixes() throws IOException {
    return Files.readString(EXPECTED.resolve("prefixes.ttl"));
  }
}
