package org.igkg.derivation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.util.NodeCmp;
import org.igkg.derivation.YearReader.YearRecord;

/** All cells of one year, filled in one pass over its utterances. */
final class Tally {
  private final Map<CellKey, Cell> cells = new HashMap<>();
  private final Map<CellKey.Whole, Integer> words = new HashMap<>();
  private final Map<Node, Integer> sessions = new HashMap<>();
  private final Map<Node, Integer> speakers = new HashMap<>();
  private final Affiliations affiliations;
  private final Places places;

  // of the utterance that is being added
  private OptionalInt session = OptionalInt.empty();
  private OptionalInt speaker = OptionalInt.empty();

  private Tally(Affiliations affiliations, Places places) {
    this.affiliations = affiliations;
    this.places = places;
  }

  static Tally of(YearRecord year, Places places) {
    Tally tally = new Tally(year.affiliations(), places);
    year.utterances().forEach(tally::add);
    return tally;
  }

  Map<CellKey, Cell> cells() {
    return cells;
  }

  /** The words of all speech that a cell is a part of. */
  int wordsSpoken(CellKey key) {
    return words.get(key.whole());
  }

  private void add(Utterance utterance) {
    session = number(sessions, utterance.occasion().session());
    speaker = number(speakers, utterance.speaker());
    Node year = utterance.occasion().meeting().year();
    Node forum = utterance.occasion().meeting().forum();
    Set<Node> groups = affiliations.groups(utterance);
    count(utterance, CellKey.of(Cube.SPEECH, year, forum));
    countByTopic(utterance, Cube.FORUM, List.of(year, forum));
    groups.forEach(
        g -> {
          count(utterance, CellKey.of(Cube.GROUP_SPEECH, year, g));
          countByTopic(utterance, Cube.GROUP, List.of(year, g));
        });
    utterance
        .occasion()
        .type()
        .ifPresent(t -> countByTopic(utterance, Cube.SESSION_TYPE, List.of(year, t)));
    for (Lens lens : Lens.values()) {
      for (Node region : lens.regions(utterance, affiliations, places)) {
        countByTopic(utterance, Cube.REGION, List.of(year, region, lens.node()));
        if (places.isCrossed(region)) {
          groups.forEach(
              g ->
                  countByTopic(
                      utterance, Cube.REGION_AND_GROUP, List.of(year, region, lens.node(), g)));
        }
      }
    }
    pairs(utterance, year);
  }

  private void countByTopic(Utterance utterance, Cube cube, List<Node> others) {
    words.merge(new CellKey.Whole(cube, others), utterance.words(), Integer::sum);
    for (Node topic : utterance.topics()) {
      List<Node> values = new ArrayList<>(List.of(topic));
      values.addAll(others);
      count(utterance, new CellKey(cube, values));
    }
  }

  /** Each two topics once, the first in the order of their IRIs as the topic. */
  private void pairs(Utterance utterance, Node year) {
    words.merge(new CellKey.Whole(Cube.PAIR, List.of(year)), utterance.words(), Integer::sum);
    List<Node> topics = utterance.topics().stream().sorted(NodeCmp::compareRDFTerms).toList();
    for (int i = 0; i < topics.size(); i++) {
      for (Node other : topics.subList(i + 1, topics.size())) {
        count(utterance, CellKey.of(Cube.PAIR, topics.get(i), other, year));
      }
    }
  }

  private void count(Utterance utterance, CellKey key) {
    cells.computeIfAbsent(key, k -> new Cell(utterance)).add(utterance, session, speaker);
  }

  private static OptionalInt number(Map<Node, Integer> known, Optional<Node> node) {
    return node.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(known.computeIfAbsent(node.get(), n -> known.size()));
  }
}
