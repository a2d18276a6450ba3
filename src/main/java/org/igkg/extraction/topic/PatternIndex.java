package org.igkg.extraction.topic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.igkg.authority.TopicVocabulary;

/**
 * Terms with gaps, for what is meant but not named: "we <b>trained</b> sixty more
 * <b>engineers</b>". Finds the patterns of all topics by their first word; like {@link TermIndex}
 * it compares {@link NormalForm}s.
 */
final class PatternIndex {

  /** Words from the first part to the last: {@code [first, last]} in the sentence's words. */
  record Found(String topic, int first, int last) {}

  private record Pattern(String topic, List<Set<String>> parts) {}

  /**
   * Words that may stand between two parts: an article, a number, two adjectives. With 2 or 4 the
   * development documents have the same topics.
   */
  private static final int GAP = 3;

  /** The method of a mention that a pattern found. */
  static final String METHOD = "term-pattern";

  private final Map<String, List<Pattern>> byFirstWord = new HashMap<>();

  PatternIndex(Collection<TopicVocabulary.Pattern> rows) {
    for (TopicVocabulary.Pattern row : rows) {
      Pattern pattern =
          new Pattern(row.topic(), row.parts().stream().map(PatternIndex::forms).toList());
      for (String word : pattern.parts().get(0)) {
        byFirstWord.computeIfAbsent(word, w -> new ArrayList<>()).add(pattern);
      }
    }
  }

  /** The first place of each topic in a sentence whose words have the {@code forms}. */
  List<Found> in(List<String> forms) {
    List<Found> found = new ArrayList<>();
    for (int at = 0; at < forms.size(); at++) {
      for (Pattern p : byFirstWord.getOrDefault(forms.get(at), List.of())) {
        OptionalInt last = last(p, forms, at);
        if (last.isPresent() && found.stream().noneMatch(f -> f.topic().equals(p.topic()))) {
          found.add(new Found(p.topic(), at, last.getAsInt()));
        }
      }
    }
    return found;
  }

  private static OptionalInt last(Pattern pattern, List<String> forms, int first) {
    int at = first;
    for (Set<String> part : pattern.parts().subList(1, pattern.parts().size())) {
      OptionalInt next = next(part, forms, at + 1);
      if (next.isEmpty()) {
        return next;
      }
      at = next.getAsInt();
    }
    return OptionalInt.of(at);
  }

  private static OptionalInt next(Set<String> part, List<String> forms, int from) {
    for (int i = from; i < Math.min(forms.size(), from + GAP + 1); i++) {
      if (part.contains(forms.get(i))) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private static Set<String> forms(List<String> alternatives) {
    Set<String> forms = new HashSet<>();
    for (String word : alternatives) {
      List<String> form = TermIndex.form(word);
      if (form.size() != 1) {
        throw new IllegalArgumentException("topic-patterns.csv: not one word: " + word);
      }
      forms.add(form.get(0));
    }
    return forms;
  }
}
