package org.igkg.resolution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.DoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.igkg.authority.Authorities;
import org.igkg.extraction.Findings;
import org.igkg.extraction.Mention.Kind;
import org.igkg.extraction.StandardExtractor;
import org.igkg.language.OpenNlpAnalyser;
import org.igkg.language.OpenNlpLanguageDetector;
import org.igkg.record.MeetingRecord;
import org.igkg.record.RecordReader;
import org.igkg.source.DocumentReader;
import org.igkg.source.ReadOutcome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whether our thresholds are better than chance had it: those of people, organisations, affiliations
 * and roles are chosen on one half of the annotated records and scored on the other, both ways, over
 * random halves.
 *
 * <p>Names of people are weighed, so their own threshold is tried; the others have a confidence by
 * the method that found them, and what is below a cut is left out.
 */
public final class CrossCheck {
  private static final int SPLITS = 50;
  private static final double OURS = 0.55;
  private static final double[] THRESHOLDS = {0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.8, 0.9};
  private static final double[] CUTS = {0, 0.65, 0.72, 0.78, 0.83, 0.88};

  private final Authorities authorities = Authorities.load();
  private final OpenNlpAnalyser language = new OpenNlpAnalyser();
  private final OpenNlpLanguageDetector detector = new OpenNlpLanguageDetector();
  private final DocumentResolver resolver = new DocumentResolver(authorities);
  private final List<JsonNode> gold = new ArrayList<>();
  private final List<MeetingRecord> records = new ArrayList<>();
  private final List<Findings> found = new ArrayList<>();

  private CrossCheck(Path annotations, Path texts) throws IOException {
    RecordReader reader = new RecordReader(authorities);
    try (Stream<Path> files = Files.list(annotations)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        JsonNode json = JsonMapper.shared().readTree(Files.readString(file));
        Path text = texts.resolve(Path.of(json.get("file").asString()).getFileName());
        gold.add(json);
        var document = ((ReadOutcome.Read) new DocumentReader().read(text)).document();
        records.add(reader.read(document).record());
      }
    }
    found.addAll(found(OURS));
  }

  /**
   * @param args folder of the annotations, folder of the documents
   */
  public static void main(String[] args) throws IOException {
    CrossCheck check = new CrossCheck(Path.of(args[0]), Path.of(args[1]));
    check.report("persons", THRESHOLDS, OURS, check::found);
    check.report("organisations", CUTS, 0, cut -> check.without(f -> organisationsFrom(f, cut)));
    check.report("affiliations", CUTS, 0, cut -> check.without(f -> affiliationsFrom(f, cut)));
    check.report("roles", CUTS, 0, cut -> check.without(f -> rolesFrom(f, cut)));
  }

  private List<Findings> found(double nameThreshold) {
    StandardExtractor extractor =
        new StandardExtractor(language, detector, authorities, nameThreshold);
    return records.stream().map(extractor::extract).toList();
  }

  private List<Findings> without(UnaryOperator<Findings> cut) {
    return found.stream().map(cut).toList();
  }

  private static Findings organisationsFrom(Findings f, double cut) {
    return new Findings(
        f.mentions().stream()
            .filter(m -> m.kind() != Kind.ORGANISATION || m.confidence() >= cut)
            .toList(),
        f.affiliations().stream().filter(a -> a.organisation().confidence() >= cut).toList(),
        f.participations(),
        f.topics(),
        f.keyPhrases(),
        f.figures(),
        f.languages());
  }

  private static Findings affiliationsFrom(Findings f, double cut) {
    return new Findings(
        f.mentions(),
        f.affiliations().stream().filter(a -> a.confidence() >= cut).toList(),
        f.participations(),
        f.topics(),
        f.keyPhrases(),
        f.figures(),
        f.languages());
  }

  private static Findings rolesFrom(Findings f, double cut) {
    return new Findings(
        f.mentions(),
        f.affiliations(),
        f.participations().stream().filter(p -> p.confidence() >= cut).toList(),
        f.topics(),
        f.keyPhrases(),
        f.figures(),
        f.languages());
  }

  private void report(
      String field, double[] settings, double ours, DoubleFunction<List<Findings>> findings) {
    Map<Double, List<OptionalDouble>> scores = new LinkedHashMap<>();
    for (double setting : settings) {
      scores.put(setting, scores(field, findings.apply(setting)));
    }
    System.out.println(field);
    scores.forEach(
        (setting, all) ->
            System.out.printf(
                Locale.ROOT, "  from %.2f on: F1 %.3f%n", setting, mean(all, IntStream.range(0, gold.size()))));
    List<Double> chosen = new ArrayList<>();
    List<Double> held = new ArrayList<>();
    List<Double> unchanged = new ArrayList<>();
    Random random = new Random(1);
    for (int split = 0; split < SPLITS; split++) {
      List<Integer> order = new ArrayList<>(IntStream.range(0, gold.size()).boxed().toList());
      Collections.shuffle(order, random);
      List<Integer> first = order.subList(0, order.size() / 2);
      List<Integer> second = order.subList(order.size() / 2, order.size());
      for (List<List<Integer>> way : List.of(List.of(first, second), List.of(second, first))) {
        double best = best(scores, way.get(0));
        chosen.add(best);
        held.add(mean(scores.get(best), way.get(1).stream().mapToInt(i -> i)));
        unchanged.add(mean(scores.get(ours), way.get(1).stream().mapToInt(i -> i)));
      }
    }
    System.out.printf(
        Locale.ROOT,
        "  chosen on one half, scored on the other: F1 %.3f (%.3f to %.3f); with ours %.3f; chosen %s%n",
        average(held),
        Collections.min(held),
        Collections.max(held),
        average(unchanged),
        chosen.stream().collect(Collectors.groupingBy(c -> c, TreeMap::new, Collectors.counting())));
  }

  /** Of equal ones the highest, as wrong is worse than unknown. */
  private static double best(Map<Double, List<OptionalDouble>> scores, List<Integer> half) {
    double best = Double.NaN;
    double highest = -1;
    for (var setting : scores.entrySet()) {
      double mean = mean(setting.getValue(), half.stream().mapToInt(i -> i));
      if (mean >= highest) {
        highest = mean;
        best = setting.getKey();
      }
    }
    return best;
  }

  private static double average(List<Double> values) {
    return values.stream().mapToDouble(v -> v).average().orElse(0);
  }

  private static double mean(List<OptionalDouble> scores, IntStream documents) {
    return documents
        .mapToObj(scores::get)
        .flatMapToDouble(s -> s.isPresent() ? DoubleStream.of(s.getAsDouble()) : DoubleStream.empty())
        .average()
        .orElse(0);
  }

  /** F1 of each document that has the field. */
  private List<OptionalDouble> scores(String field, List<Findings> findings) {
    return IntStream.range(0, gold.size())
        .mapToObj(
            i -> {
              Board board = new Board(authorities);
              board.add(gold.get(i), resolver.resolve(records.get(i), findings.get(i)));
              return board.has(field)
                  ? OptionalDouble.of(board.mean(field).f1())
                  : OptionalDouble.empty();
            })
        .toList();
  }
}
