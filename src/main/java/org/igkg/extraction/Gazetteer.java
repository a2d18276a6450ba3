package org.igkg.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.igkg.source.Span;

/**
 * Finds the terms of a vocabulary in a text in one pass, the longest at each place. Each term has a
 * rule for its letters' case, so that {@code WHO} is not {@code who}.
 *
 * @param <T> what a term stands for
 */
public final class Gazetteer<T> {

  /** Which spellings of a term count. */
  public enum Case {
    /** Any: for common words, {@code digital divide}. */
    ANY,
    /** Every word that is capitalised in the term is capitalised in the text: for proper names. */
    CAPITALISED,
    /** Letter for letter: for acronyms. */
    EXACT;

    /** Acronyms letter for letter, other names with their capitals. */
    public static Case ofName(String name) {
      boolean acronym = name.length() <= 6 && name.equals(name.toUpperCase(java.util.Locale.ROOT));
      return acronym ? EXACT : CAPITALISED;
    }
  }

  /**
   * A place where a term stands.
   *
   * @param term the vocabulary's spelling (of several that fit here, the one added first)
   * @param entries what it may stand for, in the order they were added
   */
  public record Hit<T>(Span span, String term, List<T> entries) {}

  private record Leaf<T>(T entry, String term, Words words, Case rule) {}

  private static final class Node<T> {
    private final Map<String, Node<T>> next = new HashMap<>();
    private final List<Leaf<T>> leaves = new ArrayList<>();
  }

  private final Node<T> root = new Node<>();

  /** Adds one spelling of an entry; a spelling without letters or digits is passed over. */
  public void add(String term, Case rule, T entry) {
    Words words = Words.of(term, new Span(0, term.length()));
    Node<T> node = root;
    for (String word : words.folded()) {
      node = node.next.computeIfAbsent(word, w -> new Node<>());
    }
    if (node != root) {
      node.leaves.add(new Leaf<>(entry, term, words, rule));
    }
  }

  /** The longest terms from left to right; hits do not overlap. */
  public List<Hit<T>> hits(Words words) {
    List<Hit<T>> hits = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Match<T> longest = longestAt(words, at);
      if (longest.end > at) {
        hits.add(longest.hit(words, at));
        at = longest.end;
      } else {
        at++;
      }
    }
    return hits;
  }

  private Match<T> longestAt(Words words, int start) {
    Match<T> longest = new Match<>(start, List.of());
    Node<T> node = root;
    for (int i = start; i < words.size(); i++) {
      node = node.next.get(words.folded().get(i));
      if (node == null) {
        return longest;
      }
      List<Leaf<T>> fitting = fitting(node, words, start);
      if (!fitting.isEmpty()) {
        longest = new Match<>(i + 1, fitting);
      }
    }
    return longest;
  }

  private record Match<T>(int end, List<Leaf<T>> leaves) {
    Hit<T> hit(Words words, int start) {
      Span span = new Span(words.spans().get(start).start(), words.spans().get(end - 1).end());
      Set<T> entries = new LinkedHashSet<>();
      leaves.forEach(leaf -> entries.add(leaf.entry()));
      return new Hit<>(span, leaves.get(0).term(), List.copyOf(entries));
    }
  }

  private static <T> List<Leaf<T>> fitting(Node<T> node, Words words, int start) {
    List<Leaf<T>> fitting = new ArrayList<>(1);
    for (Leaf<T> leaf : node.leaves) {
      if (caseFits(leaf, words, start) && gapsFit(leaf, words, start)) {
        fitting.add(leaf);
      }
    }
    return fitting;
  }

  private static <T> boolean caseFits(Leaf<T> leaf, Words words, int start) {
    if (leaf.rule() == Case.ANY) {
      return true;
    }
    boolean begun = leaf.words().size() > 3 && startsUpper(words.printed(start));
    for (int i = 0; i < leaf.words().size(); i++) {
      String want = leaf.words().printed(i);
      String have = words.printed(start + i);
      // captioners write the first word of a long name small now and then: "research ICT Africa",
      // or all but the first: "Association for progressive harbours"
      boolean free = i == 0 ? leaf.words().size() > 2 : begun;
      boolean fits =
          leaf.rule() == Case.EXACT
              ? have.equals(want)
              : free || !startsUpper(want) || startsUpper(have);
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  /** Words of a term follow each other directly, joined by a hyphen, or by the term's own marks. */
  private static <T> boolean gapsFit(Leaf<T> leaf, Words words, int start) {
    for (int i = 0; i + 1 < leaf.words().size(); i++) {
      String have = words.gapAfter(start + i);
      if (!have.isEmpty() && !have.equals("-") && !have.equals(leaf.words().gapAfter(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean startsUpper(String word) {
    return Character.isUpperCase(word.codePointAt(0)) || Character.isDigit(word.codePointAt(0));
  }
}
