package org.igkg.resolution;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreEntityMention;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.igkg.authority.Authorities;
import org.igkg.extraction.RecordExtractor;
import org.igkg.extraction.StandardExtractor;
import org.igkg.language.OpenNlpAnalyser;
import org.igkg.language.OpenNlpLanguageDetector;
import org.igkg.record.RecordReader;
import org.igkg.source.DocumentReader;
import org.igkg.source.ReadOutcome;
import org.igkg.source.SourceDocument;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * People, organisations and countries of the annotated documents, found by IGKG and by Stanford
 * CoreNLP 4.5.10 in one run on one thread: F1 by the same rules, and words per second of CPU time.
 *
 * <p>IGKG's time is that of everything it does with a document: reading, turns, all extractors and
 * resolution. CoreNLP's is that of its named entities alone (coarse classes, no time expressions,
 * its fastest setting); its single names that are part of a full name of the same document are left
 * out, which raises its precision.
 *
 * <p>{@code mvn -Ppeers test-compile exec:exec}: see {@code docs/benchmarks.md}.
 */
public final class TaggerComparison {
  private static final int ROUNDS = 9;

  /** Both work on one thread; its own time does not depend on what else the machine does. */
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private final Authorities authorities = Authorities.load();
  private final Map<String, String> countries = new HashMap<>();
  private final List<JsonNode> gold = new ArrayList<>();
  private final List<SourceDocument> documents = new ArrayList<>();

  private TaggerComparison(Path annotations, Path texts) throws IOException {
    authorities
        .countries()
        .values()
        .forEach(
            c ->
                c.names()
                    .forEach(n -> countries.put(n.toLowerCase(Locale.ROOT), c.iso2())));
    try (Stream<Path> files = Files.list(annotations)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        JsonNode json = JsonMapper.shared().readTree(Files.readString(file));
        Path text = texts.resolve(Path.of(json.get("file").asString()).getFileName());
        gold.add(json);
        documents.add(((ReadOutcome.Read) new DocumentReader().read(text)).document());
      }
    }
  }

  /**
   * @param args folder of the annotations, folder of the documents
   */
  public static void main(String[] args) throws IOException {
    TaggerComparison comparison = new TaggerComparison(Path.of(args[0]), Path.of(args[1]));
    double ours = comparison.measureIgkg();
    double theirs = comparison.measureCoreNlp();
    System.out.printf(Locale.ROOT, "words per second: %.1f times%n", ours / theirs);
  }

  private double measureIgkg() {
    RecordReader reader = new RecordReader(authorities);
    RecordExtractor extractor =
        new StandardExtractor(new OpenNlpAnalyser(), new OpenNlpLanguageDetector(), authorities);
    DocumentResolver resolver = new DocumentResolver(authorities);
    Board board = new Board(authorities);
    for (int i = 0; i < documents.size(); i++) {
      var record = reader.read(documents.get(i)).record();
      board.addNames(gold.get(i), resolver.resolve(record, extractor.extract(record)));
    }
    return report(
        "IGKG",
        board,
        document -> {
          var record = reader.read(document).record();
          resolver.resolve(record, extractor.extract(record));
        });
  }

  private double measureCoreNlp() {
    Properties settings = new Properties();
    settings.setProperty("annotators", "tokenize,pos,lemma,ner");
    settings.setProperty("ner.applyFineGrained", "false");
    settings.setProperty("ner.useSUTime", "false");
    settings.setProperty("ner.applyNumericClassifiers", "false");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(settings);
    Board board = new Board(authorities);
    for (int i = 0; i < documents.size(); i++) {
      List<CoreEntityMention> found = entities(pipeline, documents.get(i));
      board.addNames(
          gold.get(i),
          withoutParts(names(found, "PERSON")),
          names(found, "ORGANIZATION"),
          isoCodes(names(found, "LOCATION")));
    }
    return report("CoreNLP 4.5.10", board, document -> entities(pipeline, document));
  }

  private static List<CoreEntityMention> entities(StanfordCoreNLP nlp, SourceDocument document) {
    CoreDocument annotated = new CoreDocument(document.text());
    nlp.annotate(annotated);
    return annotated.entityMentions() == null ? List.of() : annotated.entityMentions();
  }

  /** The median of some rounds over all documents, after the one that scored them. */
  private double report(String name, Board board, Consumer<SourceDocument> work) {
    long words = documents.stream().mapToLong(d -> d.text().split("\\s+").length).sum();
    double[] rates = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      long start = CLOCK.getCurrentThreadCpuTime();
      documents.forEach(work);
      rates[round] = words / ((CLOCK.getCurrentThreadCpuTime() - start) / 1e9);
    }
    Arrays.sort(rates);
    System.out.printf(
        Locale.ROOT, "%s: %d words, median %.0f words/s of CPU time%n", name, words, rates[ROUNDS / 2]);
    System.out.println(board.print());
    return rates[ROUNDS / 2];
  }

  private static Set<String> names(List<CoreEntityMention> entities, String type) {
    Set<String> names = new HashSet<>();
    entities.stream()
        .filter(e -> e.entityType().equals(type))
        .forEach(e -> names.add(e.text().replaceAll("\\s+", " ")));
    return names;
  }

  private static Set<String> withoutParts(Set<String> names) {
    Set<String> whole = new HashSet<>(names);
    whole.removeIf(
        n -> names.stream().anyMatch(o -> !o.equals(n) && (" " + o + " ").contains(" " + n + " ")));
    return whole;
  }

  private Set<String> isoCodes(Set<String> names) {
    Set<String> codes = new HashSet<>();
    for (String name : names) {
      String plain = name.toLowerCase(Locale.ROOT);
      String code = countries.getOrDefault(plain, countries.get(plain.replaceFirst("^the ", "")));
      if (code != null) {
        codes.add(code);
      }
    }
    return codes;
  }
}
