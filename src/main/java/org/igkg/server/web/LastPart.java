package org.igkg.server.web;

/** The end of an IRI, for tables where the whole would crowd out the rest. */
public final class LastPart {
  private LastPart() {}

  /** What follows the last slash or hash: {@code ipv6}; the whole when nothing does. */
  public static String of(String iri) {
    String part = iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    return part.isEmpty() ? iri : part;
  }
}
