package org.igkg.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.igkg.ingest.InventedTranscripts.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.igkg.graph.Iris;
import org.igkg.store.GraphStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies, parts and forms of one session; sessions and people are invented. */
class CopySettlementTest {
  private static final DocumentPipeline PIPELINE = StubParts.setup().pipeline(new Iris());

  @TempDir Path folder;

  private final GraphStore store = GraphStore.inMemory();

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void keepsTheTurnsOfTheFinalCopyOnly() {
    Path raw = transcript("ws-7-raw.txt", " – RAW", speech(1, 60));
    Path fine = transcript("ws-7.txt", "", speech(1, 58));
    IngestReport report = ingest(List.of(raw, fine));
    assertThat(lines("ws-7"))
        .anyMatch(l -> l.contains("#Turn>"))
        .anyMatch(l -> l.contains("#unitCount>"));
    assertThat(lines("ws-7-raw"))
        .noneMatch(l -> l.contains("#Turn>") || l.contains("#Mention>"))
        .noneMatch(l -> l.contains("#unitCount>") || l.contains("#wordCount>"))
        .anyMatch(l -> l.contains("#duplicateOf> <https://w3id.org/igkg/id/document/ws-7>"))
        .anyMatch(l -> l.contains("/terms/isVersionOf> <https://w3id.org/igkg/id/document/ws-7>"))
        .anyMatch(l -> l.contains("#record> <https://w3id.org/igkg/id/document/ws-7-raw>"));
    assertThat(report.problems())
        .extracting(p -> p.document() + " " + p.code())
        .containsExactly("ws-7-raw.txt DUPLICATE_SPEECH");
  }

  @Test
  void keepsTheCopyThatHasATitleLine() throws IOException {
    Path titled = transcript("igf-2031-day-1-ws-7-boats-z.txt", "", speech(1, 60));
    String words = Files.readString(titled);
    Path bare =
        text(folder, "igf-2031-day-1-ws-7-boats-a.txt", words.substring(words.indexOf(">>")));
    IngestReport report = ingest(List.of(bare, titled));
    assertThat(report.problems())
        .extracting(p -> p.document() + " " + p.code())
        .containsExactly("igf-2031-day-1-ws-7-boats-a.txt DUPLICATE_SPEECH");
  }

  @Test
  void decidesTheSameWhateverTheOrder() {
    List<Path> paths =
        new ArrayList<>(
            List.of(
                transcript("a-raw.txt", " – RAW", speech(1, 60)),
                transcript("b.txt", "", speech(1, 55)),
                transcript("c.txt", "", speech(1, 59)),
                transcript("d-part.txt", "", speech(1, 30)),
                transcript("e-other.txt", "", speech(200, 260)),
                proposal("f-proposal.txt")));
    ingest(paths);
    List<String> expected = export();
    for (int seed = 0; seed < 6; seed++) {
      Collections.shuffle(paths, new Random(seed));
      try (GraphStore other = GraphStore.inMemory()) {
        paths.forEach(p -> new Ingest(other, PIPELINE, Map.of(), 2).run(List.of(p), (d, t) -> {}));
        assertThat(export(other)).as("seed " + seed).isEqualTo(expected);
      }
    }
    assertThat(duplicates()).containsExactly("a-raw c", "b c", "d-part c");
  }

  @Test
  void leavesTheSameBytesWhenAllComeAgain() {
    transcript("a-raw.txt", " – RAW", speech(1, 60));
    transcript("b.txt", "", speech(1, 55));
    proposal("f-proposal.txt");
    ingest(List.of(folder));
    List<String> before = export();
    IngestReport again = ingest(List.of(folder));
    assertThat(export()).isEqualTo(before);
    assertThat(again.unchanged()).isEqualTo(3);
    assertThat(again.ingested()).isZero();
  }

  @Test
  void givesADuplicateItsTurnsBackWhenTheBetterCopyHasChanged() {
    Path raw = transcript("a-raw.txt", " – RAW", speech(1, 60));
    Path fine = transcript("b.txt", "", speech(1, 60));
    ingest(List.of(raw, fine));
    transcript("b.txt", "", speech(300, 360));
    ingest(List.of(raw, fine));
    assertThat(duplicates()).isEmpty();
    assertThat(lines("a-raw")).anyMatch(l -> l.contains("#Turn>"));
  }

  @Test
  void keepsDifferentPartsOfOneSession() {
    ingest(
        List.of(
            transcript("morning.txt", "", speech(1, 60)),
            transcript("afternoon.txt", "", speech(100, 160))));
    assertThat(duplicates()).isEmpty();
    assertThat(lines("morning")).anyMatch(l -> l.contains("#Turn>"));
    assertThat(lines("afternoon")).anyMatch(l -> l.contains("#Turn>"));
  }

  @Test
  void countsASessionInTwoLanguagesOnce() {
    Path french = french("fr.txt");
    Path raw = transcript("en-raw.txt", " – RAW", speech(1, 60));
    IngestReport report = ingest(List.of(french, raw));
    assertThat(duplicates()).containsExactly("fr en-raw");
    assertThat(lines("en-raw")).anyMatch(l -> l.contains("#Turn>"));
    assertThat(lines("fr"))
        .noneMatch(l -> l.contains("#Turn>"))
        .anyMatch(l -> l.contains("/terms/language> \"fr\""))
        .anyMatch(l -> l.contains("#record> <https://w3id.org/igkg/id/document/fr>"));
    assertThat(report.problems())
        .filteredOn(p -> p.document().equals("fr.txt"))
        .singleElement()
        .satisfies(p -> assertThat(p.message()).contains("another language (fr)"));
  }

  @Test
  void keepsTheTurnsOfASessionThatIsThereInOneOtherLanguageOnly() {
    ingest(List.of(french("fr.txt")));
    assertThat(duplicates()).isEmpty();
    assertThat(lines("fr")).anyMatch(l -> l.contains("#Turn>"));
  }

  /** Its language stands beside it, as the parts under test do not tell languages. */
  private Path french(String name) {
    text(folder, name.replace(".txt", ".meta.json"), "{\"language\": \"fr\"}");
    return text(
        folder,
        name,
        "IGF 2031 Day 1 WS #7 Boats and lakes\n\n>> ADA EXAMPLE: Bonjour à tous. Nous allons parler"
            + " des bateaux, et vous allez écouter.\n\n>> BEN SAMPLE: "
            + "Je pense que nous avons vu les bateaux près du lac, et que vous les avez aimés. "
                .repeat(20)
            + "\n\n>> ADA EXAMPLE: Merci beaucoup. Nous avons le temps pour une question.\n");
  }

  @Test
  void letsTranscriptAndProposalMeetInOneSessionWithOneTitle() {
    ingest(List.of(proposal("f-proposal.txt"), transcript("b.txt", "", speech(1, 20))));
    List<String> session =
        export().stream()
            .filter(l -> l.startsWith("<https://w3id.org/igkg/id/session/igf-2031/workshop-7>"))
            .toList();
    assertThat(session.stream().filter(l -> l.contains("/terms/title>"))).hasSize(1);
    assertThat(session)
        .anyMatch(l -> l.contains("#describedBy> <https://w3id.org/igkg/id/document/f-proposal>"))
        .anyMatch(l -> l.contains("#record> <https://w3id.org/igkg/id/document/b>"))
        .anyMatch(l -> l.contains("#subTheme> \"Lakes\""))
        .noneMatch(l -> l.contains("#record> <https://w3id.org/igkg/id/document/f-proposal>"));
  }

  private Path transcript(String name, String status, String speech) {
    return text(
        folder,
        name,
        "IGF 2031 Day 1 WS #7 Boats and lakes"
            + status
            + "\n\n>> ADA EXAMPLE: Good morning. We will talk about IPv6 and you will listen.\n\n>> BEN"
            + " SAMPLE: "
            + speech
            + "\n\n>> ADA EXAMPLE: Thank you very much. I think we have time for one question.\n");
  }

  private Path proposal(String name) {
    return text(
        folder,
        name,
        """
        IGF 2031 WS #7 Boats & lakes: a proposal | Internet Governance Forum (IGF)

        Subtheme: Lakes
        Organizer 1: Ada Example, Civil Society, African Group
        Speaker 1: Ben Sample, Private Sector, Asia-Pacific Group
        Rapporteur: Cleo Probe
        """);
  }

  private static String speech(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(i -> "We saw boat " + i + " near the lake of valley " + i * i + ".")
        .collect(Collectors.joining(" "));
  }

  private IngestReport ingest(List<Path> paths) {
    return new Ingest(store, PIPELINE, Map.of(), 2).run(paths, (done, total) -> {});
  }

  private List<String> duplicates() {
    return export().stream()
        .filter(l -> l.contains("#duplicateOf>"))
        .map(l -> l.replaceAll(".*?/document/([a-z-]+)>.*/document/([a-z-]+)>.*", "$1 $2"))
        .toList();
  }

  private List<String> lines(String key) {
    return export().stream().filter(l -> l.contains("/graph/" + key + ">")).toList();
  }

  private List<String> export() {
    return export(store);
  }

  private static List<String> export(GraphStore store) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      store.exportNQuads(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
