package org.igkg.graph;

import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What made a graph, apart from the document: the same three give the same graph.
 *
 * @param softwareVersion of IGKG
 * @param modelChecksums name of each language model or vocabulary to the SHA-256 of its file
 * @param options those that are not the default
 */
public record Provenance(
    String softwareVersion,
    SortedMap<String, String> modelChecksums,
    SortedMap<String, String> options) {
  public Provenance {
    Objects.requireNonNull(softwareVersion, "softwareVersion");
    modelChecksums = Collections.unmodifiableSortedMap(new TreeMap<>(modelChecksums));
    options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
  }

  /** Key of all three, for the IRI of an extraction. */
  String key() {
    return ContentHash.of(softwareVersion, modelChecksums.toString(), options.toString());
  }
}
