package org.igkg.derivation;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * A turn, or a passage that stands for speech of which no turns are known.
 *
 * @param unit the turn or passage
 * @param order its place in its document, from 1
 * @param words how many it has
 * @param topics it discusses, themselves; broader ones are not in it
 * @param speaker where known
 * @param named countries and regions it names
 */
record Utterance(
    Node unit,
    Occasion occasion,
    int order,
    int words,
    Set<Node> topics,
    Optional<Node> speaker,
    Set<Node> named) {

  /** By session date (unknown dates last), session, place in the document. */
  static final Comparator<Utterance> IN_TIME =
      Comparator.comparing((Utterance u) -> u.occasion().date().orElse("~"))
          .thenComparing(u -> u.occasion().place().getURI())
          .thenComparing(Utterance::order)
          .thenComparing(u -> u.unit().getURI());

  /** The same unit as another document of its session has it. */
  Utterance with(Utterance other) {
    return new Utterance(
        unit,
        occasion,
        order,
        words,
        union(topics, other.topics),
        speaker.or(other::speaker),
        union(named, other.named));
  }

  private static Set<Node> union(Set<Node> some, Set<Node> others) {
    return Stream.concat(some.stream(), others.stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * When it was said.
   *
   * @param session absent where a summary tells of none in particular
   * @param date of the session, {@code 2031-11-12}
   * @param type of the session, where known
   */
  record Occasion(
      Meeting meeting, Optional<Node> session, Optional<String> date, Optional<Node> type) {
    Node place() {
      return session.orElse(meeting.node());
    }
  }
}
