package org.igkg.graph;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.igkg.authority.Authorities;
import org.igkg.authority.Country;
import org.igkg.authority.Forum;
import org.igkg.authority.Initiative;
import org.igkg.authority.KnownPerson;
import org.igkg.authority.Link;
import org.igkg.authority.Meeting;
import org.igkg.authority.Organisation;
import org.igkg.authority.Region;
import org.igkg.authority.Role;
import org.igkg.authority.SessionType;
import org.igkg.authority.StakeholderGroup;
import org.igkg.authority.Topic;

/** One entry of each kind, invented, with every optional part filled; a second topic has none. */
final class SmallAuthorities {
  private SmallAuthorities() {}

  static Authorities load() {
    return new Authorities(
        Map.of("efn", new Forum("efn", "Example Forum", List.of("EFN", "Example Forum"), "a page")),
        Map.of("efn-2031", meeting()),
        Map.of("workshop", sessionType()),
        Map.of("chair", new Role("chair", "Chair", "Presides.", List.of("CHAIR"), true, "labels")),
        Map.of(
            "youth", new StakeholderGroup("youth", "Youth", List.of(), Optional.empty(), "form")),
        Map.of("exnet", organisation()),
        Map.of("ada-example", person()),
        Map.of("NO", country()),
        Map.of(
            "north", new Region("north", "The North", "loose-term", List.of(), members(), "map")),
        Map.of("networks", topic(), "roots", topLevel()),
        Map.of("no-igf", initiative()),
        Map.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        List.of(
            new Link("networks", "https://example.org/t/1", "close", "table 1"),
            new Link("networks", "https://example.org/t/2", "related", "table 1 ; table 2")),
        List.of(new Link("exnet", "https://example.org/o/1", "exact", "table 3")),
        List.of(new Link("ada-example", "https://example.org/p/1", "exact", "table 4")),
        List.of());
  }

  /** Norway and a user-assigned code, which is no country of the list. */
  private static List<String> members() {
    return List.of("NO", "XK");
  }

  private static Meeting meeting() {
    return new Meeting(
        "efn-2031",
        "efn",
        3,
        2031,
        Optional.of("Exampleton"),
        Optional.of("NO"),
        LocalDate.of(2031, 11, 10),
        LocalDate.of(2031, 11, 14),
        Optional.of(LocalDate.of(2031, 11, 9)),
        Optional.of("Example Hall"),
        "Networks for everybody",
        List.of("Access", "Trust"),
        "programme ; opening speech");
  }

  private static SessionType sessionType() {
    return new SessionType(
        "workshop",
        "Workshop",
        "workshop",
        List.of("Workshop", "WS"),
        List.of("WS", "WS #"),
        Optional.of(Pattern.compile("workshop")),
        SessionType.TitleUse.LABEL,
        "programme");
  }

  private static Organisation organisation() {
    return new Organisation(
        "exnet",
        "Example Network",
        Optional.of("ExNet"),
        List.of("ExNet", "The Example Network"),
        List.of("X net"),
        Optional.of("youth"),
        Optional.of("NO"),
        "its page");
  }

  private static KnownPerson person() {
    return new KnownPerson(
        "ada-example",
        "Ada Example",
        List.of("ADA EXAMPLE", "Ada Example"),
        List.of("Example Network, Chief Engineer (2031)"),
        Optional.of("NO"),
        "its page");
  }

  private static Country country() {
    return new Country(
        "NO",
        "NOR",
        "Norway",
        Optional.of("Kingdom of Norway"),
        List.of("Norge"),
        Optional.of("Oslo"),
        List.of("Norwegian"),
        Optional.of("Q20"),
        Optional.of("3144096"),
        "a list");
  }

  private static Topic topic() {
    return new Topic(
        "networks",
        "Networks",
        Optional.of("roots"),
        List.of("networking", "Networks"),
        "What connects.",
        List.of("Other scheme: Nets"),
        List.of("9"),
        "a list ; another list");
  }

  private static Topic topLevel() {
    return new Topic(
        "roots",
        "Roots",
        Optional.empty(),
        List.of(),
        "What holds.",
        List.of(),
        List.of(),
        "a list");
  }

  private static Initiative initiative() {
    return new Initiative(
        "no-igf",
        "Example IGF",
        "national",
        Optional.of("NO"),
        "Norway",
        Optional.of("EIGF"),
        List.of("IGF Example"),
        Optional.of("https://igf.example.org"),
        Optional.of(2029),
        "its page");
  }
}
