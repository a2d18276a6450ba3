package org.igkg.server.rdf;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;

/**
 * What the values of a property have in common, as a JSON-LD context says it.
 *
 * @param keyword {@code @type}, {@code @language}, or empty for nothing
 * @param value {@code @id}, the IRI of a datatype, or the tag of a language
 */
record ValueKind(String keyword, String value) {
  static final ValueKind MIXED = new ValueKind("", "");
  private static final ValueKind IRI = new ValueKind("@type", "@id");

  static ValueKind of(Node value) {
    if (!value.isLiteral()) {
      return IRI;
    }
    if (!value.getLiteralLanguage().isEmpty()) {
      return new ValueKind("@language", value.getLiteralLanguage());
    }
    return XSDDatatype.XSDstring.equals(value.getLiteralDatatype())
        ? MIXED
        : new ValueKind("@type", value.getLiteralDatatypeURI());
  }

  ValueKind and(ValueKind other) {
    return equals(other) ? this : MIXED;
  }
}
