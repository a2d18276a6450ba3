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
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.NodeFactory;
import org.igkg.authority.Corrections;
import org.igkg.extraction.Affiliation;
import org.igkg.extraction.Findings;
import org.igkg.extraction.Mention;
import org.igkg.extraction.Mention.Kind;
import org.igkg.graph.GraphValidator;
import org.igkg.graph.Iris;
import org.igkg.query.Explanation;
import org.igkg.record.MeetingRecord;
import org.igkg.record.RecordReader;
import org.igkg.record.SpeakerLabel;
import org.igkg.record.TextUnit;
import org.igkg.record.Turn;
import org.igkg.resolution.DocumentResolver;
import org.igkg.source.Problem;
import org.igkg.source.Span;
import org.igkg.store.GraphStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which organisation is which over several transcripts; all in them is invented. */
class OrganisationSettlementTest {
  private static final Pattern BODY = Pattern.compile("work for the ([A-Z][\\w ]+?)[.;]");
  private static final IngestSetup SETUP =
      new IngestSetup(
          StubParts.AUTHORITIES,
          new RecordReader(StubParts.AUTHORITIES)::read,
          OrganisationSettlementTest::extract,
          new DocumentResolver(StubParts.AUTHORITIES),
          new TreeMap<>(),
          new TreeMap<>());
  private static final DocumentPipeline PIPELINE = SETUP.pipeline(new Iris());
  private static final PeopleRules RULES = PeopleRules.of(StubParts.AUTHORITIES, Corrections.NONE);

  @TempDir Path folder;

  private final GraphStore store = GraphStore.inMemory();

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void givesOneOrganisationOneIriInAllGraphs() {
    ingest(store, crowd(), RULES);
    assertThat(organisations("mention", "refersTo"))
        .contains("a nordvik-data-foundation", "b nordvik-data-foundation")
        .contains("c nordvik-data-foundation");
    assertThat(organisations("membership", "organization")).contains("c nordvik-data-foundation");
    assertThat(organisations("turn", "mentions")).contains("c nordvik-data-foundation");
    assertThat(lines("derived/organisations"))
        .anyMatch(
            l ->
                l.startsWith("<https://w3id.org/igkg/id/organisation/nordvik-data-fundation>")
                    && l.contains("isReplacedBy")
                    && l.contains("/nordvik-data-foundation>"));
    assertConform();
  }

  @Test
  void keepsMinistriesOfWhateverStateApart() {
    ingest(store, crowd(), RULES);
    assertThat(organisations("mention", "refersTo"))
        .contains("d ministry-of-boats", "e ministry-of-boats-in-e");
  }

  @Test
  void decidesTheSameDocumentByDocumentInAnyOrder() {
    List<Path> paths = new ArrayList<>(crowd());
    ingest(store, paths, RULES);
    List<String> expected = export(store);
    for (int seed = 0; seed < 6; seed++) {
      Collections.shuffle(paths, new Random(seed));
      try (GraphStore other = GraphStore.inMemory()) {
        paths.forEach(p -> ingest(other, List.of(p), RULES));
        assertThat(export(other)).as("seed " + seed).isEqualTo(expected);
      }
    }
  }

  @Test
  void leavesTheSameBytesWhenAllComeAgain() {
    List<Path> paths = crowd();
    ingest(store, paths, RULES);
    List<String> before = export(store);
    IngestReport again = ingest(store, paths, RULES);
    assertThat(export(store)).isEqualTo(before);
    assertThat(again.unchanged()).isEqualTo(paths.size());
  }

  @Test
  void obeysCorrectionsAndForgetsThemWhenTheyGo() throws IOException {
    List<Path> paths = crowd();
    ingest(store, paths, RULES);
    List<String> before = export(store);
    ingest(
        store,
        paths,
        corrected(
            "merge,organisation/ministry-of-boats-in-e,organisation/ministry-of-boats,,,\n"
                + "rename,organisation/nordvik-data-foundation,,,Nordvik Foundation for Data,\n"
                + "merge,organisation/harbour-telecom,organisation/ministry-of-boats,,,\n"));
    assertThat(organisations("mention", "refersTo"))
        .contains("d ministry-of-boats", "e ministry-of-boats", "f ministry-of-boats")
        .noneMatch(l -> l.endsWith("-in-e") || l.endsWith("harbour-telecom"));
    assertThat(export(store)).anyMatch(l -> l.contains("\"Nordvik Foundation for Data\""));
    assertConform();
    ingest(store, List.of(paths.get(0)), RULES);
    assertThat(export(store)).isEqualTo(before);
  }

  @Test
  void keepsApartWhatAnEditorSplits() throws IOException {
    ingest(
        store,
        crowd(),
        corrected(
            "split,organisation/nordvik-data-fundation,organisation/nordvik-data-foundation,,,\n"));
    assertThat(organisations("mention", "refersTo"))
        .contains("a nordvik-data-foundation", "c nordvik-data-fundation");
  }

  @Test
  void movesAWrongLinkWithinOneDocument() throws IOException {
    ingest(store, crowd(), corrected("wrong-link,organisation/nordvik-data-foundation,,b.txt,,\n"));
    assertThat(organisations("mention", "refersTo"))
        .contains("a nordvik-data-foundation", "b nordvik-data-foundation-in-b");
  }

  @Test
  void tellsOfCorrectionsThatConcernNothing() throws IOException {
    IngestReport report =
        ingest(store, crowd(), corrected("merge,organisation/nothing,organisation/other,,,\n"));
    assertThat(report.problems())
        .extracting(Problem::message)
        .contains("line 2: the store knows no nothing that could be corrected");
  }

  @Test
  void explainsWhyTwoAreOne() {
    ingest(store, crowd(), RULES);
    List<String> lines =
        Explanation.of(
                NodeFactory.createURI(
                    "https://w3id.org/igkg/id/organisation/nordvik-data-foundation"),
                store.dataset())
            .orElseThrow();
    assertThat(lines)
        .contains(
            "Nordvik Data Foundation <https://w3id.org/igkg/id/organisation/nordvik-data-foundation>",
            "not in the authority file",
            "kept as said in 3 documents")
        .anyMatch(l -> l.contains("0.87 same") && l.contains("form-word-misspelt"))
        .anyMatch(l -> l.startsWith("took the place of <") && l.contains("fundation"));
  }

  private List<Path> crowd() {
    return List.of(
        speech("a.txt", 2031, "ADA EXAMPLE", "Nordvik Data Foundation"),
        speech("b.txt", 2032, "BEN SAMPLE", "Nordvik Data Foundation Inc"),
        speech("c.txt", 2033, "CLEO PROBE", "Nordvik Data Fundation"),
        speech("d.txt", 2031, "DIRK TRIAL", "Ministry of Boats"),
        speech("e.txt", 2032, "EVE EXAM", "Ministry of Boats"),
        speech("f.txt", 2034, "FAY TEST", "Harbour Telecom"));
  }

  private Path speech(String file, int year, String label, String body) {
    return text(
        folder,
        file,
        "IGF "
            + year
            + " Day 1 WS #7 Boats and lakes\n\n>> "
            + label
            + ": Good morning. I work for the "
            + body
            + ". We will talk about boats "
            + file
            + " and you will listen.\n\n>> MODERATOR: Thank you very much for that.\n");
  }

  private static Findings extract(MeetingRecord record) {
    List<Mention> mentions = new ArrayList<>();
    List<Affiliation> affiliations = new ArrayList<>();
    for (TextUnit unit : record.units()) {
      if (unit instanceof Turn turn && turn.label() instanceof SpeakerLabel.Named named) {
        Mention person = mention(named.span(), Kind.PERSON, named.name());
        mentions.add(person);
        Matcher body = BODY.matcher(turn.span().in(record.document().text()));
        while (body.find()) {
          int at = turn.span().start();
          Span words = new Span(at + body.start(1), at + body.end(1));
          Mention organisation = mention(words, Kind.ORGANISATION, body.group(1));
          mentions.add(organisation);
          affiliations.add(
              new Affiliation(person, organisation, Optional.empty(), turn.span(), 0.9, "stub"));
        }
      }
    }
    return new Findings(mentions, affiliations, List.of(), List.of(), List.of(), List.of());
  }

  private static Mention mention(Span span, Kind kind, String name) {
    return new Mention(span, kind, name, List.of(), 0.9, "stub");
  }

  private PeopleRules corrected(String rows) throws IOException {
    Path file = folder.resolve("corrections.csv");
    Files.writeString(file, Corrections.HEADER + "\n" + rows);
    Corrections corrections = Corrections.read(file);
    assertThat(corrections.errors()).isEmpty();
    return new PeopleRules(RULES.linker(), RULES.organisations(), corrections);
  }

  private static IngestReport ingest(GraphStore store, List<Path> paths, PeopleRules rules) {
    return new Ingest(store, PIPELINE, Map.of(), 2, Optional.of(rules))
        .run(paths, (done, total) -> {});
  }

  private void assertConform() {
    GraphValidator validator = new GraphValidator();
    assertThat(store.graphNames())
        .isNotEmpty()
        .allSatisfy(
            name ->
                assertThat(validator.validate(store.graph(name))).as(name.toString()).isEmpty());
  }

  /** {@code a nordvik-data-foundation}: document and organisation that a thing of it links to. */
  private List<String> organisations(String subject, String property) {
    return export(store).stream()
        .filter(l -> l.startsWith("<https://w3id.org/igkg/id/" + subject + "/"))
        .filter(l -> l.contains("#" + property + "> <https://w3id.org/igkg/id/organisation/"))
        .map(l -> l.replaceAll(".*/organisation/([^>]+)> <.*/graph/([^>]+)> .*", "$2 $1"))
        .distinct()
        .toList();
  }

  private List<String> lines(String graph) {
    return export(store).stream().filter(l -> l.contains("/graph/" + graph + ">")).toList();
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
