package org.igkg.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.vocabulary.SHACLM;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples of {@code ontology/examples}: each class has one that is right, one wrong. */
class GraphValidatorTest {
  private static final Path EXAMPLES = Path.of("ontology", "examples");
  private static final Path VIOLATIONS = EXAMPLES.resolve("violations");
  private static final GraphValidator VALIDATOR = new GraphValidator();

  @ParameterizedTest
  @MethodSource("examples")
  void acceptsExample(Path example) {
    assertThat(VALIDATOR.validate(read(example))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("violations")
  void tellsWhatIsWrongInViolation(Path violation) {
    assertThat(messages(VALIDATOR.validate(read(violation)))).isEqualTo(expected(violation));
  }

  @Test
  void everyShapeHasAnExampleAndAViolation() {
    Set<String> shapes =
        shapes().listSubjectsWithProperty(SHACLM.targetClass).toList().stream()
            .map(shape -> shape.getLocalName() + ".ttl")
            .collect(Collectors.toSet());
    assertThat(names(examples())).isEqualTo(shapes);
    assertThat(names(violations())).isEqualTo(shapes);
  }

  @Test
  void everyExampleHasAnInstanceOfItsShape() {
    assertThat(examples())
        .allSatisfy(
            example -> {
              String shape = example.getFileName().toString().replace(".ttl", "");
              Node type =
                  shapes()
                      .getResource("https://w3id.org/igkg/shapes#" + shape)
                      .getProperty(SHACLM.targetClass)
                      .getObject()
                      .asNode();
              assertThat(read(example).contains(Node.ANY, RDF.type.asNode(), type)).isTrue();
            });
  }

  @Test
  void everyMessageIsRaisedByAViolation() {
    Set<String> told =
        shapes().listObjectsOfProperty(SHACLM.message).toList().stream()
            .map(message -> message.asLiteral().getString())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> raised =
        violations()
            .flatMap(v -> expected(v).stream())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(raised).isEqualTo(told);
  }

  @Test
  void everyRuleHasAMessage() {
    assertThat(shapes().listSubjectsWithProperty(SHACLM.path).toList())
        .isNotEmpty()
        .allMatch(rule -> rule.hasProperty(SHACLM.message));
  }

  @Test
  void reportsInAStableOrder() {
    List<Violation> violations = VALIDATOR.validate(read(VIOLATIONS.resolve("Turn.ttl")));
    assertThat(violations).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void namesThingPropertyAndValue() {
    assertThat(VALIDATOR.validate(read(VIOLATIONS.resolve("Extraction.ttl"))))
        .contains(
            new Violation(
                "https://w3id.org/igkg/id/extraction/igf-2031-workshop-7-txt/run",
                "https://w3id.org/igkg/ontology#option",
                "An option is written name=value.",
                "\"fast\""));
  }

  @Test
  void servesManyThreads() {
    Graph wrong = read(VIOLATIONS.resolve("Mention.ttl"));
    List<Violation> alone = VALIDATOR.validate(wrong);
    assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> VALIDATOR.validate(wrong)).toList())
        .isNotEmpty()
        .allMatch(alone::equals);
  }

  static Stream<Path> examples() {
    return turtleFiles(EXAMPLES);
  }

  static Stream<Path> violations() {
    return turtleFiles(VIOLATIONS);
  }

  private static Stream<Path> turtleFiles(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> found = files.filter(f -> f.toString().endsWith(".ttl")).sorted().toList();
      assertThat(found).as(folder.toString()).isNotEmpty();
      return found.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> names(Stream<Path> files) {
    return files.map(f -> f.getFileName().toString()).collect(Collectors.toSet());
  }

  private static Set<String> messages(List<Violation> violations) {
    return violations.stream()
        .map(Violation::message)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The messages that the head of a file lists, one in each line that begins with {@code # - }. */
  private static Set<String> expected(Path violation) {
    try (Stream<String> lines = Files.lines(violation)) {
      return lines
          .filter(line -> line.startsWith("# - "))
          .map(line -> line.substring(4))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Model shapes() {
    return RDFDataMgr.loadModel("ontology/shapes.ttl");
  }

  private static Graph read(Path file) {
    return RDFDataMgr.loadGraph(file.toString());
  }
}
