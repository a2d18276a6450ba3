package org.igkg.server.portal;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.igkg.server.portal.PanelReader.Column;
import org.igkg.server.things.Lead;
import org.igkg.server.things.LeadReader;

/** A country or region: who speaks for it and, for a region, about what. */
final class PlaceLeadReader implements LeadReader {
  private static final String COUNTRY = "country";
  private static final String REGION = "region";

  private final PanelReader panels;

  PlaceLeadReader(PanelReader panels) {
    this.panels = panels;
  }

  @Override
  public boolean reads(String kind) {
    return kind.equals(COUNTRY) || kind.equals(REGION);
  }

  @Override
  public Lead read(Node thing, String key) {
    List<Panel> tables = new ArrayList<>();
    if (key.startsWith(REGION)) {
      tables.add(topics("topics", "Topics of its speakers", Lens.SPEAKER, thing.getURI()));
      tables.add(topics("named", "Topics when it is named", Lens.MENTION, thing.getURI()));
    }
    tables.add(speakers(thing.getURI()));
    return new Lead("lead-panels", new PanelLead(List.of(), tables, ""));
  }

  private Panel topics(String id, String title, Lens lens, String region) {
    return panels.read(
        id,
        title,
        "",
        Question.of("topics-of-a-region", REGION, region).with("lens", lens.key()),
        List.of(
            Column.of("Topic", "label", "topic"),
            Column.of("Turns", "turns"),
            Column.of("Sessions", "sessions"),
            Column.of("From", "first"),
            Column.of("To", "last")));
  }

  private Panel speakers(String place) {
    return panels.read(
        "speakers",
        "Who speaks for it",
        "The country is that stated for a part in a session or that of an organisation stated there.",
        Question.of("speakers-for-a-country-or-region", "place", place),
        List.of(
            Column.of("Person", "name", "person"),
            Column.of("Country", "countryName", COUNTRY),
            Column.of("Turns", "turns"),
            Column.of("Sessions", "sessions"),
            Column.of("From", "first"),
            Column.of("To", "last")));
  }
}
