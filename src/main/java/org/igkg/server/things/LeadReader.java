package org.igkg.server.things;

import org.apache.jena.graph.Node;

/** Lays out things of one kind for people. Other kinds are shown by their statements alone. */
public interface LeadReader {
  /**
   * Whether it reads things of that kind.
   *
   * @param kind the part of the IRI that says what it is: {@code session}
   */
  boolean reads(String kind);

  /**
   * @param key end of the IRI, {@code session/igf-2031/ws-7}
   */
  Lead read(Node thing, String key);
}
