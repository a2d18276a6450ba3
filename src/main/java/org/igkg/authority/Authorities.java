package org.igkg.authority;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.igkg.authority.CsvTable.Row;

/**
 * All authority files, read once. Each list keeps the order of its file; each map is by id.
 *
 * @param posts nouns of posts and professions, in lower case
 * @param cities names of cities, for telling them from people and bodies
 * @param fieldWords words for fields of work, in lower case
 * @throws IllegalStateException from {@link #load()} when a file is missing, a needed cell is empty
 *     or an id stands twice; the message names file and row
 */
public record Authorities(
    Map<String, Forum> forums,
    Map<String, Meeting> meetings,
    Map<String, SessionType> sessionTypes,
    Map<String, Role> roles,
    Map<String, StakeholderGroup> stakeholderGroups,
    Map<String, Organisation> organisations,
    Map<String, KnownPerson> persons,
    Map<String, Country> countries,
    Map<String, Region> regions,
    Map<String, Topic> topics,
    Map<String, Initiative> initiatives,
    Map<String, OrganisationForm> organisationForms,
    Set<String> posts,
    Set<String> fieldWords,
    Set<String> cities,
    Map<String, Honorific> honorifics,
    Map<String, NoteForm> noteForms,
    Map<String, NotName> notNames,
    List<Link> topicLinks,
    List<Link> organisationLinks,
    List<Link> personLinks,
    List<RoomWord> rooms) {

  /** What the column of an organisation's country says for international bodies. */
  private static final String INTERNATIONAL = "INT";

  /** Reads {@code ontology/authority} from the class path. */
  public static Authorities load() {
    Map<String, Organisation> organisations =
        table("organisations", Authorities::organisation, Organisation::id);
    Map<String, KnownPerson> persons = table("persons", Authorities::person, KnownPerson::id);
    return new Authorities(
        table("forums", Authorities::forum, Forum::id),
        table("meetings", Authorities::meeting, Meeting::id),
        table("session-types", Authorities::sessionType, SessionType::id),
        table("roles", Authorities::role, Role::id),
        table("stakeholder-groups", Authorities::stakeholderGroup, StakeholderGroup::id),
        organisations,
        persons,
        table("links/countries", Authorities::country, Country::iso2),
        table("regions", Authorities::region, Region::id),
        table("topics", Authorities::topic, Topic::id),
        table("nris", Authorities::initiative, Initiative::id),
        table(
            "organisation-forms",
            r -> new OrganisationForm(r.text("word"), r.text("strength").equals("strong")),
            OrganisationForm::word),
        words("posts"),
        words("field-words"),
        cityNames(),
        table("honorifics", Authorities::honorific, Honorific::words),
        table("notes", Authorities::noteForm, NoteForm::words),
        table("not-names", Authorities::notName, NotName::word),
        CsvTable.read("links/topics-links")
            .rows()
            .map(
                r ->
                    new Link(r.text("id"), r.text("target_iri"), r.text("match"), r.text("source")))
            .toList(),
        sameAs("links/organisations-links", idsByName(organisations, Organisation::name)),
        sameAs("links/persons-links", idsByName(persons, KnownPerson::name)),
        CsvTable.read("rooms")
            .rows()
            .map(r -> new RoomWord(r.text("pattern"), r.yes("certain"), r.text("source")))
            .toList());
  }

  /** The meeting of {@code forum} in {@code year}, when the files know it. */
  public Optional<Meeting> meeting(String forum, int year) {
    return meetings.values().stream()
        .filter(m -> m.forum().equals(forum) && m.year() == year)
        .findFirst();
  }

  /** Capitals, host cities of meetings and other large cities. */
  private static Set<String> cityNames() {
    Stream<String> capitals = column("links/countries", "capital");
    Stream<String> hosts = column("meetings", "city");
    return Stream.of(capitals, hosts, column("cities", "name"))
        .flatMap(c -> c)
        .flatMap(city -> Stream.of(city, city.split(",")[0]))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Stream<String> column(String file, String column) {
    return CsvTable.read(file).rows().flatMap(r -> r.optional(column).stream());
  }

  private static Set<String> words(String file) {
    return CsvTable.read(file)
        .rows()
        .map(r -> r.text("word"))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Forum forum(Row r) {
    List<String> names = new ArrayList<>(r.list("aliases"));
    r.optional("acronym").ifPresent(names::add);
    return new Forum(r.text("id"), r.text("name"), List.copyOf(names), r.text("source"));
  }

  private static Meeting meeting(Row r) {
    return new Meeting(
        r.text("id"),
        r.text("forum"),
        Integer.parseInt(r.text("edition")),
        Integer.parseInt(r.text("year")),
        r.optional("city"),
        r.optional("country_iso2"),
        LocalDate.parse(r.text("start_date")),
        LocalDate.parse(r.text("end_date")),
        r.optional("day_zero_date").map(LocalDate::parse),
        r.optional("venue"),
        r.text("overarching_theme"),
        r.list("sub_themes"),
        r.text("source"));
  }

  private static SessionType sessionType(Row r) {
    return new SessionType(
        r.text("type_id"),
        r.text("canonical"),
        r.text("family"),
        r.list("aliases"),
        r.list("prefix_codes"),
        r.optional("title_pattern").map(p -> Pattern.compile(p, Pattern.CASE_INSENSITIVE)),
        SessionType.TitleUse.of(r.text("title_use")),
        r.text("source"));
  }

  private static Role role(Row r) {
    return new Role(
        r.text("id"),
        r.text("label"),
        r.text("definition"),
        r.list("label_words"),
        r.yes("participation"),
        r.text("source"));
  }

  private static StakeholderGroup stakeholderGroup(Row r) {
    return new StakeholderGroup(
        r.text("group_id"),
        r.text("canonical"),
        r.list("aliases"),
        r.optional("broader"),
        r.text("source"));
  }

  private static Organisation organisation(Row r) {
    return new Organisation(
        r.text("id"),
        r.text("name"),
        r.optional("acronym"),
        r.list("aliases"),
        r.list("caption_errors"),
        r.optional("stakeholder_group"),
        r.optional("country_iso2").filter(c -> !c.equals(INTERNATIONAL)),
        r.text("source"));
  }

  private static KnownPerson person(Row r) {
    return new KnownPerson(
        r.text("id"),
        r.text("name"),
        r.list("aliases"),
        r.list("affiliations"),
        r.optional("country_iso2"),
        r.text("source"));
  }

  private static Country country(Row r) {
    return new Country(
        r.text("iso2"),
        r.text("iso3"),
        r.text("name_en"),
        r.optional("official_name_en"),
        r.list("aliases"),
        r.optional("capital"),
        r.list("demonyms"),
        r.optional("wikidata_qid"),
        r.optional("geonames_id"),
        r.text("source"));
  }

  private static Region region(Row r) {
    return new Region(
        r.text("group_id"),
        r.text("name"),
        r.text("kind"),
        r.list("aliases"),
        r.list("members_iso2"),
        r.text("source"));
  }

  private static Topic topic(Row r) {
    return new Topic(
        r.text("id"),
        r.text("prefLabel"),
        r.optional("broader"),
        r.list("altLabels"),
        r.text("definition"),
        r.list("schemes"),
        r.list("sdgs"),
        r.text("source"));
  }

  private static Initiative initiative(Row r) {
    return new Initiative(
        r.text("id"),
        r.text("name"),
        r.text("kind"),
        r.optional("country_iso2"),
        r.text("country_or_region"),
        r.optional("acronym"),
        r.list("aliases"),
        r.optional("website"),
        r.optional("first_year").map(Integer::valueOf),
        r.text("source"));
  }

  private static Honorific honorific(Row r) {
    return new Honorific(r.text("word"), r.text("kind"), r.yes("also_name"), r.text("source"));
  }

  private static NoteForm noteForm(Row r) {
    NoteForm.Match match = NoteForm.Match.valueOf(r.text("match").toUpperCase(Locale.ROOT));
    return new NoteForm(r.text("class"), r.text("words"), match, r.text("source"));
  }

  private static NotName notName(Row r) {
    return new NotName(r.text("word"), r.text("kind"), r.text("source"));
  }

  private static <T> Map<String, T> table(
      String name, Function<Row, T> reader, Function<T, String> id) {
    Map<String, T> byId = new LinkedHashMap<>();
    CsvTable.read(name)
        .rows()
        .map(reader)
        .forEach(
            entry -> {
              if (byId.put(id.apply(entry), entry) != null) {
                throw new IllegalStateException(name + ".csv: two rows of " + id.apply(entry));
              }
            });
    return java.util.Collections.unmodifiableMap(byId);
  }

  private static <T> Map<String, String> idsByName(Map<String, T> table, Function<T, String> name) {
    Map<String, String> ids = new LinkedHashMap<>();
    table.forEach((id, entry) -> ids.put(name.apply(entry), id));
    return ids;
  }

  /** Links of a file with one column per foreign identifier; rows of unknown names are left out. */
  private static List<Link> sameAs(String file, Map<String, String> ids) {
    return CsvTable.read(file)
        .rows()
        .filter(r -> ids.containsKey(r.text("name")))
        .flatMap(
            r ->
                foreignIris(r)
                    .map(iri -> new Link(ids.get(r.text("name")), iri, "exact", r.text("source"))))
        .toList();
  }

  private static Stream<String> foreignIris(Row r) {
    return Stream.of("wikidata_qid", "ror_id", "viaf", "isni")
        .filter(column -> r.cells().isMapped(column))
        .flatMap(column -> r.optional(column).map(v -> iri(column, v)).stream());
  }

  private static String iri(String column, String value) {
    return switch (column.toLowerCase(Locale.ROOT)) {
      case "wikidata_qid" -> "http://www.wikidata.org/entity/" + value;
      case "viaf" -> "http://viaf.org/viaf/" + value;
      case "isni" -> "https://isni.org/isni/" + value;
      default -> value;
    };
  }

  /** The date of programme day {@code day} of a forum's meeting, when it can be told. */
  public Optional<LocalDate> dateOf(String forum, int year, int day) {
    return meeting(forum, year).flatMap(m -> m.dateOf(day));
  }
}
