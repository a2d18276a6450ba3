package org.igkg.extraction.keyphrase;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.igkg.source.Span;

/** A phrase with everything known about it in one record; variants are one candidate. */
final class Candidate {
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{3,}s?|\\p{Lu}{2,}");

  final List<String> words;
  final Set<Span> spans = new LinkedHashSet<>();
  final Map<String, Integer> forms = new TreeMap<>();
  boolean inTitle;
  boolean announced;
  int proper;

  Candidate(List<String> words) {
    this.words = List.copyOf(words);
  }

  /** Counts one more occurrence, whose span is new. */
  void add(String form, boolean title, boolean isProper) {
    forms.merge(form, 1, Integer::sum);
    inTitle |= title;
    proper += isProper ? 1 : 0;
  }

  /** Whether every occurrence is a run of proper nouns, and no acronym that is said again. */
  boolean isName() {
    boolean acronym = words.size() == 1 && ACRONYM.matcher(form()).matches();
    return proper == count() && !(acronym && count() > 1);
  }

  int count() {
    return spans.size();
  }

  /** The form said most often; of several the first in the alphabet. */
  String form() {
    String best = "";
    int most = 0;
    for (Map.Entry<String, Integer> e : forms.entrySet()) {
      if (e.getValue() > most) {
        best = e.getKey();
        most = e.getValue();
      }
    }
    return best;
  }

  /** Whether the words of {@code shorter} stand in this one, side by side. */
  boolean holds(Candidate shorter) {
    return words.size() > shorter.words.size()
        && java.util.Collections.indexOfSubList(words, shorter.words) >= 0;
  }
}
