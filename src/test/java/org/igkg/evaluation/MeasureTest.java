package org.igkg.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.json.JSON;
import org.igkg.authority.Authorities;
import org.igkg.evaluation.Answers.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scores of small cases, each worked out by hand from the scoring rules. */
class MeasureTest {
  private static final OrganisationNames ORGANISATIONS =
      new OrganisationNames(Map.of("nf", "netfriends"));

  private final Board board = new Board();
  private final Map<String, Map<String, List<Row>>> answers = new HashMap<>();

  @Test
  void scoresKindAndPresence() {
    answer("documents", row("kind", "transcript", "turns", "9"));
    measure(new DocumentMeasure(), "{file:'a.txt', kind:'other'}");
    assertThat(board.means())
        .containsExactly(
            entry("document known", 1.0), entry("kind", 0.0), entry("no session invented", 0.0));
  }

  @Test
  void scoresSessionFactsOneByOne() {
    answer(
        "sessions",
        row(
            "forum", "https://example.org/id/forum/igf",
            "year", "2024",
            "day", "0",
            "type", "https://example.org/id/session-type/open-forum",
            "number", "58",
            "title", "Whose cloud?"));
    measure(
        new SessionMeasure(),
        "{file:'a.txt', kind:'transcript', session:{forum:'igf', year:2024, day:0, date:null,"
            + " room:'Room 1', type:'open-forum', number:'85', title:'Whose Cloud'}}");
    assertThat(board.means())
        .containsOnly(
            entry("session forum", 1.0),
            entry("session year", 1.0),
            entry("session day", 1.0),
            entry("session date", 1.0),
            entry("session room", 0.0),
            entry("session type", 1.0),
            entry("session number", 0.0),
            entry("session title", 1.0));
  }

  @Test
  void countsAFactThatIsNotStatedAsWrong() {
    answer("sessions", row("forum", "x/igf", "year", "2024", "room", "Hall"));
    measure(
        new SessionMeasure(),
        "{file:'a.txt', kind:'transcript', session:{forum:'igf', year:2024}}");
    assertThat(board.means()).containsEntry("session room", 0.0).containsEntry("session day", 1.0);
  }

  @Test
  void scoresTurnsByRelativeErrorAndLabelsByName() {
    answer("documents", row("kind", "transcript", "turns", "90"));
    answer(
        "speakers",
        row("label", "MR. DELL", "name", "Tomas Dell"),
        row("label", "MODERATOR", "role", "x/moderator"),
        row("label", "VIDEO", "name", "Vid Eo"));
    measure(
        new SpeakerMeasure(),
        "{file:'a.txt', kind:'transcript', turns:100, speakers:["
            + "{label:'Mr Dell', person:'Tomas Dell'}, {label:'MODERATOR', role:'moderator'},"
            + "{label:'VIDEO', role:'video'}, {label:'NOBODY', role:'audience'},"
            + "{label:'UNDECIDED'}]}");
    assertThat(board.lines())
        .containsExactly(
            "turns                    0.900   n=1", "label to person or role  0.500   n=4");
  }

  @Test
  void leavesDoubtfulNamesOutOnBothSides() {
    answer("persons", row("name", "Ana Lo"), row("name", "Doubt Full"), row("name", "X Y"));
    answer("organisations", row("name", "NF"));
    answer("places", row("kind", "https://schema.org/Country", "notation", "XX"));
    measure(
        new NameMeasure(ORGANISATIONS),
        "{file:'a.txt', kind:'transcript', persons:['Ana Lo','Bo Li','Cy Ma'],"
            + " personsPartial:['Doubt Full'], organisations:['Net Friends'], countries:['XX']}");
    // two found, one of them wanted; three wanted
    assertThat(board.lines())
        .containsExactly(
            "persons                  P 0.500  R 0.333  F1 0.400   n=1",
            "organisations            P 1.000  R 1.000  F1 1.000   n=1",
            "countries                P 1.000  R 1.000  F1 1.000   n=1");
    assertThat(board.misses())
        .singleElement()
        .asString()
        .contains("missed [bo li, cy ma] extra [x y]");
  }

  @Test
  void looksForPrimaryTopicsAmongTheFirstFive() {
    answer(
        "topics",
        topic("f", 6),
        topic("a", 1),
        topic("b", 2),
        topic("c", 3),
        topic("d", 4),
        topic("e", 5));
    measure(
        new TopicMeasure(),
        "{file:'a.txt', kind:'transcript', topics:{primary:['a','f'], secondary:['b','z']}}");
    assertThat(board.means().get("topics primary R@5")).isEqualTo(0.5);
    // three of six found are wanted, three of four wanted are found
    assertThat(board.means().get("topics assigned")).isEqualTo(0.6, within(1e-9));
  }

  @Test
  void comparesTiesByPersonAndCanonicalOrganisation() {
    answer("affiliations", row("person", "Dr Ana Lo", "organisation", "N.F."));
    answer(
        "roles",
        row("person", "Ana Lo", "role", "x/chair"),
        row("person", "Bo Li", "role", "x/floor"));
    measure(
        new TieMeasure(ORGANISATIONS),
        "{file:'a.txt', kind:'transcript',"
            + " affiliations:[{person:'Ana Lo', organisation:'Net Friends'}],"
            + " roles:[{person:'Ana Lo', role:'chair'}, {person:'Cy Ma', role:'host'}]}");
    assertThat(board.means().get("affiliations")).isEqualTo(1.0);
    assertThat(board.means().get("roles")).isEqualTo(2 / 3.0, within(1e-9));
  }

  @Test
  void comparesFiguresByNumberAndWhetherPercent() {
    answer(
        "figures", row("value", "2000.0", "unit", "participants"), row("value", "40", "unit", "%"));
    measure(
        new FigureMeasure(),
        "{file:'a.txt', kind:'chairs-summary', figures:[{value:2000, unit:'people'},"
            + " {value:40, unit:'per cent'}, {value:40, unit:'speakers'}]}");
    assertThat(board.lines())
        .containsExactly("figures                  P 1.000  R 0.667  F1 0.800   n=1");
  }

  @Test
  void leavesDocumentsWithNothingToFindOut() {
    measure(new FigureMeasure(), "{file:'a.txt', kind:'transcript', figures:[]}");
    assertThat(board.lines()).isEmpty();
  }

  @Test
  void foldsTheAliasesOfTheAuthorityFile() {
    OrganisationNames names = OrganisationNames.of(Authorities.load());
    assertThat(names.canonical("RIPE-NCC")).isEqualTo(names.canonical("RIPE NCC"));
    assertThat(names.canonical("Invented Body")).isEqualTo("inventedbody");
  }

  @Test
  void foldsTheAliasesOfTheAnnotatorsOwnList(@TempDir Path folder) throws IOException {
    Path csv = folder.resolve("organisations.csv");
    Files.writeString(csv, "name,acronym,aliases\nNet Friends,NF,Friends of the Net|NetF\n");
    OrganisationNames names = OrganisationNames.read(csv);
    assertThat(names.canonical("nf")).isEqualTo("netfriends");
    assertThat(names.canonical("Friends of the Net")).isEqualTo("netfriends");
    assertThat(names.canonical("RIPE-NCC")).isNotEqualTo(names.canonical("RIPE Network"));
  }

  private static Row topic(String id, int rank) {
    return row("topic", "https://example.org/id/topic/" + id, "rank", "" + rank);
  }

  private void answer(String query, Row... rows) {
    answers.put(query, Map.of("a.txt", List.of(rows)));
  }

  private static Row row(String... keysAndValues) {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      values.put(keysAndValues[i], keysAndValues[i + 1]);
    }
    return new Row(values);
  }

  private void measure(Measure measure, String gold) {
    Gold annotation = new Gold(JSON.parse(gold));
    measure.measure(new Measure.Case(annotation, new Answers(answers), board));
  }
}
