package org.igkg.server.portal;

import java.util.List;
import org.apache.jena.graph.Node;
import org.igkg.server.portal.PanelReader.Column;
import org.igkg.server.things.Lead;
import org.igkg.server.things.LeadReader;

/** A meeting: its programme as far as records are loaded, its topics, its figures. */
final class MeetingLeadReader implements LeadReader {
  private static final String MEETING = "meeting";

  private final PanelReader panels;

  MeetingLeadReader(PanelReader panels) {
    this.panels = panels;
  }

  @Override
  public boolean reads(String kind) {
    return kind.equals(MEETING);
  }

  @Override
  public Lead read(Node thing, String key) {
    String iri = thing.getURI();
    return new Lead(
        "lead-panels",
        new PanelLead(List.of(), List.of(programme(iri), topics(iri), figures(iri)), ""));
  }

  private Panel programme(String meeting) {
    return panels.read(
        "programme",
        "Sessions on record",
        "Only sessions whose records are loaded; the meeting had more.",
        Question.of("sessions-of-a-meeting", MEETING, meeting),
        List.of(
            Column.of("Date", "date"),
            Column.of("Type", "type"),
            Column.of("Number", "number"),
            Column.of("Session", "title", "session"),
            Column.of("Turns", "turns"),
            Column.of("Speakers", "speakers")));
  }

  private Panel topics(String meeting) {
    return panels.read(
        "topics",
        "Topics",
        "Counted in the meetings of the same forum and year.",
        Question.of("topics-of-a-meeting", MEETING, meeting),
        List.of(
            Column.of("Topic", "label", "topic"),
            Column.of("Turns", "turns"),
            Column.of("Sessions", "sessions"),
            Column.of("Speakers", "speakers")));
  }

  private Panel figures(String meeting) {
    return panels.read(
        "figures",
        "Figures",
        "As the records state them; summaries and reports first. They were not checked.",
        Question.of("figures-of-a-meeting", MEETING, meeting),
        List.of(
            Column.of("Value", "value"),
            Column.of("Unit", "unit"),
            Column.of("About", "about"),
            Column.of("Words", "quote", "figure"),
            Column.of("Record", "kind")));
  }
}
