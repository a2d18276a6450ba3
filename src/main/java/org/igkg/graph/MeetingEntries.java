package org.igkg.graph;

import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.igkg.authority.Authorities;
import org.igkg.authority.Forum;
import org.igkg.authority.Meeting;
import org.igkg.vocabulary.Igkg;

/** Forums and their meetings. */
final class MeetingEntries {
  private final Graph graph = GraphFactory.createDefaultGraph();
  private final Authorities authorities;
  private final Iris iris;

  private MeetingEntries(Authorities authorities, Iris iris) {
    this.authorities = authorities;
    this.iris = iris;
  }

  static Graph of(Authorities authorities, Iris iris) {
    MeetingEntries entries = new MeetingEntries(authorities, iris);
    authorities.forums().values().forEach(entries::describe);
    authorities.meetings().values().forEach(entries::describe);
    return entries.graph;
  }

  private void describe(Forum forum) {
    Description.of(graph, iris.forum(forum.id()))
        .type(Igkg.Forum)
        .names(SKOS.prefLabel, forum.name(), forum.aliases())
        .sources(forum.source());
  }

  private void describe(Meeting meeting) {
    Description entry =
        Description.of(graph, iris.meeting(meeting.id()))
            .type(Igkg.Meeting)
            .text(SKOS.prefLabel, label(meeting))
            .link(Igkg.forum, iris.forum(meeting.forum()))
            .year(Igkg.year, meeting.year())
            .integer(Igkg.edition, meeting.edition())
            .date(SchemaDO.startDate, meeting.start())
            .date(SchemaDO.endDate, meeting.end())
            .text(Igkg.overarchingTheme, meeting.overarchingTheme())
            .sources(meeting.source());
    meeting.dayZero().ifPresent(day -> entry.date(Igkg.dayZero, day));
    meeting.subThemes().forEach(theme -> entry.text(Igkg.subTheme, theme));
    describePlace(meeting, entry);
  }

  private void describePlace(Meeting meeting, Description entry) {
    meeting.city().ifPresent(city -> entry.text(Igkg.city, city));
    meeting.venue().ifPresent(venue -> entry.text(SchemaDO.location, venue));
    meeting.countryIso2().ifPresent(c -> entry.link(Igkg.hostCountry, iris.country(c)));
  }

  /** {@code Internet Governance Forum 2024}. */
  private String label(Meeting meeting) {
    Forum forum = authorities.forums().get(meeting.forum());
    if (forum == null) {
      throw new IllegalArgumentException(
          meeting.id() + ": no forum " + meeting.forum() + " in forums.csv");
    }
    return forum.name() + " " + meeting.year();
  }
}
