package org.igkg.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.DC;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.junit.jupiter.api.Test;

/** The constants and {@code ontology/igkg.ttl} say the same, in both directions, offline. */
class IgkgTest {
  private final Model ontology = RDFDataMgr.loadModel("ontology/igkg.ttl");

  @Test
  void everyTermHasAConstantAndEveryConstantATerm() {
    assertThat(constants().keySet())
        .isEqualTo(terms().stream().map(Resource::getURI).collect(set()));
  }

  @Test
  void constantsAreSpelledLikeTheirTerms() {
    assertThat(constants())
        .allSatisfy((iri, field) -> assertThat(iri).isEqualTo(Igkg.NS + field.getName()));
  }

  @Test
  void classesBeginWithACapitalAndPropertiesDoNot() {
    assertThat(termsOf(OWL.Class)).isNotEmpty().allMatch(t -> isCapital(t.getLocalName()));
    assertThat(properties()).isNotEmpty().noneMatch(t -> isCapital(t.getLocalName()));
  }

  @Test
  void everyTermHasOneLabelOneDefinitionAndItsOntology() {
    assertThat(terms())
        .allSatisfy(
            term -> {
              assertThat(term.listProperties(RDFS.label).toList()).as(term.getURI()).hasSize(1);
              assertThat(term.listProperties(SKOS.definition).toList())
                  .as(term.getURI())
                  .hasSize(1);
              assertThat(term.hasProperty(RDFS.isDefinedBy, header())).as(term.getURI()).isTrue();
            });
  }

  @Test
  void everyPropertySaysWhereItIsUsed() {
    assertThat(properties())
        .allSatisfy(
            property -> {
              assertThat(property.hasProperty(SchemaDO.domainIncludes))
                  .as(property.getURI())
                  .isTrue();
              assertThat(property.hasProperty(SchemaDO.rangeIncludes))
                  .as(property.getURI())
                  .isTrue();
            });
  }

  @Test
  void mentionsNoTermOfOursThatItDoesNotDefine() {
    Set<String> defined = terms().stream().map(Resource::getURI).collect(set());
    assertThat(ontology.listObjects().toList().stream().filter(IgkgTest::isOurs))
        .isNotEmpty()
        .allSatisfy(node -> assertThat(defined).contains(node.asResource().getURI()));
  }

  @Test
  void headerHasTitleDescriptionLicenceCreatorAndVersion() {
    List<Property> needed =
        List.of(DCTerms.title, DCTerms.description, DCTerms.license, DC.creator, OWL2.versionIRI);
    assertThat(needed).allSatisfy(p -> assertThat(header().hasProperty(p)).as(p.getURI()).isTrue());
  }

  @Test
  void hasNoBlankNodes() {
    assertThat(ontology.listObjects().toList()).noneMatch(RDFNode::isAnon);
    assertThat(ontology.listSubjects().toList()).noneMatch(RDFNode::isAnon);
  }

  private static Map<String, Field> constants() {
    return Stream.of(Igkg.class.getFields())
        .filter(f -> f.getType() == Node.class && !f.getName().equals("ONTOLOGY"))
        .collect(Collectors.toMap(IgkgTest::iri, Function.identity()));
  }

  private static String iri(Field constant) {
    try {
      return ((Node) constant.get(null)).getURI();
    } catch (IllegalAccessException e) {
      throw new AssertionError(constant + " is not public", e);
    }
  }

  private Resource header() {
    return ontology.getResource(Igkg.ONTOLOGY.getURI());
  }

  private Set<Resource> terms() {
    return ontology.listSubjects().toList().stream().filter(IgkgTest::isOurs).collect(set());
  }

  private Set<Resource> properties() {
    return Stream.of(OWL.ObjectProperty, OWL.DatatypeProperty)
        .flatMap(type -> termsOf(type).stream())
        .collect(set());
  }

  private Set<Resource> termsOf(Resource type) {
    return ontology.listSubjectsWithProperty(RDF.type, type).toList().stream().collect(set());
  }

  private static boolean isOurs(RDFNode node) {
    return node.isURIResource() && node.asResource().getURI().startsWith(Igkg.NS);
  }

  private static boolean isCapital(String name) {
    return Character.isUpperCase(name.charAt(0));
  }

  private static <T> Collector<T, ?, Set<T>> set() {
    return Collectors.toUnmodifiableSet();
  }
}
