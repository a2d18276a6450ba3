package org.igkg.graph;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.igkg.record.Passage;
import org.igkg.record.TextUnit;
import org.igkg.record.Turn;
import org.igkg.source.Span;

/** The turns or passages of one document: the IRI of each, and which one holds some words. */
final class TextUnitNodes {
  private final Map<TextUnit, Node> nodes = new HashMap<>();
  private final Map<TextUnit, String> texts = new HashMap<>();
  private final Map<TextUnit, Integer> words = new HashMap<>();

  /** By where the unit begins; a turn begins with its label. */
  private final TreeMap<Integer, TextUnit> byStart = new TreeMap<>();

  /** How often the same label and words came up so far. */
  private final Map<String, Integer> occurrences = new HashMap<>();

  private final String documentKey;
  private final Iris iris;

  /**
   * @param sessionPath of the session that a transcript records; of the document itself when the
   *     session is not known
   */
  TextUnitNodes(ResolvedText record, String sessionPath, Iris iris) {
    this.documentKey = record.documentKey();
    this.iris = iris;
    for (TextUnit unit : record.units()) {
      String text = SpokenText.of(unit, record.text());
      texts.put(unit, text);
      words.put(unit, SpokenText.words(text));
      nodes.put(unit, node(unit, text, sessionPath));
      byStart.put(start(unit), unit);
    }
  }

  /** What of a record its units are made from. */
  record ResolvedText(String documentKey, String text, Iterable<? extends TextUnit> units) {}

  Node of(TextUnit unit) {
    return nodes.get(unit);
  }

  String text(TextUnit unit) {
    return texts.get(unit);
  }

  int words(TextUnit unit) {
    return words.get(unit);
  }

  /** The turn or passage that holds the words, in its label or in what is said. */
  Optional<TextUnit> holding(Span words) {
    return Optional.ofNullable(byStart.floorEntry(words.start()))
        .map(Map.Entry::getValue)
        .filter(unit -> words.end() <= unit.span().end());
  }

  private Node node(TextUnit unit, String text, String sessionPath) {
    String label = unit instanceof Turn turn ? turn.label().asPrinted().orElse("") : "";
    String hash = ContentHash.of(label, text);
    int occurrence = occurrences.merge(hash, 1, Integer::sum);
    String key = occurrence == 1 ? hash : hash + "-" + occurrence;
    return unit instanceof Passage ? iris.passage(documentKey, key) : iris.turn(sessionPath, key);
  }

  private static int start(TextUnit unit) {
    return unit instanceof Turn turn
        ? Math.min(turn.label().span().start(), turn.span().start())
        : unit.span().start();
  }
}
