package org.igkg.extraction.topic;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.igkg.authority.Authorities;
import org.igkg.authority.Topic;
import org.igkg.authority.TopicVocabulary;
import org.igkg.extraction.RecordExtractor;
import org.igkg.extraction.StandardExtractor;
import org.igkg.extraction.TopicShare;
import org.igkg.extraction.topic.SentenceClassifier.Guess;
import org.igkg.extraction.topic.SentenceClassifier.Sample;
import org.igkg.language.LanguageAnalyser;
import org.igkg.language.OpenNlpAnalyser;
import org.igkg.language.OpenNlpLanguageDetector;
import org.igkg.language.Sentence;
import org.igkg.record.MeetingRecord;
import org.igkg.record.RecordReader;
import org.igkg.record.TextUnit;
import org.igkg.source.DocumentReader;
import org.igkg.source.ReadOutcome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What classifiers of sentences, trained on the topic scheme and the sentences of {@code
 * topic-examples.csv}, would add to the topics that terms and patterns find.
 *
 * <p>Arguments: annotations and texts, then further pairs of them.
 */
public final class ClassifierGain {
  private static final int FOLDS = 5;
  private static final int[] FIRST = {5, 10, 20, 40};

  /** A sentence of fewer words says too little. */
  private static final int FEWEST = 4;

  private final Authorities authorities = Authorities.load();
  private final LanguageAnalyser language = new OpenNlpAnalyser();
  private final RecordReader reader = new RecordReader(authorities);
  private final RecordExtractor extractor =
      new StandardExtractor(language, new OpenNlpLanguageDetector(), authorities);

  /**
   * @param wanted topics of the annotation
   * @param open topics that may be added: not assigned, and not doubtful
   */
  private record Document(Set<String> wanted, Set<String> closed, List<List<String>> sentences) {}

  private record Suggestion(double lead, boolean right) {}

  public static void main(String[] args) throws IOException {
    new ClassifierGain().run(args);
  }

  private void run(String[] args) throws IOException {
    List<Sample> own = own();
    List<Sample> scheme = scheme();
    System.out.printf("%d own sentences, %d terms and definitions%n", own.size(), scheme.size());
    List<List<Document>> sets = new ArrayList<>();
    for (int i = 0; i + 1 < args.length; i += 2) {
      sets.add(documents(Path.of(args[i]), Path.of(args[i + 1])));
    }
    for (SentenceClassifier.Trainer trainer : SentenceClassifier.TRAINERS) {
      System.out.println(trainer.name());
      validate(trainer, own, scheme);
      SentenceClassifier classifier = trainer.train(join(own, scheme));
      sets.forEach(set -> measure(classifier, set));
    }
  }

  private static void validate(
      SentenceClassifier.Trainer trainer, List<Sample> own, List<Sample> scheme)
      throws IOException {
    List<Sample> shuffled = new ArrayList<>(own);
    Collections.shuffle(shuffled, new Random(1));
    List<Suggestion> all = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Sample> held = new ArrayList<>();
      List<Sample> rest = new ArrayList<>();
      for (int i = 0; i < shuffled.size(); i++) {
        (i % FOLDS == fold ? held : rest).add(shuffled.get(i));
      }
      SentenceClassifier classifier = trainer.train(join(rest, scheme));
      for (Sample s : held) {
        Guess guess = classifier.guess(s.words());
        all.add(new Suggestion(guess.lead(), guess.topic().equals(s.topic())));
      }
    }
    all.sort(Comparator.comparingDouble(s -> -s.lead()));
    System.out.printf(
        Locale.ROOT,
        "  own sentences, %d folds: %.2f right, of the surest tenth %.2f%n",
        FOLDS,
        share(all),
        share(all.subList(0, all.size() / 10)));
  }

  private static void measure(SentenceClassifier classifier, List<Document> documents) {
    List<Suggestion> suggestions = new ArrayList<>();
    for (Document d : documents) {
      Map<String, Double> leads = new HashMap<>();
      for (List<String> sentence : d.sentences()) {
        Guess guess = classifier.guess(sentence);
        if (!d.closed().contains(guess.topic())) {
          leads.merge(guess.topic(), guess.lead(), Math::max);
        }
      }
      leads.forEach((t, lead) -> suggestions.add(new Suggestion(lead, d.wanted().contains(t))));
    }
    suggestions.sort(Comparator.comparingDouble(s -> -s.lead()));
    StringBuilder line = new StringBuilder("  topics to add, surest first, right of");
    for (int n : FIRST) {
      List<Suggestion> first = suggestions.subList(0, Math.min(n, suggestions.size()));
      line.append(' ').append(n).append(": ").append(first.stream().filter(s -> s.right()).count());
    }
    System.out.printf("%s (%d documents)%n", line, documents.size());
  }

  private static double share(List<Suggestion> suggestions) {
    return (double) suggestions.stream().filter(Suggestion::right).count() / suggestions.size();
  }

  private static List<Sample> own() throws IOException {
    try (Reader in =
        new InputStreamReader(
            ClassifierGain.class.getResourceAsStream("/ontology/authority/topic-examples.csv"),
            StandardCharsets.UTF_8)) {
      CSVFormat format =
          CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
      List<Sample> samples = new ArrayList<>();
      for (CSVRecord row : format.parse(in)) {
        samples.add(new Sample(row.get("topic"), words(row.get("sentence"))));
      }
      return samples;
    }
  }

  private List<Sample> scheme() {
    List<Sample> samples = new ArrayList<>();
    for (Topic t : authorities.topics().values()) {
      Stream.concat(Stream.of(t.label(), t.definition()), t.altLabels().stream())
          .forEach(text -> samples.add(new Sample(t.id(), words(text))));
    }
    TopicVocabulary.load(authorities.topics().keySet()).terms().stream()
        .filter(term -> !term.lowersLabel())
        .forEach(term -> samples.add(new Sample(term.topic(), words(term.text()))));
    return samples.stream().filter(s -> !s.words().isEmpty()).toList();
  }

  private static List<String> words(String text) {
    return SentenceClassifier.content(TermIndex.form(text));
  }

  private static List<Sample> join(List<Sample> one, List<Sample> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }

  private List<Document> documents(Path annotations, Path texts) throws IOException {
    List<Document> documents = new ArrayList<>();
    try (Stream<Path> files = Files.list(annotations)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        JsonNode gold = JsonMapper.shared().readTree(Files.readString(file));
        if (!gold.path("kind").asString().equals("other")) {
          Path text = texts.resolve(Path.of(gold.get("file").asString()).getFileName());
          var read = (ReadOutcome.Read) new DocumentReader().read(text);
          documents.add(document(gold, reader.read(read.document()).record()));
        }
      }
    }
    return documents;
  }

  private Document document(JsonNode gold, MeetingRecord record) {
    Set<String> wanted = topics(gold.path("topics").path("primary"));
    wanted.addAll(topics(gold.path("topics").path("secondary")));
    Set<String> closed = topics(gold.path("topicsDoubtful"));
    extractor.extract(record).topics().stream().map(TopicShare::topic).forEach(closed::add);
    String text = record.document().text();
    List<List<String>> sentences = new ArrayList<>();
    for (TextUnit unit : record.prose()) {
      for (Sentence s : language.analyse(text, unit.span())) {
        List<String> words = words(s.span().in(text));
        if (words.size() >= FEWEST && Passing.share(s.span().in(text)) == 1) {
          sentences.add(words);
        }
      }
    }
    return new Document(wanted, closed, sentences);
  }

  private static Set<String> topics(JsonNode list) {
    return list.valueStream().map(JsonNode::asString).collect(Collectors.toCollection(HashSet::new));
  }
}
