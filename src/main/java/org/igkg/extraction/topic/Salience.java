package org.igkg.extraction.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.igkg.authority.Topic;
import org.igkg.authority.TopicVocabulary.Background;
import org.igkg.extraction.AnalysedRecord;
import org.igkg.extraction.Mention;
import org.igkg.extraction.TopicShare;
import org.igkg.source.Span;

/**
 * Decides which topics a record is about, and ranks them: evidence beyond what any session says on
 * the topic, times how few sessions mention it. What the title names comes first.
 */
final class Salience {
  private static final String METHOD = "term-evidence";

  /** Characters of 1,000 words of English speech, blanks included. */
  private static final double PER_1000_WORDS = 6000;

  /** Characters after the title in which a session says what it is about. */
  private static final int OPENING = 3000;

  /** A topic that no development session mentioned. */
  private static final double UNSEEN_SHARE = 0.03;

  private static final double LEAST = 0.05;

  /**
   * Weights that the development documents and the sample taught: those of the rank were chosen so
   * that both have more of their main topics among the first five.
   *
   * @param threshold evidence that a topic needs; one clear mention is 1
   * @param perBackground how much of the usual evidence it needs on top: twice, for the usual is a
   *     mean, and half of the sessions that are about something else say more
   * @param repeat exponent of a term's count, for the assignment
   * @param rankRepeat the same for the rank: what is said again and again leads
   * @param title evidence of a mention in the title
   * @param opening evidence of a mention in the opening, for the rank only
   * @param specificity exponent of the topic's rarity
   * @param kin share of a narrower topic's score that a broader one gets which is named as well:
   *     who speaks of IPv6 all the time and of addresses in between speaks about addresses
   */
  record Tuning(
      double threshold,
      double perBackground,
      double repeat,
      double rankRepeat,
      double title,
      double opening,
      double specificity,
      double kin) {
    static final Tuning DEFAULT = new Tuning(0.6, 2, 0.6, 0.8, 3, 1, 0.1, 0.05);
  }

  private record Scored(String topic, int mentions, double score, double sure) {}

  private final Map<String, Background> background;
  private final Map<String, Topic> topics;
  private final Set<String> ceremonies;
  private final Tuning tuning;

  /**
   * @param ceremonies the session types that are
   */
  Salience(
      Map<String, Background> background,
      Map<String, Topic> topics,
      Set<String> ceremonies,
      Tuning tuning) {
    this.background = background;
    this.topics = topics;
    this.ceremonies = Set.copyOf(ceremonies);
    this.tuning = tuning;
  }

  /** The assigned topics, ranks from 1. */
  List<TopicShare> shares(AnalysedRecord record, List<Mention> mentions) {
    Span opening = opening(record);
    List<Scored> scored = scored(evidence(record, mentions, opening), record.text().length());
    SectionThemes themes =
        new SectionThemes(
            record.record(),
            mentions,
            ceremonies,
            (here, start, length) -> weights(evidence(record, here, start), length));
    scored.sort(
        Comparator.comparingDouble((Scored s) -> -themes.weight(s.topic(), s.score()))
            .thenComparing(Scored::topic));
    double most =
        scored.isEmpty() ? 1 : themes.weight(scored.get(0).topic(), scored.get(0).score());
    List<TopicShare> shares = new ArrayList<>();
    for (Scored s : scored) {
      double salience = themes.weight(s.topic(), s.score()) / most;
      shares.add(
          new TopicShare(s.topic(), s.mentions(), salience, shares.size() + 1, s.sure(), METHOD));
    }
    return List.copyOf(shares);
  }

  /** How much {@code characters} of text are about each topic, by its evidence there. */
  private Map<String, Double> weights(Map<String, Evidence> evidence, int characters) {
    Map<String, Double> weights = new TreeMap<>();
    scored(evidence, characters).forEach(s -> weights.put(s.topic(), s.score()));
    return weights;
  }

  private List<Scored> scored(Map<String, Evidence> evidence, int characters) {
    List<Scored> scored = new ArrayList<>();
    evidence.forEach((topic, e) -> score(topic, e, characters / PER_1000_WORDS, scored));
    return new ArrayList<>(scored.stream().map(s -> withKin(s, scored)).toList());
  }

  private Scored withKin(Scored s, List<Scored> all) {
    double narrower =
        all.stream()
            .filter(other -> broader(other.topic()).filter(s.topic()::equals).isPresent())
            .mapToDouble(Scored::score)
            .max()
            .orElse(0);
    return new Scored(s.topic(), s.mentions(), s.score() + tuning.kin() * narrower, s.sure());
  }

  private Optional<String> broader(String topic) {
    return Optional.ofNullable(topics.get(topic)).flatMap(Topic::broader);
  }

  private void score(String topic, Evidence e, double thousands, List<Scored> scored) {
    Background b = background.getOrDefault(topic, new Background(topic, UNSEEN_SHARE, 0));
    double usual = b.per1000() * thousands;
    double sum = e.sum(tuning.repeat()) + tuning.title() * e.title();
    double needed = tuning.threshold() + tuning.perBackground() * usual;
    if (sum + 1e-9 >= needed) {
      double rarity = Math.pow(-Math.log(Math.min(0.9, b.share() + 0.02)), tuning.specificity());
      double repeated = e.sum(tuning.rankRepeat()) + tuning.title() * e.title();
      double score = (Math.max(LEAST, repeated - usual) + tuning.opening() * e.opening()) * rarity;
      scored.add(new Scored(topic, e.mentions(), score, sum / (sum + needed)));
    }
  }

  /** The evidence on each topic that is mentioned. */
  private static Map<String, Evidence> evidence(
      AnalysedRecord record, List<Mention> mentions, Span opening) {
    List<Span> headings = record.record().headings();
    Map<String, Evidence> byTopic = new TreeMap<>();
    for (Mention m : mentions) {
      Evidence e = byTopic.computeIfAbsent(m.candidates().get(0), t -> new Evidence());
      if (headings.stream().anyMatch(h -> h.contains(m.span()))) {
        e.addTitle(m);
      } else {
        e.add(m, term(record, m), opening.contains(m.span()));
      }
    }
    return byTopic;
  }

  /** All patterns of a topic count as one term: they say the same with other words. */
  private static String term(AnalysedRecord record, Mention mention) {
    return mention.method().equals(PatternIndex.METHOD)
        ? PatternIndex.METHOD
        : String.join(" ", TermIndex.form(mention.span().in(record.text())));
  }

  private static Span opening(AnalysedRecord record) {
    int start = record.units().stream().findFirst().map(u -> u.unit().span().start()).orElse(0);
    return new Span(0, start + OPENING);
  }
}
