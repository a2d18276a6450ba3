package org.igkg.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The authority files load, and every entry that one names stands in another. */
class AuthoritiesTest {
  private static final Authorities FILES = Authorities.load();

  /** ISO 3166-1 leaves these codes to its users; they stand in no list of countries. */
  private static final String USER_ASSIGNED = "AA|Q[M-Z]|X[A-Z]|ZZ";

  @Test
  void everyFileHasEntries() {
    assertThat(
            List.of(
                FILES.forums(),
                FILES.meetings(),
                FILES.sessionTypes(),
                FILES.roles(),
                FILES.stakeholderGroups(),
                FILES.organisations(),
                FILES.persons(),
                FILES.countries(),
                FILES.regions(),
                FILES.topics(),
                FILES.initiatives()))
        .noneMatch(Map::isEmpty);
    assertThat(List.of(FILES.topicLinks(), FILES.organisationLinks(), FILES.personLinks()))
        .noneMatch(List::isEmpty);
  }

  @Test
  void everyMeetingBelongsToAForum() {
    assertThat(named(FILES.meetings(), m -> Stream.of(m.forum())))
        .isSubsetOf(FILES.forums().keySet());
  }

  @Test
  void everyCountryCodeIsInTheListOfCountries() {
    Set<String> codes =
        Stream.of(
                named(FILES.meetings(), m -> m.countryIso2().stream()),
                named(FILES.organisations(), o -> o.countryIso2().stream()),
                named(FILES.persons(), p -> p.countryIso2().stream()),
                named(FILES.initiatives(), i -> i.countryIso2().stream()))
            .flatMap(Collection::stream)
            .collect(Collectors.toSet());
    assertThat(codes).isNotEmpty().isSubsetOf(FILES.countries().keySet());
  }

  @Test
  void everyMemberOfARegionIsACountryOrHasAUserAssignedCode() {
    assertThat(named(FILES.regions(), r -> r.members().stream()))
        .isNotEmpty()
        .allMatch(code -> FILES.countries().containsKey(code) || code.matches(USER_ASSIGNED));
  }

  @Test
  void everyStakeholderGroupOfAnOrganisationIsOnTheList() {
    assertThat(named(FILES.organisations(), o -> o.stakeholderGroup().stream()))
        .isNotEmpty()
        .isSubsetOf(FILES.stakeholderGroups().keySet());
  }

  @Test
  void everyBroaderEntryExists() {
    assertThat(named(FILES.topics(), t -> t.broader().stream()))
        .isNotEmpty()
        .isSubsetOf(FILES.topics().keySet());
    assertThat(named(FILES.stakeholderGroups(), g -> g.broader().stream()))
        .isNotEmpty()
        .isSubsetOf(FILES.stakeholderGroups().keySet());
  }

  @Test
  void noTopicIsBroaderThanItself() {
    assertThat(FILES.topics().values()).allMatch(t -> stepsToTheTop(t) < FILES.topics().size());
  }

  @Test
  void everyLinkStartsAtAnEntry() {
    assertThat(ids(FILES.topicLinks())).isSubsetOf(FILES.topics().keySet());
    assertThat(ids(FILES.organisationLinks())).isSubsetOf(FILES.organisations().keySet());
    assertThat(ids(FILES.personLinks())).isSubsetOf(FILES.persons().keySet());
  }

  @Test
  void everyRowOfTheLinkFilesNamesAnEntry() {
    assertThat(names("links/organisations-links"))
        .isSubsetOf(named(FILES.organisations(), o -> Stream.of(o.name())));
    assertThat(names("links/persons-links"))
        .isSubsetOf(named(FILES.persons(), p -> Stream.of(p.name())));
  }

  @Test
  void noTwoEntriesHaveTheSameName() {
    assertThat(FILES.organisations().values())
        .extracting(Organisation::name)
        .doesNotHaveDuplicates();
    assertThat(FILES.persons().values()).extracting(KnownPerson::name).doesNotHaveDuplicates();
    assertThat(FILES.topics().values()).extracting(Topic::label).doesNotHaveDuplicates();
  }

  @Test
  void everyLinkHasAMatchThatSkosKnows() {
    assertThat(FILES.topicLinks())
        .extracting(Link::match)
        .isSubsetOf("exact", "close", "broad", "narrow", "related");
  }

  @ParameterizedTest
  @ValueSource(strings = {"igf-2006", "igf-2020", "igf-2025"})
  void everyMeetingEndsAfterItStarts(String id) {
    Meeting meeting = FILES.meetings().get(id);
    assertThat(meeting.start()).isBefore(meeting.end());
    assertThat(meeting.start().getYear()).isEqualTo(meeting.year());
  }

  @ParameterizedTest(name = "programme day {1} of {0} is {2}")
  @CsvSource({
    "2024, 0, 2024-12-15",
    "2024, 4, 2024-12-19",
    "2017, 0, 2017-12-17",
    "2017, 4, 2017-12-21",
    "2018, 1, 2018-11-12",
    "2018, 3, 2018-11-14"
  })
  void datesAProgrammeDay(int year, int day, LocalDate date) {
    assertThat(FILES.dateOf("igf", year, day)).contains(date);
  }

  @ParameterizedTest(name = "programme day {1} of {0} has no date")
  @CsvSource({"2020, 10", "2020, 1", "2018, 0", "2018, 4", "2024, 5", "2024, -1", "1999, 1"})
  void doesNotDateADayThatCannotBeTold(int year, int day) {
    assertThat(FILES.dateOf("igf", year, day)).isEmpty();
  }

  private static int stepsToTheTop(Topic topic) {
    int steps = 0;
    Optional<Topic> next = Optional.of(topic);
    while (next.isPresent() && steps < FILES.topics().size()) {
      next = next.flatMap(Topic::broader).map(FILES.topics()::get);
      steps++;
    }
    return steps;
  }

  private static <T> Set<String> named(Map<String, T> table, Function<T, Stream<String>> ids) {
    return table.values().stream().flatMap(ids).collect(Collectors.toSet());
  }

  private static Set<String> ids(List<Link> links) {
    return links.stream().map(Link::id).collect(Collectors.toSet());
  }

  private static Set<String> names(String linkFile) {
    return CsvTable.read(linkFile).rows().map(r -> r.text("name")).collect(Collectors.toSet());
  }
}
