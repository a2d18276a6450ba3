package org.igkg.resolution.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.igkg.resolution.people.Mentions.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.igkg.authority.Correction;
import org.igkg.authority.Correction.Action;
import org.igkg.authority.Corrections;
import org.igkg.extraction.CaseFile;
import org.igkg.extraction.InventedSession;
import org.igkg.resolution.DocumentResolver;
import org.igkg.resolution.people.Appearance.Kind;
import org.igkg.resolution.people.Appearance.Said;
import org.igkg.resolution.people.Comparison.Verdict;
import org.igkg.resolution.people.PeopleLinks.Person;
import org.junit.jupiter.api.Test;

/** People of several documents; all are invented. */
class PeopleLinkerTest {
  private static final PeopleLinker LINKER =
      new PeopleLinker(InventedSession.AUTHORITIES, NameCommonness.load());

  private static final Appearance FULL =
      mention("d-1", "Torvald Eskildahl", "nordvik-network", "NO", "igf-2031/ws-1");
  private static final Appearance AGAIN =
      mention("d-2", "Torvald Eskildahl", "nordvik-network", "", "igf-2032/ws-1");
  private static final Appearance MISSPELT =
      mention("d-3", "Torvald Eskildal", "nordvik-network", "", "igf-2030/ws-1");
  private static final Appearance EARLY_SMITH =
      mention("d-4", "John Smith", "harbour-telecom", "AU", "igf-2030/ws-1");
  private static final Appearance LATE_SMITH =
      mention("d-5", "John Smith", "prairie-institute", "CA", "igf-2033/ws-1");

  @Test
  void givesOnePersonOneKeyAndTheNameOfMostDocuments() {
    PeopleLinks links = link(FULL, AGAIN, MISSPELT);
    assertThat(links.people().values())
        .containsOnly(new Person("torvald-eskildahl", "Torvald Eskildahl", false))
        .hasSize(3);
    assertThat(links.withdrawn()).containsOnlyKeys("torvald-eskildal");
    assertThat(links.withdrawn().get("torvald-eskildal")).containsExactly("torvald-eskildahl");
  }

  @Test
  void tellsWhyTwoAreOne() {
    assertThat(link(FULL, MISSPELT).comparisons())
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.verdict()).isEqualTo(Verdict.SAME);
              assertThat(c.features())
                  .containsExactly("same-sound", "rare-name", "same-organisation");
            });
  }

  @Test
  void leavesTheKeyOfTheNameToTheEarliestOfSeveral() {
    PeopleLinks links = link(LATE_SMITH, EARLY_SMITH);
    assertThat(key(links, EARLY_SMITH)).isEqualTo("john-smith");
    assertThat(key(links, LATE_SMITH)).isEqualTo("john-smith-of-prairie-institute");
    assertThat(links.withdrawn()).isEmpty();
    assertThat(links.comparisons()).extracting(Comparison::verdict).doesNotContain(Verdict.SAME);
  }

  @Test
  void leavesOneAloneWhoFitsTwo() {
    Appearance initial = mention("d-6", "T. Eskildahl", "nordvik-network", "", "igf-2031/ws-1");
    Appearance other = mention("d-7", "Tormod Eskildahl", "nordvik-network", "", "igf-2031/ws-1");
    PeopleLinks links = link(FULL, initial, other);
    assertThat(links.people().values().stream().map(Person::key))
        .containsExactlyInAnyOrder("torvald-eskildahl", "t-eskildahl", "tormod-eskildahl");
    assertThat(links.comparisons())
        .filteredOn(c -> c.features().contains("others-fit-too"))
        .hasSize(2)
        .allMatch(c -> c.verdict() == Verdict.OPEN);
  }

  @Test
  void neverMakesTwoOfOneDocumentOne() {
    Appearance sameDocument =
        mention("d-1", "Torvald Eskildal", "nordvik-network", "NO", "igf-2031/ws-1");
    PeopleLinks links = link(FULL, sameDocument, AGAIN, MISSPELT);
    assertThat(key(links, FULL)).isNotEqualTo(key(links, sameDocument));
  }

  @Test
  void keepsASingleNameToItsSession() {
    Appearance one = single("d-1", "ann-at-igf-2031-ws-1", "Ann");
    Appearance copy = single("d-2", "ann-at-igf-2031-ws-1", "ANN");
    Appearance other = single("d-3", "ann-at-igf-2031-ws-2", "Ann");
    PeopleLinks links = link(one, copy, other);
    assertThat(links.people().values().stream().distinct())
        .containsExactlyInAnyOrder(
            new Person("ann-at-igf-2031-ws-1", "ANN", false),
            new Person("ann-at-igf-2031-ws-2", "Ann", false));
    assertThat(links.comparisons()).isEmpty();
  }

  @Test
  void decidesTheSameWhateverTheOrder() {
    List<Appearance> all = everybody();
    PeopleLinks expected = LINKER.link(all, Corrections.NONE);
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(all, new Random(seed));
      PeopleLinks links = LINKER.link(all, Corrections.NONE);
      assertThat(links.people()).isEqualTo(expected.people());
      assertThat(links.withdrawn()).isEqualTo(expected.withdrawn());
      assertThat(Set.copyOf(links.comparisons())).isEqualTo(Set.copyOf(expected.comparisons()));
    }
  }

  @Test
  void givesEachKeyOneName() {
    Map<String, Set<String>> names =
        LINKER.link(everybody(), Corrections.NONE).people().values().stream()
            .collect(
                Collectors.groupingBy(
                    Person::key,
                    TreeMap::new,
                    Collectors.mapping(Person::name, Collectors.toSet())));
    assertThat(names.values()).hasSizeGreaterThan(100).allMatch(n -> n.size() == 1);
  }

  @Test
  void mergesWhomAnEditorMerges() {
    PeopleLinks links =
        link(
            List.of(row(Action.MERGE, "john-smith-of-prairie-institute", "john-smith", "", "")),
            EARLY_SMITH,
            LATE_SMITH);
    assertThat(key(links, LATE_SMITH)).isEqualTo(key(links, EARLY_SMITH)).isEqualTo("john-smith");
    assertThat(links.withdrawn().get("john-smith-of-prairie-institute"))
        .containsExactly("john-smith");
    assertThat(links.idle()).isEmpty();
  }

  @Test
  void followsMergesOfMergedPeople() {
    List<Correction> rows =
        List.of(
            row(Action.MERGE, "john-smith", "jack-smith", "", ""),
            row(Action.MERGE, "jack-smith", "j-smith", "", ""));
    Appearance jack = mention("d-9", "Jack Smith", "other-house", "", "igf-2031/ws-1");
    for (List<Correction> order : List.of(rows, List.of(rows.get(1), rows.get(0)))) {
      PeopleLinks links = link(order, EARLY_SMITH, jack);
      assertThat(links.people().values().stream().map(Person::key)).containsOnly("j-smith");
      assertThat(links.withdrawn()).containsOnlyKeys("john-smith", "jack-smith");
    }
  }

  @Test
  void splitsOffOneDocument() {
    PeopleLinks links =
        link(
            List.of(row(Action.SPLIT, "torvald-eskildahl", "torvald-eskildahl-jr", "d-2", "")),
            FULL,
            AGAIN);
    assertThat(key(links, FULL)).isEqualTo("torvald-eskildahl");
    assertThat(key(links, AGAIN)).isEqualTo("torvald-eskildahl-jr");
    assertThat(links.withdrawn()).isEmpty();
  }

  @Test
  void keepsApartWhomAnEditorTellsApart() {
    PeopleLinks links =
        link(
            List.of(row(Action.SPLIT, "torvald-eskildal", "torvald-eskildahl", "", "")),
            FULL,
            MISSPELT);
    assertThat(key(links, MISSPELT)).isEqualTo("torvald-eskildal");
    assertThat(links.comparisons()).anyMatch(c -> c.features().contains("split-by-correction"));
  }

  @Test
  void renamesAndWithdrawsTheOldKey() {
    PeopleLinks links =
        link(
            List.of(row(Action.RENAME, "john-smith", "john-smythe", "", "John Smythe")),
            EARLY_SMITH);
    assertThat(links.people().values())
        .containsExactly(new Person("john-smythe", "John Smythe", false));
    assertThat(links.withdrawn().get("john-smith")).containsExactly("john-smythe");
  }

  @Test
  void correctsAWrongLink() {
    PeopleLinks links =
        link(
            List.of(row(Action.WRONG_LINK, "john-smith", "torvald-eskildahl", "d-4", "")),
            EARLY_SMITH,
            FULL);
    assertThat(key(links, EARLY_SMITH)).isEqualTo("torvald-eskildahl");
    PeopleLinks open =
        link(List.of(row(Action.WRONG_LINK, "john-smith", "", "d-4", "")), EARLY_SMITH, FULL);
    assertThat(key(open, EARLY_SMITH)).isEqualTo("john-smith-in-d-4");
  }

  @Test
  void reportsCorrectionsOfNobody() {
    List<Correction> rows =
        List.of(
            row(Action.MERGE, "nobody", "john-smith", "", ""),
            row(Action.SPLIT, "john-smith", "other", "d-99", ""),
            row(Action.RENAME, "nobody-else", "", "", "Nobody Else"));
    assertThat(link(rows, EARLY_SMITH).idle()).containsExactlyInAnyOrderElementsOf(rows);
  }

  private static List<Appearance> everybody() {
    List<Appearance> all = new ArrayList<>();
    for (String file : List.of("pairs.csv", "pairs-held-out.csv")) {
      CaseFile.rows(DocumentResolver.class, file)
          .forEach(
              row ->
                  Mentions.of(row)
                      .forEach(
                          m ->
                              all.add(
                                  new Appearance(
                                      file.length() + "-" + row.getRecordNumber() + m.document(),
                                      m.key(),
                                      m.name(),
                                      m.kind(),
                                      m.said(),
                                      m.year()))));
    }
    return all;
  }

  private static Appearance single(String document, String key, String name) {
    return new Appearance(document, key, name, Kind.SESSION_ONLY, Said.NOTHING, 2031);
  }

  private static Correction row(
      Action action, String person, String target, String document, String name) {
    return new Correction(2, action, person, some(target), some(document), some(name));
  }

  private static Optional<String> some(String cell) {
    return Optional.of(cell).filter(c -> !c.isEmpty());
  }

  private static PeopleLinks link(Appearance... appearances) {
    return link(List.of(), appearances);
  }

  private static PeopleLinks link(List<Correction> rows, Appearance... appearances) {
    return LINKER.link(List.of(appearances), new Corrections(rows, List.of()));
  }

  private static String key(PeopleLinks links, Appearance appearance) {
    return links.people().get(appearance.id()).key();
  }
}
