package org.igkg.description;

import java.util.Optional;
import java.util.SortedMap;
import org.apache.jena.graph.Node;

/**
 * How much of what a store holds, each triple counted once however many graphs say it.
 *
 * @param graphs named graphs with triples
 * @param classes class to how many things are of it
 * @param properties property to how many triples have it
 * @param links to other data sets
 * @param years of the meetings whose sessions are described; empty when there are none
 * @param newest the day the newest source was retrieved or, failing that, its session held
 */
public record StoreCounts(
    long triples,
    long graphs,
    SortedMap<Node, Long> classes,
    SortedMap<Node, Long> properties,
    SortedMap<Links, Long> links,
    Optional<Years> years,
    Optional<String> newest) {

  /**
   * Triples that say that things of ours are the same or alike as those of another data set.
   *
   * @param property {@code skos:exactMatch}
   * @param host {@code www.wikidata.org}
   */
  public record Links(Node property, String host) implements Comparable<Links> {
    @Override
    public int compareTo(Links other) {
      int byHost = host.compareTo(other.host);
      return byHost == 0 ? property.toString().compareTo(other.property.toString()) : byHost;
    }
  }

  /** The first and the last year, four digits each. */
  public record Years(String first, String last) {}
}
