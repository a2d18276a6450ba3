package org.igkg.extraction.topic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.igkg.authority.Authorities;
import org.igkg.authority.SessionType;
import org.igkg.authority.Topic;
import org.igkg.authority.TopicVocabulary;
import org.igkg.extraction.AnalysedRecord;
import org.igkg.extraction.Mention;
import org.igkg.extraction.TopicShare;
import org.igkg.extraction.Words;
import org.igkg.language.Sentence;
import org.igkg.record.TextUnit;
import org.igkg.source.Span;

/**
 * Finds the topics of the scheme in a record: by their labels, by further terms of {@code
 * topic-terms.csv}, kept in check by the guards of {@code topic-guards.csv}, and by the patterns of
 * words of {@code topic-patterns.csv} where a sentence means a topic that it does not name. A
 * mention's confidence is the term's weight, lowered where the words are said in passing ({@link
 * Passing}).
 *
 * <p>For example "the free flow of data must respect privacy" mentions {@code
 * cross-border-data-flows} and {@code privacy-rights}.
 */
public final class TopicExtractor {
  private static final String TERM = "term";

  /** Confidence of a pattern: of the first 28 found in annotated documents, 24 were right. */
  private static final double OF_PATTERN = 0.8;

  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

  private final Map<String, Topic> topics;
  private final TermIndex terms;
  private final PatternIndex patterns;
  private final Guards guards;
  private final Passing passing;
  private final Salience salience;

  public TopicExtractor(Authorities authorities) {
    this(authorities, Salience.Tuning.DEFAULT);
  }

  TopicExtractor(Authorities authorities, Salience.Tuning tuning) {
    TopicVocabulary vocabulary = TopicVocabulary.load(authorities.topics().keySet());
    topics = authorities.topics();
    terms = new TermIndex(topics, vocabulary, initiatives(authorities));
    patterns = new PatternIndex(vocabulary.patterns());
    guards = new Guards(vocabulary.guards());
    passing = new Passing(authorities);
    salience = new Salience(vocabulary.background(), topics, ceremonies(authorities), tuning);
  }

  private static Set<String> ceremonies(Authorities authorities) {
    return authorities.sessionTypes().values().stream()
        .filter(SessionType::ceremony)
        .map(SessionType::id)
        .collect(Collectors.toSet());
  }

  /** Names of IGFs of countries and regions: {@code Kenya IGF}, {@code IGF Kenya}. */
  private static List<String> initiatives(Authorities authorities) {
    Stream<String> known =
        authorities.initiatives().values().stream()
            .flatMap(i -> Stream.concat(Stream.of(i.name()), i.aliases().stream()));
    Stream<String> ofCountries =
        authorities.countries().values().stream()
            .flatMap(c -> Stream.concat(Stream.of(c.name()), c.demonyms().stream()))
            .flatMap(c -> Stream.of(c + " IGF", "IGF " + c));
    return Stream.concat(known, ofCountries).filter(name -> name.contains(" ")).toList();
  }

  /** All mentions in the order of the text, those of the title first. */
  public List<Mention> mentions(AnalysedRecord record) {
    List<Mention> mentions = new ArrayList<>();
    record.title().forEach(s -> add(record, s, mentions));
    for (AnalysedRecord.Unit unit : record.units()) {
      List<Mention> found = new ArrayList<>();
      unit.sentences().forEach(s -> add(record, s, found));
      found.removeIf(m -> isNote(unit.unit(), m.span()));
      mentions.addAll(found);
    }
    return List.copyOf(mentions);
  }

  /**
   * The topics with enough evidence, most salient first.
   *
   * @param mentions what {@link #mentions} found in the same record
   */
  public List<TopicShare> shares(AnalysedRecord record, List<Mention> mentions) {
    return salience.shares(record, mentions);
  }

  private void add(AnalysedRecord record, Sentence sentence, List<Mention> mentions) {
    Words words = record.words(sentence);
    List<String> forms = NormalForm.of(words);
    Passing.InSentence shares = passing.in(sentence.span(), words);
    Span address = address(record.text(), sentence.span());
    int at = 0;
    while (at < words.size()) {
      Optional<TermIndex.Entry> entry = terms.longestAt(words, forms, at);
      Map<String, Double> weights = entry.isPresent() ? allowed(entry.get(), forms, at) : Map.of();
      if (weights.isEmpty()) {
        at++;
      } else {
        int end = at + entry.get().form().size();
        Span span = new Span(words.spans().get(at).start(), words.spans().get(end - 1).end());
        if (!address.contains(span)) {
          double share = shares.of(span);
          weights.forEach((t, w) -> add(mentions, span, t, w * share, TERM));
        }
        at = end;
      }
    }
    addMeant(sentence, words, forms, shares, mentions);
  }

  /** What a sentence means by a pattern of words; a topic that it names needs none. */
  private void addMeant(
      Sentence sentence,
      Words words,
      List<String> forms,
      Passing.InSentence shares,
      List<Mention> mentions) {
    for (PatternIndex.Found f : patterns.in(forms)) {
      boolean named =
          mentions.stream()
              .filter(m -> sentence.span().contains(m.span()))
              .anyMatch(m -> m.candidates().contains(f.topic()));
      if (!named) {
        Span span =
            new Span(words.spans().get(f.first()).start(), words.spans().get(f.last()).end());
        add(mentions, span, f.topic(), OF_PATTERN * shares.ofAll(), PatternIndex.METHOD);
      }
    }
  }

  /** The first web address of a sentence, whose words are not said; empty when there is none. */
  private static Span address(String text, Span sentence) {
    Matcher m = ADDRESS.matcher(text).region(sentence.start(), sentence.end());
    return m.find() ? new Span(m.start(), m.end()) : new Span(0, 0);
  }

  private Map<String, Double> allowed(TermIndex.Entry entry, List<String> forms, int at) {
    Map<String, Double> allowed = new LinkedHashMap<>(entry.weights());
    allowed.keySet().removeIf(topic -> !guards.allow(entry.form(), topic, forms, at));
    return allowed;
  }

  private void add(
      List<Mention> mentions, Span span, String topic, double confidence, String method) {
    if (confidence > 0) {
      mentions.add(
          new Mention(
              span,
              Mention.Kind.TOPIC,
              topics.get(topic).label(),
              List.of(topic),
              confidence,
              method));
    }
  }

  private static boolean isNote(TextUnit unit, Span span) {
    return unit.notes().stream().anyMatch(n -> n.span().overlaps(span));
  }
}
