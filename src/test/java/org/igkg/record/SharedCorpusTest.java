package org.igkg.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.igkg.authority.Authorities;
import org.igkg.source.DocumentReader;
import org.igkg.source.ReadOutcome;
import org.igkg.source.SourceDocument;
import org.igkg.source.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Kinds, turns and labels of the development corpus in {@code ../shared}, when it is there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SharedCorpusTest {
  private static final Path SHARED = Path.of("..", "shared");
  private static final Pattern DISCLAIMER =
      Pattern.compile("The following (is|are) the output.{0,600}?authoritative record\\.");

  private final List<Pair> pairs = new ArrayList<>();

  /** A document as read and what its annotators say. */
  private record Pair(String file, MeetingRecord record, JsonNode gold) {}

  @BeforeAll
  void readCorpus() throws IOException {
    assumeTrue(Files.isDirectory(SHARED.resolve("gold")), "no ../shared/gold beside the checkout");
    RecordReader reader =
        new RecordReader(
            Authorities.load(),
            SharedCorpusTest::disclaimer,
            (d, t, n) -> new RecordReader.Facts(SessionFacts.NONE, List.of()));
    try (Stream<Path> files = Files.list(SHARED.resolve("corpus"))) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString().replaceAll("\\.txt$", "");
        JsonNode gold =
            JsonMapper.shared()
                .readTree(Files.readString(SHARED.resolve("gold").resolve(name + ".json")));
        SourceDocument document = ((ReadOutcome.Read) new DocumentReader().read(file)).document();
        pairs.add(new Pair(name, reader.read(document).record(), gold));
      }
    }
    assertThat(pairs).hasSizeGreaterThan(30);
  }

  @Test
  void decidesEveryKind() {
    assertThat(pairs)
        .allSatisfy(
            p -> assertThat(kind(p.record())).as(p.file()).isEqualTo(text(p.gold(), "kind")));
  }

  @Test
  void findsTheTurns() {
    List<Double> scores = new ArrayList<>();
    for (Pair p : transcripts()) {
      int expected = p.gold().get("turns").intValue();
      int found = p.record().units().size();
      scores.add(1 - Math.abs(found - expected) / (double) expected);
      assertThat(found).as(p.file()).isEqualTo(expected);
    }
    double score = scores.stream().mapToDouble(s -> s).average().orElseThrow();
    System.out.println("turns: " + score + " of " + scores.size() + " documents");
    assertThat(score).isGreaterThanOrEqualTo(0.99);
  }

  @Test
  void findsTheLabels() {
    for (Pair p : transcripts()) {
      assertThat(printedLabels(p.record())).as(p.file()).isEqualTo(goldLabels(p.gold()));
    }
  }

  /**
   * Names and roles of labels. Where the annotators complete or correct a label from the text, the
   * label's own form is not theirs; those are printed: resolution has to find them.
   */
  @Test
  void readsNamesAndRoles() {
    List<String> toResolve = new ArrayList<>();
    int read = 0;
    for (Pair p : transcripts()) {
      for (JsonNode gold : p.gold().get("speakers")) {
        SpeakerLabel label = label(p.record(), text(gold, "label"));
        boolean same =
            text(gold, "person").equals(name(label)) && text(gold, "role").equals(role(label));
        read += same ? 1 : 0;
        if (!same) {
          toResolve.add(
              text(gold, "label")
                  + " -> "
                  + text(gold, "person")
                  + "/"
                  + text(gold, "role")
                  + ", read as "
                  + name(label)
                  + "/"
                  + role(label));
        }
      }
    }
    System.out.println("labels: " + read + " as annotated; to resolve: " + toResolve.size());
    toResolve.forEach(System.out::println);
    assertThat(toResolve)
        .as("only labels of one word, corrected names, or roles whose person is told in the text")
        .hasSizeLessThanOrEqualTo(read / 4);
  }

  private static Optional<Span> disclaimer(SourceDocument document) {
    return DISCLAIMER
        .matcher(document.text())
        .results()
        .findFirst()
        .map(r -> new Span(r.start(), r.end()));
  }

  private List<Pair> transcripts() {
    return pairs.stream().filter(p -> text(p.gold(), "kind").equals("transcript")).toList();
  }

  private static String kind(MeetingRecord record) {
    if (record instanceof MeetingRecord.Transcript) {
      return "transcript";
    }
    return record instanceof MeetingRecord.Summary ? "chairs-summary" : "other";
  }

  private static Map<String, Integer> printedLabels(MeetingRecord record) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Turn turn : ((MeetingRecord.Transcript) record).units()) {
      turn.label().asPrinted().ifPresent(l -> counts.merge(LabelText.plain(l), 1, Integer::sum));
    }
    return counts;
  }

  private static Map<String, Integer> goldLabels(JsonNode gold) {
    Map<String, Integer> counts = new TreeMap<>();
    for (JsonNode speaker : gold.get("speakers")) {
      counts.put(LabelText.plain(text(speaker, "label")), speaker.get("turns").intValue());
    }
    return counts;
  }

  private static SpeakerLabel label(MeetingRecord record, String printed) {
    return ((MeetingRecord.Transcript) record)
        .units().stream()
            .map(Turn::label)
            .filter(
                l ->
                    l.asPrinted()
                        .map(LabelText::plain)
                        .equals(Optional.of(LabelText.plain(printed))))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no label " + printed));
  }

  private static String name(SpeakerLabel label) {
    return label instanceof SpeakerLabel.Named named ? named.name() : "";
  }

  private static String role(SpeakerLabel label) {
    return label instanceof SpeakerLabel.Role role ? role.role() : "";
  }

  private static String text(JsonNode node, String field) {
    JsonNode value = node.get(field);
    return value == null || value.isNull() ? "" : value.asString();
  }
}
