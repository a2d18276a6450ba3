package org.igkg.graph;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.SKOS;
import org.igkg.authority.Link;

/**
 * Links of authority entries to the same or similar things elsewhere, as SKOS mappings: {@code
 * close} becomes {@code skos:closeMatch}. The source of a link joins the sources of its entry.
 */
final class LinkEntries {
  private static final Map<String, Property> MAPPINGS =
      Map.of(
          "exact", SKOS.exactMatch,
          "close", SKOS.closeMatch,
          "broad", SKOS.broadMatch,
          "narrow", SKOS.narrowMatch,
          "related", SKOS.relatedMatch);

  private final Map<String, List<Link>> byId;

  LinkEntries(List<Link> links) {
    byId = links.stream().collect(Collectors.groupingBy(Link::id));
  }

  /** Adds the links of the entry {@code id}. */
  void describe(Description entry, String id) {
    for (Link link : byId.getOrDefault(id, List.of())) {
      entry.link(mapping(link), NodeFactory.createURI(link.target())).sources(link.source());
    }
  }

  private static Property mapping(Link link) {
    Property mapping = MAPPINGS.get(link.match());
    if (mapping == null) {
      throw new IllegalArgumentException(
          "no SKOS mapping for " + link + "; a match is one of " + MAPPINGS.keySet());
    }
    return mapping;
  }
}
