package org.igkg.server.portal;

import java.util.List;
import org.apache.jena.graph.Node;
import org.igkg.server.portal.PanelReader.Column;
import org.igkg.server.things.Lead;
import org.igkg.server.things.LeadReader;
import org.igkg.server.web.Link;

/** A person over the years: sessions, affiliations as stated, topics, people heard with them. */
final class PersonLeadReader implements LeadReader {
  private static final String PERSON = "person";

  private final PanelReader panels;

  PersonLeadReader(PanelReader panels) {
    this.panels = panels;
  }

  @Override
  public boolean reads(String kind) {
    return kind.equals(PERSON);
  }

  @Override
  public Lead read(Node thing, String key) {
    String iri = thing.getURI();
    return new Lead(
        "lead-panels",
        new PanelLead(
            List.of(new Link("Everything said", Asking.page(question("what-a-person-said", iri)))),
            List.of(affiliations(iri), sessions(iri), topics(iri), others(iri)),
            "affiliations topics others"));
  }

  private static Question question(String name, String person) {
    return Question.of(name, PERSON, person);
  }

  private Panel affiliations(String person) {
    return panels.read(
        "affiliations",
        "Affiliations as stated",
        "Each row is a statement of one record; records may disagree.",
        question("affiliations-of-a-person-over-time", person),
        List.of(
            Column.of("Year", "year"),
            Column.of("Organisation", "organisation", "body"),
            Column.of("Post", "post"),
            Column.of("Stated in", "session", "held"),
            Column.link("Evidence", "words and rule", "membership")));
  }

  private Panel sessions(String person) {
    return panels.read(
        "sessions",
        "Sessions",
        "",
        question("sessions-of-a-person", person),
        List.of(
            Column.of("Year", "year"),
            Column.of("Meeting", "meetingName", "meeting"),
            Column.of("Session", "title", "session"),
            Column.of("As", "roles"),
            Column.of("Turns", "turns")));
  }

  private Panel topics(String person) {
    return panels.read(
        "topics",
        "Topics",
        "",
        question("topics-of-a-person", person),
        List.of(
            Column.of("Topic", "label", "topic"),
            Column.of("Turns", "turns"),
            Column.of("Sessions", "sessions"),
            Column.of("From", "first"),
            Column.of("To", "last")));
  }

  private Panel others(String person) {
    return panels.read(
        "others",
        "Heard in the same sessions",
        "",
        question("people-heard-with-a-person", person),
        List.of(
            Column.of("Person", "name", "other"),
            Column.of("Sessions", "sessions"),
            Column.of("Last", "last")));
  }
}
