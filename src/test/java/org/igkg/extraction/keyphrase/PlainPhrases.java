package org.igkg.extraction.keyphrase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.igkg.extraction.AnalysedRecord;
import org.igkg.language.Sentence;
import org.igkg.language.Token;

/**
 * The well-known ways to rank phrases, as they were published, to compare ours with. Stop words are
 * those of Lucene's English analyser and all tokens whose part of speech is a closed class.
 */
final class PlainPhrases {
  private static final int LONGEST = 3;
  private static final int TOP = 10;
  private static final Set<String> OPEN = Set.of("NOUN", "PROPN", "ADJ", "VERB", "ADV");
  private static final Set<String> GRAPH_WORDS = Set.of("NOUN", "PROPN", "ADJ");

  private PlainPhrases() {}

  /** Phrases of one to three words between stop words, the most frequent first. */
  static PhraseRanking frequency() {
    return record -> best(counts(record));
  }

  /** The same, times the logarithm of the inverse share of {@code records} that have the phrase. */
  static PhraseRanking tfIdf(Collection<AnalysedRecord> records) {
    Map<String, Long> having =
        records.stream()
            .flatMap(r -> counts(r).keySet().stream())
            .collect(Collectors.groupingBy(p -> p, Collectors.counting()));
    return record -> {
      Map<String, Double> scores = counts(record);
      scores.replaceAll(
          (p, n) -> n * Math.log((1.0 + records.size()) / having.getOrDefault(p, 0L)));
      return best(scores);
    };
  }

  /**
   * RAKE: the sum over the words of a phrase of degree by frequency. S. Rose et al., "Automatic
   * keyword extraction from individual documents", in Text Mining (2010).
   */
  static PhraseRanking rake() {
    return record -> {
      List<List<String>> phrases = runs(record, OPEN);
      Map<String, Double> frequency = new LinkedHashMap<>();
      Map<String, Double> degree = new LinkedHashMap<>();
      for (List<String> phrase : phrases) {
        phrase.forEach(w -> frequency.merge(w, 1.0, Double::sum));
        phrase.forEach(w -> degree.merge(w, (double) phrase.size(), Double::sum));
      }
      Map<String, Double> scores = new LinkedHashMap<>();
      phrases.forEach(
          p ->
              scores.put(
                  String.join(" ", p),
                  p.stream().mapToDouble(w -> degree.get(w) / frequency.get(w)).sum()));
      return best(scores);
    };
  }

  /**
   * TextRank: nouns and adjectives that stand side by side vote for each other; runs of the best
   * third of them are the phrases. R. Mihalcea and P. Tarau, "TextRank: bringing order into texts",
   * EMNLP 2004.
   */
  static PhraseRanking textRank() {
    return record -> {
      List<List<String>> runs = runs(record, GRAPH_WORDS);
      Map<String, Double> ranks = pageRank(neighbours(runs));
      Set<String> kept =
          ranks.entrySet().stream()
              .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
              .limit(Math.max(TOP, ranks.size() / 3))
              .map(Map.Entry::getKey)
              .collect(Collectors.toCollection(HashSet::new));
      Map<String, Double> scores = new LinkedHashMap<>();
      for (List<String> run : runs) {
        if (kept.containsAll(run)) {
          scores.put(String.join(" ", run), run.stream().mapToDouble(ranks::get).sum());
        }
      }
      return best(scores);
    };
  }

  private static Map<String, Set<String>> neighbours(List<List<String>> runs) {
    Map<String, Set<String>> graph = new LinkedHashMap<>();
    for (List<String> run : runs) {
      run.forEach(w -> graph.computeIfAbsent(w, x -> new HashSet<>()));
      for (int i = 1; i < run.size(); i++) {
        graph.get(run.get(i)).add(run.get(i - 1));
        graph.get(run.get(i - 1)).add(run.get(i));
      }
    }
    return graph;
  }

  private static Map<String, Double> pageRank(Map<String, Set<String>> graph) {
    double damping = 0.85;
    Map<String, Double> ranks = new LinkedHashMap<>();
    graph.keySet().forEach(w -> ranks.put(w, 1.0));
    for (int round = 0; round < 50; round++) {
      Map<String, Double> before = Map.copyOf(ranks);
      ranks.replaceAll(
          (w, r) ->
              1
                  - damping
                  + damping
                      * graph.get(w).stream()
                          .mapToDouble(n -> before.get(n) / graph.get(n).size())
                          .sum());
    }
    return ranks;
  }

  private static Map<String, Double> counts(AnalysedRecord record) {
    Map<String, Double> counts = new LinkedHashMap<>();
    for (List<String> run : runs(record, OPEN)) {
      for (int from = 0; from < run.size(); from++) {
        for (int to = from + 1; to <= Math.min(run.size(), from + LONGEST); to++) {
          counts.merge(String.join(" ", run.subList(from, to)), 1.0, Double::sum);
        }
      }
    }
    return counts;
  }

  /** Runs of words of some parts of speech, in lower case. */
  private static List<List<String>> runs(AnalysedRecord record, Set<String> tags) {
    List<List<String>> runs = new ArrayList<>();
    record.sentences().forEach(s -> runs(s, tags, runs));
    return runs;
  }

  private static void runs(Sentence sentence, Set<String> tags, List<List<String>> runs) {
    List<String> run = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      String word = token.text().toLowerCase(java.util.Locale.ROOT);
      if (tags.contains(token.tag())
          && Character.isLetterOrDigit(word.codePointAt(0))
          && !EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(word)) {
        run.add(word);
      } else if (!run.isEmpty()) {
        runs.add(List.copyOf(run));
        run.clear();
      }
    }
    if (!run.isEmpty()) {
      runs.add(List.copyOf(run));
    }
  }

  /** The best ten; of equals the one that comes first. */
  private static List<String> best(Map<String, Double> scores) {
    return scores.entrySet().stream()
        .sorted(Comparator.comparingDouble(e -> -e.getValue()))
        .limit(TOP)
        .map(Map.Entry::getKey)
        .toList();
  }
}
