package org.igkg.server.portal;

import java.util.List;
import org.apache.jena.graph.Node;
import org.igkg.server.things.Lead;
import org.igkg.server.things.LeadReader;
import org.igkg.server.web.Link;

/** A topic as a concept: leads to its page over the years. */
final class TopicLeadReader implements LeadReader {
  @Override
  public boolean reads(String kind) {
    return kind.equals("topic");
  }

  @Override
  public Lead read(Node thing, String key) {
    String topic = key.substring(key.indexOf('/') + 1);
    return new Lead(
        "lead-panels",
        new PanelLead(
            List.of(new Link("Over the years, regions and groups", "/topics/" + topic)),
            List.of(),
            ""));
  }
}
