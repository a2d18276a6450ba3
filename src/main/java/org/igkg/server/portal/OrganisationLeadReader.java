package org.igkg.server.portal;

import java.util.List;
import org.apache.jena.graph.Node;
import org.igkg.server.portal.PanelReader.Column;
import org.igkg.server.things.Lead;
import org.igkg.server.things.LeadReader;

/** An organisation: its people, what they speak about year by year, its sessions. */
final class OrganisationLeadReader implements LeadReader {
  private static final String ORGANISATION = "organisation";

  private final PanelReader panels;

  OrganisationLeadReader(PanelReader panels) {
    this.panels = panels;
  }

  @Override
  public boolean reads(String kind) {
    return kind.equals(ORGANISATION);
  }

  @Override
  public Lead read(Node thing, String key) {
    String iri = thing.getURI();
    return new Lead(
        "lead-panels",
        new PanelLead(
            List.of(), List.of(people(iri), topics(iri), sessions(iri)), "people topics"));
  }

  private Panel people(String organisation) {
    return panels.read(
        "people",
        "People heard",
        "People whom a record states to belong to it.",
        Question.of("speakers-of-an-organisation", ORGANISATION, organisation),
        List.of(
            Column.of("Person", "name", "person"),
            Column.of("Year", "year"),
            Column.of("Post", "post"),
            Column.of("Turns", "turns")));
  }

  private Panel topics(String organisation) {
    return panels.read(
        "topics",
        "Topics by year",
        "What these people spoke about.",
        Question.of("topics-of-an-organisation", ORGANISATION, organisation),
        List.of(
            Column.of("Year", "year"),
            Column.of("Topic", "label", "topic"),
            Column.of("Turns", "turns"),
            Column.of("People", "people")));
  }

  private Panel sessions(String organisation) {
    return panels.read(
        "sessions",
        "Sessions",
        "",
        Question.of("sessions-of-an-organisation", ORGANISATION, organisation),
        List.of(
            Column.of("Year", "year"),
            Column.of("Session", "title", "session"),
            Column.of("People", "people")));
  }
}
