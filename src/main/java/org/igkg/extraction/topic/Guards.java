package org.igkg.extraction.topic;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.igkg.authority.TopicVocabulary;

/** Keeps ambiguous terms out where their neighbours say that something else is meant. */
final class Guards {

  private record Guard(
      Set<String> needs, List<List<String>> notAfter, List<List<String>> notBefore) {}

  private record Key(List<String> form, String topic) {}

  private static final String EVERY_TOPIC = "";

  private final Map<Key, Guard> guards = new HashMap<>();

  Guards(List<TopicVocabulary.Guard> rows) {
    for (TopicVocabulary.Guard row : rows) {
      Set<String> needs = new HashSet<>();
      row.needs().forEach(word -> needs.addAll(TermIndex.form(word)));
      Guard guard = new Guard(needs, forms(row.notAfter()), forms(row.notBefore()));
      guards.put(new Key(TermIndex.form(row.term()), row.topic().orElse(EVERY_TOPIC)), guard);
    }
  }

  /** Whether {@code term}, which stands at {@code at}, is used in the sense of {@code topic}. */
  boolean allow(List<String> term, String topic, List<String> sentence, int at) {
    Guard ofTerm = guards.get(new Key(term, EVERY_TOPIC));
    Guard guard = guards.getOrDefault(new Key(term, topic), ofTerm);
    if (guard == null) {
      return true;
    }
    int end = at + term.size();
    return needed(guard.needs(), sentence, at, end)
        && guard.notAfter().stream().noneMatch(p -> endsWith(sentence.subList(0, at), p))
        && guard.notBefore().stream().noneMatch(p -> startsWith(sentence, end, p));
  }

  private static boolean needed(Set<String> needs, List<String> sentence, int at, int end) {
    if (needs.isEmpty()) {
      return true;
    }
    for (int i = 0; i < sentence.size(); i++) {
      if ((i < at || i >= end) && needs.contains(sentence.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static List<List<String>> forms(List<String> phrases) {
    return phrases.stream().map(TermIndex::form).filter(f -> !f.isEmpty()).toList();
  }

  private static boolean endsWith(List<String> words, List<String> phrase) {
    int from = words.size() - phrase.size();
    return from >= 0 && words.subList(from, words.size()).equals(phrase);
  }

  private static boolean startsWith(List<String> words, int at, List<String> phrase) {
    int end = at + phrase.size();
    return end <= words.size() && words.subList(at, end).equals(phrase);
  }
}
