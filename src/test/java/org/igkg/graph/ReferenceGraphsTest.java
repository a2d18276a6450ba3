package org.igkg.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.FrontsNode;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.apache.jena.vocabulary.XSD;
import org.igkg.authority.Authorities;
import org.igkg.vocabulary.Igkg;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReferenceGraphsTest {
  private static final Path GOLDEN = Path.of("src", "test", "resources", "graph", "reference");
  private static final Iris IRIS = new Iris();
  private static final Authorities AUTHORITIES = Authorities.load();
  private static final Map<Node, Graph> GRAPHS = ReferenceGraphs.of(AUTHORITIES, IRIS);

  @Test
  void hasOneGraphForTheOntologyAndEachKind() {
    assertThat(GRAPHS.keySet())
        .extracting(name -> name.getURI().substring(IRIS.base().length()))
        .containsExactly(
            "graph/ontology",
            "graph/reference/forums-and-meetings",
            "graph/reference/session-types",
            "graph/reference/roles",
            "graph/reference/stakeholder-groups",
            "graph/reference/resolution-states",
            "graph/reference/organisations",
            "graph/reference/persons",
            "graph/reference/places",
            "graph/reference/topics",
            "graph/reference/initiatives");
  }

  @Test
  void everyEntryOfTheAuthorityFilesIsThere() {
    assertThat(instances(Igkg.Forum)).isEqualTo(AUTHORITIES.forums().size());
    assertThat(instances(Igkg.Meeting)).isEqualTo(AUTHORITIES.meetings().size());
    assertThat(instances(ORG.Organization.asNode())).isEqualTo(AUTHORITIES.organisations().size());
    assertThat(instances(FOAF.Person.asNode())).isEqualTo(AUTHORITIES.persons().size());
    assertThat(instances(SchemaDO.Country.asNode())).isEqualTo(AUTHORITIES.countries().size());
    assertThat(instances(Igkg.Region)).isEqualTo(AUTHORITIES.regions().size());
    assertThat(instances(Igkg.Initiative)).isEqualTo(AUTHORITIES.initiatives().size());
  }

  @Test
  void everyConceptIsInItsScheme() {
    assertThat(members(IRIS.topicScheme())).isEqualTo(AUTHORITIES.topics().size());
    assertThat(members(Igkg.SessionTypes)).isEqualTo(AUTHORITIES.sessionTypes().size());
    assertThat(members(Igkg.Roles)).isEqualTo(AUTHORITIES.roles().size());
    assertThat(members(Igkg.StakeholderGroups)).isEqualTo(AUTHORITIES.stakeholderGroups().size());
    assertThat(members(Igkg.ResolutionStates)).isEqualTo(3);
  }

  @Test
  void everyLinkIsThere() {
    long links =
        Stream.of(
                AUTHORITIES.topicLinks(),
                AUTHORITIES.organisationLinks(),
                AUTHORITIES.personLinks())
            .flatMap(List::stream)
            .distinct()
            .count();
    long ofCountries =
        AUTHORITIES.countries().values().stream()
            .mapToLong(c -> c.wikidata().stream().count() + c.geonames().stream().count())
            .sum();
    long mapped =
        Stream.of(
                SKOS.exactMatch,
                SKOS.closeMatch,
                SKOS.broadMatch,
                SKOS.narrowMatch,
                SKOS.relatedMatch)
            .mapToLong(mapping -> triples(mapping, Node.ANY).count())
            .sum();
    assertThat(mapped).isEqualTo(links + ofCountries);
  }

  @ParameterizedTest
  @MethodSource("graphNames")
  void conformsToTheShapes(Node name) {
    assertThat(new GraphValidator().validate(GRAPHS.get(name))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("graphNames")
  void hasNoBlankNodes(Node name) {
    assertThat(GRAPHS.get(name).find().toList())
        .isNotEmpty()
        .noneMatch(t -> t.getSubject().isBlank() || t.getObject().isBlank());
  }

  @Test
  void noThingHasALabelTwice() {
    List<FrontsNode> properties = List.of(SKOS.prefLabel, SKOS.altLabel, FOAF.name);
    Map<Node, List<String>> labels =
        properties.stream()
            .flatMap(p -> triples(p, Node.ANY))
            .collect(
                Collectors.groupingBy(
                    Triple::getSubject,
                    Collectors.mapping(
                        t -> t.getObject().getLiteralLexicalForm(), Collectors.toList())));
    assertThat(labels).isNotEmpty();
    assertThat(labels).allSatisfy((thing, all) -> assertThat(all).doesNotHaveDuplicates());
  }

  @Test
  void everyEntrySaysWhereItIsFrom() {
    assertThat(triples(DCTerms.source, Node.ANY).map(Triple::getSubject).distinct().count())
        .isEqualTo(
            Stream.of(
                    AUTHORITIES.forums(),
                    AUTHORITIES.meetings(),
                    AUTHORITIES.sessionTypes(),
                    AUTHORITIES.roles(),
                    AUTHORITIES.stakeholderGroups(),
                    AUTHORITIES.organisations(),
                    AUTHORITIES.persons(),
                    AUTHORITIES.countries(),
                    AUTHORITIES.regions(),
                    AUTHORITIES.topics(),
                    AUTHORITIES.initiatives())
                .mapToLong(Map::size)
                .sum());
  }

  @Test
  void everyReferenceToAThingOfOursLeadsToOne() {
    List<Node> described = all().map(Triple::getSubject).distinct().toList();
    assertThat(all().map(Triple::getObject).filter(ReferenceGraphsTest::isOurThing).distinct())
        .isNotEmpty()
        .isSubsetOf(described);
  }

  @Test
  void initiativesAreNoOrganisations() {
    assertThat(AUTHORITIES.initiatives().keySet())
        .isNotEmpty()
        .noneMatch(
            id ->
                triples(RDF.type, ORG.Organization.asNode())
                    .anyMatch(isAbout(IRIS.initiative(id))));
  }

  @ParameterizedTest
  @MethodSource("referenceGraphNames")
  void writesTheExpectedTurtle(Node name) throws IOException {
    Graph written = ReferenceGraphs.of(SmallAuthorities.load(), IRIS).get(name);
    assertIsomorphic(written, GOLDEN.resolve(lastSegment(name) + ".ttl"));
  }

  @Test
  void writesUnderAnotherBase() {
    Iris local = new Iris("http://localhost:8080/");
    assertThat(ReferenceGraphs.of(SmallAuthorities.load(), local))
        .containsKey(local.referenceGraph("topics"))
        .allSatisfy(
            (name, graph) ->
                assertThat(graph.find().toList()).noneMatch(t -> isOurThing(t.getSubject())));
  }

  static Stream<Node> graphNames() {
    return GRAPHS.keySet().stream();
  }

  static Stream<Node> referenceGraphNames() {
    return graphNames().filter(name -> !name.equals(IRIS.ontologyGraph()));
  }

  private static void assertIsomorphic(Graph written, Path golden) throws IOException {
    if (Files.notExists(golden)) {
      try (OutputStream out = Files.newOutputStream(golden)) {
        RDFDataMgr.write(out, prefixed(written), RDFFormat.TURTLE_PRETTY);
      }
      fail(golden + " was missing and is written now: review it and run again");
    }
    Graph expected = RDFDataMgr.loadGraph(golden.toString(), Lang.TURTLE);
    assertThat(written.isIsomorphicWith(expected))
        .as("as in %s, but was%n%s", golden, written.find().toList())
        .isTrue();
  }

  private static Graph prefixed(Graph graph) {
    Graph copy = GraphFactory.createDefaultGraph();
    graph.find().forEachRemaining(copy::add);
    copy.getPrefixMapping()
        .setNsPrefix("igkg", Igkg.NS)
        .setNsPrefix("skos", SKOS.getURI())
        .setNsPrefix("foaf", FOAF.getURI())
        .setNsPrefix("org", ORG.getURI())
        .setNsPrefix("schema", SchemaDO.NS)
        .setNsPrefix("dcterms", DCTerms.getURI())
        .setNsPrefix("xsd", XSD.getURI());
    return copy;
  }

  private static Predicate<Triple> isAbout(Node thing) {
    return triple -> triple.getSubject().equals(thing);
  }

  private static boolean isOurThing(Node node) {
    return node.isURI() && node.getURI().startsWith(IRIS.base() + "id/");
  }

  private static String lastSegment(Node name) {
    return name.getURI().substring(name.getURI().lastIndexOf('/') + 1);
  }

  private static long instances(Node type) {
    return triples(RDF.type, type).count();
  }

  private static long members(Node scheme) {
    return triples(SKOS.inScheme, scheme).count();
  }

  private static Stream<Triple> triples(FrontsNode property, Node object) {
    return GRAPHS.values().stream()
        .flatMap(g -> g.find(Node.ANY, property.asNode(), object).toList().stream());
  }

  private static Stream<Triple> all() {
    return GRAPHS.values().stream().flatMap(g -> g.find().toList().stream());
  }
}
