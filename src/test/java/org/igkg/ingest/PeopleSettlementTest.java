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
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.igkg.authority.Corrections;
import org.igkg.extraction.Affiliation;
import org.igkg.extraction.Findings;
import org.igkg.extraction.Mention;
import org.igkg.extraction.Mention.Kind;
import org.igkg.graph.GraphValidator;
import org.igkg.graph.Iris;
import org.igkg.record.MeetingRecord;
import org.igkg.record.RecordReader;
import org.igkg.record.SpeakerLabel;
import org.igkg.record.TextUnit;
import org.igkg.record.Turn;
import org.igkg.resolution.DocumentResolver;
import org.igkg.source.Problem;
import org.igkg.source.Problem.Code;
import org.igkg.source.Span;
import org.igkg.store.GraphStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is who over several transcripts; people, organisations and meetings are invented. */
class PeopleSettlementTest {
  private static final Pattern BODY = Pattern.compile("I work for the ([A-Z]\\w+ [A-Z]\\w+)\\.");
  private static final IngestSetup SETUP =
      new IngestSetup(
          StubParts.AUTHORITIES,
          new RecordReader(StubParts.AUTHORITIES)::read,
          PeopleSettlementTest::extract,
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
  void givesOnePersonOneIriAndOneNameInAllGraphs() {
    speech("a.txt", 2031, "TORVALD ESKILDAHL", "Nordvik Network");
    speech("b.txt", 2032, "TORVALD ESKILDAL", "Nordvik Network");
    speech("c.txt", 2033, "TORVALD ESKILDAHL", "Nordvik Network");
    ingest();
    assertThat(speakers())
        .containsOnly("a torvald-eskildahl", "b torvald-eskildahl", "c torvald-eskildahl");
    assertThat(names("torvald-eskildahl")).containsExactly("Torvald Eskildahl");
    assertThat(lines("b"))
        .anyMatch(l -> l.contains("#altLabel> \"Torvald Eskildal\""))
        .anyMatch(
            l -> l.contains("#documentPerson> <https://w3id.org/igkg/id/person/torvald-eskildal>"));
    assertThat(lines("derived/people"))
        .anyMatch(
            l ->
                l.startsWith(
                    "<https://w3id.org/igkg/id/person/torvald-eskildal>"
                        + " <http://purl.org/dc/terms/isReplacedBy>"
                        + " <https://w3id.org/igkg/id/person/torvald-eskildahl>"))
        .anyMatch(l -> l.contains("#verdict> \"same\""));
    assertConform();
  }

  @Test
  void givesOnePersonOneNameWhenDocumentsPrintItInTwoWays() {
    speech("a.txt", 2031, "LUDMIŁA WRZEŚNIEWSKA", "Most Foundation");
    speech("b.txt", 2032, "LUDMILA WRZESNIEWSKA", "Most Foundation");
    ingest();
    assertThat(names("ludmila-wrzesniewska")).containsExactly("Ludmiła Wrześniewska");
    assertThat(lines("derived/people")).noneMatch(l -> l.contains("deprecated"));
    assertConform();
  }

  @Test
  void keepsNamesakesApart() {
    speech("a.txt", 2031, "JOHN SMITH", "Harbour Telecom");
    speech("b.txt", 2032, "JOHN SMITH", "Prairie Institute");
    ingest();
    assertThat(speakers()).containsOnly("a john-smith", "b john-smith-of-prairie-institute");
    assertConform();
  }

  @Test
  void decidesTheSameDocumentByDocumentInAnyOrder() {
    List<Path> paths = new ArrayList<>(crowd());
    ingest(store, paths, RULES);
    List<String> expected = export(store);
    assertThat(expected).anyMatch(l -> l.contains("#documentPerson>"));
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
  void takesALinkBackWhenItsReasonIsGone() {
    speech("a.txt", 2031, "TORVALD ESKILDAHL", "Nordvik Network");
    Path b = speech("b.txt", 2032, "TORVALD ESKILDAL", "Nordvik Network");
    Path c = speech("c.txt", 2033, "TORVALD ESKILDAHL", "Nordvik Network");
    ingest();
    speech("a.txt", 2031, "SOMEBODY ELSEWHERE", "Harbour Telecom");
    speech("c.txt", 2033, "SOMEBODY ELSEWHERE", "Harbour Telecom");
    ingest(store, List.of(folder.resolve("a.txt"), c), RULES);
    assertThat(speakers()).contains("b torvald-eskildal");
    try (GraphStore fresh = GraphStore.inMemory()) {
      ingest(fresh, List.of(folder.resolve("a.txt"), b, c), RULES);
      assertThat(export(store)).isEqualTo(export(fresh));
    }
  }

  @Test
  void obeysCorrectionsAndForgetsThemWhenTheyGo() throws IOException {
    speech("a.txt", 2031, "JOHN SMITH", "Harbour Telecom");
    Path b = speech("b.txt", 2032, "JOHN SMITH", "Prairie Institute");
    ingest();
    List<String> before = export(store);
    PeopleRules corrected =
        corrected(
            "merge,john-smith-of-prairie-institute,john-smith,,,\nrename,john-smith,,,John Smythe,\n");
    ingest(store, List.of(b), corrected);
    assertThat(speakers()).containsOnly("a john-smith", "b john-smith");
    assertThat(names("john-smith")).containsExactly("John Smythe");
    assertThat(lines("derived/people"))
        .anyMatch(
            l ->
                l.contains(
                    "john-smith-of-prairie-institute> <http://www.w3.org/2002/07/owl#deprecated>"));
    assertConform();
    ingest(store, List.of(b), RULES);
    assertThat(export(store)).isEqualTo(before);
  }

  @Test
  void movesAWrongLinkWithinOneDocument() throws IOException {
    speech("a.txt", 2031, "JOHN SMITH", "Harbour Telecom");
    speech("b.txt", 2032, "JOHN SMITH", "Harbour Telecom");
    PeopleRules corrected = corrected("wrong-link,john-smith,markus-kummer,b.txt,,\n");
    ingest(store, List.of(folder.resolve("a.txt"), folder.resolve("b.txt")), corrected);
    assertThat(speakers()).containsOnly("a john-smith", "b markus-kummer");
    assertThat(lines("b")).noneMatch(l -> l.contains("foaf/0.1/name"));
    assertConform();
  }

  @Test
  void tellsOfCorrectionsThatConcernNobody() throws IOException {
    Path a = speech("a.txt", 2031, "JOHN SMITH", "Harbour Telecom");
    IngestReport report = ingest(store, List.of(a), corrected("merge,nobody,john-smith,,,\n"));
    assertThat(report.problems())
        .filteredOn(p -> p.code() == Code.STALE_CORRECTION)
        .extracting(Problem::message)
        .containsExactly("line 2: the store knows no nobody that could be corrected");
    assertThat(report.hasRefusals()).isFalse();
  }

  @Test
  void saysWhatItCannotUndoFromTheGraphAlone() throws IOException {
    Path a =
        text(
            folder,
            "a.txt",
            "IGF 2031 Day 1 WS #7 Boats\n\n>> ADA EXAMPLE: Good morning, and welcome to you.\n\n"
                + ">> BEN SAMPLE: Thank you, we will talk about boats.\n");
    ingest(store, List.of(a), RULES);
    List<String> before = export(store);
    ingest(store, List.of(a), corrected("merge,ben-sample,ada-example,,,\n"));
    assertThat(speakers()).containsOnly("a ada-example");
    Path other = speech("b.txt", 2032, "CLEO PROBE", "Harbour Telecom");
    assertThat(ingest(store, List.of(other), RULES).problems())
        .extracting(Problem::code)
        .contains(Code.STALE_CORRECTION);
    ingest(store, List.of(a), RULES);
    assertThat(lines("a")).isEqualTo(before.stream().filter(l -> l.contains("/graph/a>")).toList());
  }

  private List<Path> crowd() {
    return List.of(
        speech("a.txt", 2031, "TORVALD ESKILDAHL", "Nordvik Network"),
        speech("b.txt", 2032, "TORVALD ESKILDAL", "Nordvik Network"),
        speech("c.txt", 2033, "TORVALD ESKILDAHL", "Nordvik Network"),
        speech("d.txt", 2031, "JOHN SMITH", "Harbour Telecom"),
        speech("e.txt", 2032, "JOHN SMITH", "Prairie Institute"),
        speech("f.txt", 2034, "JOHN SMITH", "Harbour Telecom"),
        speech("g.txt", 2034, "LUDMIŁA WRZEŚNIEWSKA", "Most Foundation"),
        speech("h.txt", 2035, "LUDMILA WRZESNIEWSKA", "Most Foundation"));
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

  /** Labels name people; who says so works for an organisation. */
  private static Findings extract(MeetingRecord record) {
    List<Mention> mentions = new ArrayList<>();
    List<Affiliation> affiliations = new ArrayList<>();
    for (TextUnit unit : record.units()) {
      if (unit instanceof Turn turn && turn.label() instanceof SpeakerLabel.Named named) {
        Mention person = mention(named.span(), Kind.PERSON, named.name(), "speaker-label");
        mentions.add(person);
        Matcher body = BODY.matcher(turn.span().in(record.document().text()));
        if (body.find()) {
          int at = turn.span().start();
          Span words = new Span(at + body.start(1), at + body.end(1));
          Mention organisation = mention(words, Kind.ORGANISATION, body.group(1), "stub");
          mentions.add(organisation);
          affiliations.add(
              new Affiliation(person, organisation, Optional.empty(), turn.span(), 0.9, "stub"));
        }
      }
    }
    return new Findings(mentions, affiliations, List.of(), List.of(), List.of(), List.of());
  }

  private static Mention mention(Span span, Kind kind, String name, String method) {
    return new Mention(span, kind, name, List.of(), 0.9, method);
  }

  private PeopleRules corrected(String rows) throws IOException {
    Path file = folder.resolve("corrections.csv");
    Files.writeString(file, Corrections.HEADER + "\n" + rows);
    Corrections corrections = Corrections.read(file);
    assertThat(corrections.errors()).isEmpty();
    return new PeopleRules(RULES.linker(), RULES.organisations(), corrections);
  }

  private void ingest() {
    ingest(store, List.of(folder), RULES);
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

  /** {@code a john-smith}: document and speaker. */
  private List<String> speakers() {
    return export(store).stream()
        .filter(l -> l.contains("#speaker>"))
        .map(l -> l.replaceAll(".*/person/([^>]+)> <.*/graph/([^>]+)> .*", "$2 $1"))
        .toList();
  }

  private List<String> names(String person) {
    Node node = new Iris().person(person);
    return store.graphNames().stream()
        .flatMap(g -> store.graph(g).stream(node, FOAF.name.asNode(), Node.ANY))
        .map(t -> t.getObject().getLiteralLexicalForm())
        .distinct()
        .collect(Collectors.toList());
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
