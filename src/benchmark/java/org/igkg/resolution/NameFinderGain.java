package org.igkg.resolution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.igkg.authority.Authorities;
import org.igkg.extraction.Mention.Kind;
import org.igkg.extraction.RecordExtractor;
import org.igkg.extraction.StandardExtractor;
import org.igkg.language.LanguageAnalyser;
import org.igkg.language.OpenNlpAnalyser;
import org.igkg.language.OpenNlpLanguageDetector;
import org.igkg.language.Sentence;
import org.igkg.language.Token;
import org.igkg.record.MeetingRecord;
import org.igkg.record.RecordReader;
import org.igkg.record.TextUnit;
import org.igkg.source.DocumentReader;
import org.igkg.source.ReadOutcome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an OpenNLP NameFinder, trained on our own annotated sentences, would add to the people that
 * the rules find: how many names it suggests that they have not, and how many of those are right.
 *
 * <p>Arguments: annotations and texts to train on, annotations and texts to measure on.
 */
public final class NameFinderGain {
  private static final int ROUNDS = 300;

  private final Authorities authorities = Authorities.load();
  private final LanguageAnalyser language = new OpenNlpAnalyser();
  private final RecordReader reader = new RecordReader(authorities);
  private final RecordExtractor extractor =
      new StandardExtractor(language, new OpenNlpLanguageDetector(), authorities);
  private final DocumentResolver resolver = new DocumentResolver(authorities);

  private record Annotated(JsonNode gold, MeetingRecord record) {}

  private record Suggestion(String name, double probability) {}

  public static void main(String[] args) throws IOException {
    new NameFinderGain().run(args);
  }

  private void run(String[] args) throws IOException {
    List<Annotated> training = documents(Path.of(args[0]), Path.of(args[1]));
    List<Annotated> measured = documents(Path.of(args[2]), Path.of(args[3]));
    List<NameSample> samples = new ArrayList<>();
    training.forEach(d -> samples.addAll(samples(d)));
    long names = samples.stream().mapToLong(s -> s.getNames().length).sum();
    System.out.printf("trained on %d sentences with %d names%n", samples.size(), names);
    NameFinderME finder = trained(samples);
    for (double threshold : new double[] {0.5, 0.8, 0.9, 0.95}) {
      report(finder, measured, threshold);
    }
  }

  private static NameFinderME trained(List<NameSample> samples) throws IOException {
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ROUNDS);
    parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
    return new NameFinderME(
        NameFinderME.train(
            "en",
            "person",
            ObjectStreamUtils.createObjectStream(samples),
            parameters,
            new TokenNameFinderFactory()));
  }

  private void report(NameFinderME finder, List<Annotated> measured, double threshold) {
    int right = 0;
    int wrong = 0;
    int missed = 0;
    for (Annotated document : measured) {
      Set<String> want = names(document.gold(), "persons");
      Set<String> ignored = names(document.gold(), "personsPartial");
      Set<String> have = found(document.record());
      missed += (int) want.stream().filter(n -> !have.contains(n)).count();
      Set<String> suggested =
          suggestions(finder, document.record()).stream()
              .filter(s -> s.probability() >= threshold)
              .map(s -> folded(s.name()))
              .filter(n -> !have.contains(n) && !ignored.contains(n))
              .filter(n -> have.stream().noneMatch(h -> (" " + h + " ").contains(" " + n + " ")))
              .collect(Collectors.toCollection(TreeSet::new));
      right += (int) suggested.stream().filter(want::contains).count();
      wrong += (int) suggested.stream().filter(n -> !want.contains(n)).count();
    }
    System.out.printf(
        Locale.ROOT,
        "threshold %.2f: of %d people the rules miss it finds %d, and %d that are none%n",
        threshold,
        missed,
        right,
        wrong);
  }

  private Set<String> found(MeetingRecord record) {
    ResolvedRecord resolved = resolver.resolve(record, extractor.extract(record));
    return resolved.findings().mentions().stream()
        .filter(m -> m.kind() == Kind.PERSON)
        .flatMap(m -> resolved.of(m).decided().stream())
        .map(e -> folded(e.name()))
        .collect(Collectors.toSet());
  }

  private List<Suggestion> suggestions(NameFinderME finder, MeetingRecord record) {
    List<Suggestion> all = new ArrayList<>();
    for (TextUnit unit : record.units()) {
      for (Sentence sentence : language.analyse(record.document().text(), unit.span())) {
        String[] tokens = tokens(sentence);
        opennlp.tools.util.Span[] spans = finder.find(tokens);
        double[] probabilities = finder.probs(spans);
        for (int i = 0; i < spans.length; i++) {
          String name =
              String.join(
                  " ", Arrays.copyOfRange(tokens, spans[i].getStart(), spans[i].getEnd()));
          all.add(new Suggestion(name, probabilities[i]));
        }
      }
      finder.clearAdaptiveData();
    }
    return all;
  }

  private List<NameSample> samples(Annotated document) {
    List<String[]> names =
        Stream.concat(
                document.gold().path("persons").valueStream(),
                document.gold().path("personsPartial").valueStream())
            .map(n -> n.asString().split("\\s+"))
            .toList();
    List<NameSample> samples = new ArrayList<>();
    for (TextUnit unit : document.record().units()) {
      for (Sentence s : language.analyse(document.record().document().text(), unit.span())) {
        String[] tokens = tokens(s);
        samples.add(new NameSample(tokens, spans(tokens, names), false));
      }
    }
    return samples;
  }

  /** The longest of the document's names at each token; a single name counts, too. */
  private static opennlp.tools.util.Span[] spans(String[] tokens, List<String[]> names) {
    List<opennlp.tools.util.Span> spans = new ArrayList<>();
    for (int i = 0; i < tokens.length; i++) {
      int longest = 0;
      for (String[] name : names) {
        int length = 0;
        while (length < name.length
            && i + length < tokens.length
            && tokens[i + length].equals(name[length])) {
          length++;
        }
        longest = Math.max(longest, length);
      }
      if (longest > 0) {
        spans.add(new opennlp.tools.util.Span(i, i + longest, "person"));
        i += longest - 1;
      }
    }
    return spans.toArray(opennlp.tools.util.Span[]::new);
  }

  private List<Annotated> documents(Path annotations, Path texts) throws IOException {
    List<Annotated> documents = new ArrayList<>();
    try (Stream<Path> files = Files.list(annotations)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        JsonNode json = JsonMapper.shared().readTree(Files.readString(file));
        Path text = texts.resolve(Path.of(json.get("file").asString()).getFileName());
        var read = (ReadOutcome.Read) new DocumentReader().read(text);
        documents.add(new Annotated(json, reader.read(read.document()).record()));
      }
    }
    return documents;
  }

  private static Set<String> names(JsonNode gold, String field) {
    return gold.path(field)
        .valueStream()
        .map(n -> folded(n.asString()))
        .collect(Collectors.toSet());
  }

  private static String[] tokens(Sentence sentence) {
    return sentence.tokens().stream().map(Token::text).toArray(String[]::new);
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip();
  }
}
