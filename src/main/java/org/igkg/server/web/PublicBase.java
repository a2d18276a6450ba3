package org.igkg.server.web;

import java.util.Optional;
import java.util.regex.Pattern;
import org.igkg.vocabulary.Igkg;

/**
 * The base of all IRIs of the graph, {@code https://w3id.org/igkg/}, and where they lead on this
 * server: on any host, an IRI is found at its path behind the base.
 */
public record PublicBase(String iri) {
  /** The terms keep their IRIs whatever the base of the things is. */
  private static final String ONTOLOGY = Igkg.ONTOLOGY.getURI();

  private static final String ID = "id/";
  private static final String GRAPH = "graph/";
  private static final Pattern KEY = Pattern.compile("[^\\s<>\"{}|\\\\^`?#]+");

  /** The thing with that key: {@code topic/ipv6}; empty when it cannot be the end of an IRI. */
  public Optional<String> thing(String key) {
    return KEY.matcher(key).matches() ? Optional.of(iri + ID + key) : Optional.empty();
  }

  /** The key of one of our things: {@code topic/ipv6}; empty for other IRIs. */
  public Optional<String> key(String thing) {
    return thing.startsWith(iri + ID)
        ? Optional.of(thing.substring(iri.length() + ID.length()))
        : Optional.empty();
  }

  /** The named graph with that key: {@code reference/topics}; empty when it cannot be one. */
  public Optional<String> graph(String key) {
    return KEY.matcher(key).matches() ? Optional.of(iri + GRAPH + key) : Optional.empty();
  }

  /** Where a page about the IRI is on this server; empty when it is not one of ours. */
  public Optional<String> page(String address) {
    if (address.startsWith(ONTOLOGY)) {
      return Optional.of("/ontology" + address.substring(ONTOLOGY.length()));
    }
    if (!address.startsWith(iri)) {
      return Optional.empty();
    }
    return key(address)
        .map(key -> "/page/" + key)
        .or(() -> Optional.of("/" + address.substring(iri.length())));
  }
}
