package org.igkg.server;

import org.igkg.server.sparql.SparqlLimits;

/**
 * How to serve.
 *
 * @param port 0 for any free one
 * @param sample whether the store holds the sample that comes with the program; the home page says
 *     so
 * @param base what the IRIs of the store's things begin with; it ends in a slash
 * @param limits of queries at the endpoint
 * @param reportTo where readers report errors: {@code mailto:data@example.org} or the address of a
 *     page; empty when there is no such place
 */
public record ServerOptions(
    int port, boolean sample, String base, SparqlLimits limits, String reportTo) {
  /** The base of a store that was built without naming one. */
  public static final String DEFAULT_BASE = "https://w3id.org/igkg/";

  public ServerOptions(int port, boolean sample) {
    this(port, sample, DEFAULT_BASE, SparqlLimits.DEFAULT, "");
  }

  public ServerOptions {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("a port is a number from 0 to 65535, not " + port);
    }
    if (!reportTo.matches("|(?:mailto:|https?://)\\S+")) {
      throw new IllegalArgumentException("not a mailto: or web address: " + reportTo);
    }
  }
}
