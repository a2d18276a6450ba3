package org.igkg.extraction.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.igkg.authority.Topic;
import org.igkg.authority.TopicVocabulary;
import org.igkg.authority.TopicVocabulary.Term;
import org.igkg.extraction.Words;
import org.igkg.source.Span;

/**
 * The terms of all topics by their first word: finds the longest one that starts at a word. Unlike
 * the {@link org.igkg.extraction.Gazetteer} it compares {@link NormalForm}s.
 */
final class TermIndex {

  /** What one term says: topics with the weight of a mention, best first. */
  record Entry(String text, List<String> form, boolean acronym, Map<String, Double> weights) {}

  /** The topic of the forums of countries and regions. */
  private static final String INITIATIVES = "national-regional-igfs";

  private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

  TermIndex(Map<String, Topic> topics, TopicVocabulary vocabulary, List<String> initiatives) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (Topic topic : topics.values()) {
      put(entries, topic.label(), topic.id(), 1);
      topic.altLabels().forEach(label -> put(entries, label, topic.id(), 1));
    }
    initiatives.forEach(name -> put(entries, name, INITIATIVES, 0.7));
    vocabulary.terms().stream()
        .filter(Term::lowersLabel)
        .forEach(t -> put(entries, t.text(), t.topic(), t.weight()));
    vocabulary.terms().stream()
        .filter(t -> !t.lowersLabel())
        .forEach(t -> raise(entries, t.text(), t.topic(), t.weight()));
    for (Entry e : entries.values()) {
      byFirstWord.computeIfAbsent(e.form().get(0), w -> new ArrayList<>()).add(e);
    }
    byFirstWord
        .values()
        .forEach(list -> list.sort(Comparator.comparingInt((Entry e) -> -e.form().size())));
  }

  /** The longest term whose words are those from {@code at} on, joined by blanks or hyphens. */
  Optional<Entry> longestAt(Words words, List<String> forms, int at) {
    for (Entry e : byFirstWord.getOrDefault(forms.get(at), List.of())) {
      int end = at + e.form().size();
      if (end <= forms.size() && forms.subList(at, end).equals(e.form()) && fits(e, words, at)) {
        return Optional.of(e);
      }
    }
    return Optional.empty();
  }

  /** Normal forms of a phrase of the vocabulary. */
  static List<String> form(String text) {
    return NormalForm.of(Words.of(text, new Span(0, text.length())));
  }

  private static void put(Map<String, Entry> entries, String text, String topic, double weight) {
    entry(entries, text).weights().put(topic, weight);
  }

  private static void raise(Map<String, Entry> entries, String text, String topic, double weight) {
    entry(entries, text).weights().merge(topic, weight, Math::max);
  }

  private static Entry entry(Map<String, Entry> entries, String text) {
    List<String> form = form(text);
    boolean acronym = isAcronym(text);
    return entries.computeIfAbsent(
        acronym + String.join(" ", form),
        k -> new Entry(text, form, acronym, new LinkedHashMap<>()));
  }

  /** One word of capitals and digits such as {@code AI}, {@code IPv6} or {@code NRIs}. */
  private static boolean isAcronym(String text) {
    return !text.contains(" ")
        && text.length() <= 6
        && !text.equals(text.toLowerCase(Locale.ROOT))
        && text.chars().filter(Character::isUpperCase).count() >= 2;
  }

  private static boolean fits(Entry e, Words words, int at) {
    if (e.acronym() && !startsTwoUpper(words.printed(at))) {
      return false;
    }
    for (int i = at; i + 1 < at + e.form().size(); i++) {
      if (!joined(words, i)) {
        return false;
      }
    }
    return true;
  }

  /** An acronym keeps its capitals: {@code AI}, never {@code ai} or {@code Ai}. */
  private static boolean startsTwoUpper(String printed) {
    return printed.chars().filter(Character::isUpperCase).count() >= 2;
  }

  /** Whether only blanks, hyphens, apostrophes or full stops of a short form lie between. */
  private static boolean joined(Words words, int left) {
    int from = words.spans().get(left).end();
    int to = words.spans().get(left + 1).start();
    for (int i = from; i < to; i++) {
      char c = words.text().charAt(i);
      boolean hyphen = c == '-' || (c >= '\u2010' && c <= '\u2015');
      if (!Character.isWhitespace(c) && !hyphen && c != '\'' && c != '\u2019' && c != '+') {
        return false;
      }
    }
    return to - from <= 3;
  }
}
