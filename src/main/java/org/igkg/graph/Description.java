package org.igkg.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.FrontsNode;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/**
 * Says things about one subject, triple by triple. Every method returns this description.
 *
 * <p>Terms are given as nodes (our constants) or as what stands for one (Jena's constants).
 */
public final class Description {
  private static final String ENGLISH = "en";
  private static final String BETWEEN_SOURCES = " ; ";

  private final Graph graph;
  private final Node subject;

  private Description(Graph graph, Node subject) {
    this.graph = graph;
    this.subject = subject;
  }

  public static Description of(Graph graph, Node subject) {
    return new Description(graph, subject);
  }

  public Description type(Node type) {
    return link(RDF.type, type);
  }

  public Description type(FrontsNode type) {
    return type(type.asNode());
  }

  public Description link(Node property, Node object) {
    graph.add(subject, property, object);
    return this;
  }

  public Description link(FrontsNode property, Node object) {
    return link(property.asNode(), object);
  }

  /** Plain text, without a language. */
  public Description text(Node property, String value) {
    return link(property, NodeFactory.createLiteralString(value));
  }

  public Description text(FrontsNode property, String value) {
    return text(property.asNode(), value);
  }

  public Description english(FrontsNode property, String value) {
    return link(property, NodeFactory.createLiteralLang(value, ENGLISH));
  }

  public Description year(Node property, int year) {
    return typed(property, String.format(Locale.ROOT, "%04d", year), XSDDatatype.XSDgYear);
  }

  public Description year(FrontsNode property, int year) {
    return year(property.asNode(), year);
  }

  public Description date(Node property, LocalDate date) {
    return typed(property, date.toString(), XSDDatatype.XSDdate);
  }

  public Description date(FrontsNode property, LocalDate date) {
    return date(property.asNode(), date);
  }

  public Description integer(Node property, int value) {
    return typed(property, Integer.toString(value), XSDDatatype.XSDinteger);
  }

  /**
   * In the canonical form of XSD 1.0, {@code 2000.0}, in which the store gives it back: so a graph
   * is the same before and after it is stored.
   */
  public Description decimal(Node property, BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    BigDecimal canonical = plain.scale() < 1 ? plain.setScale(1) : plain;
    return typed(property, canonical.toPlainString(), XSDDatatype.XSDdecimal);
  }

  /** A score from 0 to 1, to three decimals: more would only look exact. */
  public Description score(Node property, double score) {
    return decimal(property, BigDecimal.valueOf(score).setScale(3, RoundingMode.HALF_UP));
  }

  /**
   * One preferred label and its alternatives, plain; an alternative that repeats it is left out.
   */
  public Description names(FrontsNode preferred, String label, Collection<String> others) {
    text(preferred, label);
    without(others, label).forEach(other -> text(SKOS.altLabel, other));
    return this;
  }

  /**
   * The labels of a concept, in English. SKOS wants preferred, alternative and hidden labels to
   * differ, so a label keeps the first of the three places that has it.
   */
  public Description labels(
      String preferred, Collection<String> others, Collection<String> hidden) {
    english(SKOS.prefLabel, preferred);
    Set<String> alternatives = without(others, preferred);
    alternatives.forEach(label -> english(SKOS.altLabel, label));
    Set<String> rest = without(hidden, preferred);
    rest.removeAll(alternatives);
    rest.forEach(label -> english(SKOS.hiddenLabel, label));
    return this;
  }

  /** Where an entry's facts were seen; several sources stand in one cell with {@code " ; "}. */
  public Description sources(String cell) {
    for (String source : cell.split(BETWEEN_SOURCES)) {
      text(DCTerms.source, source.strip());
    }
    return this;
  }

  private Description typed(Node property, String lexical, XSDDatatype type) {
    return link(property, NodeFactory.createLiteralDT(lexical, type));
  }

  private static Set<String> without(Collection<String> labels, String label) {
    Set<String> rest = new LinkedHashSet<>(labels);
    rest.remove(label);
    return rest;
  }
}
