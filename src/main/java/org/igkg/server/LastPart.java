package org.igkg.server;

/** The end of an IRI, for tables where the whole would crowd out the rest. */
final class LastPart {
  private LastPart() {}

  /** What follows the last slash or hash: {@code ipv6}; the whole when nothing does. */
  static String of(String iri) {
    String part = iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    return part.isEmpty() ? iri : part;
  }
}
