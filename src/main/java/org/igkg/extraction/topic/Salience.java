package org.igkg.extraction.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.igkg.authority.TopicVocabulary.Background;
import org.igkg.extraction.AnalysedRecord;
import org.igkg.extraction.Mention;
import org.igkg.extraction.TopicShare;
import org.igkg.source.Span;

final class Salience {
  private static final String METHOD = "term-evidence";

  /** What the development documents taught; see the development test for how each value does. */
  record Tuning(
      double threshold,
      double perBackground,
      double repeat,
      double title,
      double opening,
      double specificity,
      double longer) {
    static final Tuning DEFAULT = new Tuning(0.75, 1.5, 0.6, 3, 0.5, 1.0, 0.0);
  }

  private final Map<String, Background> background;
  private final Tuning tuning;

  Salience(Map<String, Background> background, Tuning tuning) {
    this.background = background;
    this.tuning = tuning;
  }

  /** Evidence for one topic: mentions by term, so that the tenth of a kind says less. */
  static final class Evidence {
    final Map<String, Double> best = new HashMap<>();
    final Map<String, Integer> count = new HashMap<>();
    int mentions;
    boolean inTitle;
    double title;
    double opening;

    double sum(double repeat) {
      double sum = 0;
      for (Map.Entry<String, Double> e : best.entrySet()) {
        sum += e.getValue() * Math.pow(count.get(e.getKey()), repeat);
      }
      return sum;
    }
  }

  Map<String, Evidence> evidence(AnalysedRecord record, List<Mention> mentions) {
    Span title = titleSpan(record);
    int openingEnd = openingEnd(record);
    Map<String, Evidence> byTopic = new TreeMap<>();
    for (Mention m : mentions) {
      Evidence e = byTopic.computeIfAbsent(m.candidates().get(0), t -> new Evidence());
      String term = String.join(" ", TermIndex.form(m.span().in(record.text())));
      if (title.contains(m.span())) {
        e.title = Math.max(e.title, m.confidence());
      } else {
        e.best.merge(term, m.confidence(), Math::max);
        e.count.merge(term, 1, Integer::sum);
        if (m.span().start() < openingEnd) {
          e.opening = Math.max(e.opening, m.confidence());
        }
      }
      e.mentions++;
    }
    return byTopic;
  }

  static Span titleSpan(AnalysedRecord record) {
    return record.record().titleLine().orElse(new Span(0, 0));
  }

  static int openingEnd(AnalysedRecord record) {
    List<AnalysedRecord.Unit> units = record.units();
    int start = units.isEmpty() ? 0 : units.get(0).unit().span().start();
    return start + 3000;
  }

  private record Scored(String topic, Evidence evidence, double score, double sure) {}

  List<TopicShare> shares(AnalysedRecord record, List<Mention> mentions) {
    double thousands = record.text().length() / 6000.0;
    List<Scored> scored = new ArrayList<>();
    evidence(record, mentions)
        .forEach(
            (topic, e) -> {
              Background b = background.getOrDefault(topic, new Background(topic, 0.03, 0));
              double usual = b.per1000() * thousands;
              double sum = e.sum(tuning.repeat()) + tuning.title() * e.title;
              double needed =
                  (tuning.threshold() + tuning.perBackground() * usual)
                      * (1 + tuning.longer() * Math.log(Math.max(1, thousands)));
              if (sum + 1e-9 >= needed) {
                double specific =
                    Math.pow(-Math.log(Math.min(0.9, b.share() + 0.02)), tuning.specificity());
                double score =
                    (Math.max(0.05, sum - usual) + tuning.opening() * e.opening) * specific;
                scored.add(new Scored(topic, e, score, sum / (sum + needed)));
              }
            });
    scored.sort(Comparator.comparingDouble((Scored s) -> -s.score()).thenComparing(Scored::topic));
    List<TopicShare> shares = new ArrayList<>();
    double best = scored.isEmpty() ? 1 : scored.get(0).score();
    for (Scored s : scored) {
      shares.add(
          new TopicShare(
              s.topic(),
              s.evidence().mentions,
              s.score() / best,
              shares.size() + 1,
              s.sure(),
              METHOD));
    }
    return List.copyOf(shares);
  }
}
