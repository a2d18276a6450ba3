package org.igkg.query;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** What values a parameter takes, and which RDF term a value becomes. */
public sealed interface ParameterType {

  /** The term for a value as typed; empty when it is none of this type. */
  Optional<Node> term(String value, String idBase);

  /** What is expected, for a message: {@code a year such as 2024}. */
  String expected();

  /** The type named in a query's header; empty when there is no such type. */
  static Optional<ParameterType> named(String printed) {
    Matcher id = Id.PRINTED.matcher(printed);
    if (id.matches()) {
      return Optional.of(new Id(id.group(1)));
    }
    for (Plain plain : Plain.values()) {
      if (plain.name().toLowerCase(Locale.ROOT).equals(printed)) {
        return Optional.of(plain);
      }
    }
    return Optional.empty();
  }

  /**
   * A thing of ours, by its IRI or by the last part of it: {@code ipv6} for {@code
   * https://w3id.org/igkg/id/topic/ipv6}.
   *
   * @param kind the part of the IRI that says what it is: {@code topic}
   */
  record Id(String kind) implements ParameterType {
    private static final Pattern PRINTED = Pattern.compile("id\\(([a-z-]+)\\)");
    private static final Pattern SHORT = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._/–-]*");

    @Override
    public Optional<Node> term(String value, String idBase) {
      return SHORT.matcher(value).matches()
          ? Optional.of(NodeFactory.createURI(idBase + kind + "/" + value))
          : Plain.IRI.term(value, idBase);
    }

    @Override
    public String expected() {
      return "the id or IRI of a " + kind;
    }
  }

  /** Types whose values stand for themselves. */
  enum Plain implements ParameterType {
    IRI("<?(https?://[^\\x00-\\x20<>\"{}|\\\\^`]+)>?", "an IRI such as https://example.org/thing") {
      @Override
      Node node(String lexical) {
        return NodeFactory.createURI(lexical);
      }
    },
    STRING("(?s)(.*)", "any text") {
      @Override
      Node node(String lexical) {
        return NodeFactory.createLiteralString(lexical);
      }
    },
    INTEGER("([+-]?[0-9]{1,18})", "a whole number") {
      @Override
      Node node(String lexical) {
        return NodeFactory.createLiteralDT(lexical, XSDDatatype.XSDinteger);
      }
    },
    YEAR("([0-9]{4})", "a year such as 2024") {
      @Override
      Node node(String lexical) {
        return NodeFactory.createLiteralDT(lexical, XSDDatatype.XSDgYear);
      }
    },
    /** Becomes the query's LIMIT, which SPARQL does not allow to be a variable. */
    ROWS("([1-9][0-9]{0,6})", "a number of rows, 1 or more") {
      @Override
      Node node(String lexical) {
        return NodeFactory.createLiteralDT(lexical, XSDDatatype.XSDinteger);
      }
    };

    private final Pattern pattern;
    private final String expected;

    Plain(String pattern, String expected) {
      this.pattern = Pattern.compile(pattern);
      this.expected = expected;
    }

    abstract Node node(String lexical);

    @Override
    public Optional<Node> term(String value, String idBase) {
      Matcher matcher = pattern.matcher(value);
      return matcher.matches() ? Optional.of(node(matcher.group(1))) : Optional.empty();
    }

    @Override
    public String expected() {
      return expected;
    }
  }
}
