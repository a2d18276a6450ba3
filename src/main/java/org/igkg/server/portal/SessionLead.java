package org.igkg.server.portal;

import java.util.List;
import org.igkg.server.web.Link;

/**
 * A session: its facts, its tables, and what was said.
 *
 * @param facts name and value, in the order in which a programme prints them
 */
record SessionLead(List<Fact> facts, List<Panel> panels, List<Transcript> transcripts) {
  SessionLead {
    facts = List.copyOf(facts);
    panels = List.copyOf(panels);
    transcripts = List.copyOf(transcripts);
  }

  /**
   * @param value no address where it is only words
   */
  record Fact(String name, Link value) {}

  /**
   * What one record says.
   *
   * @param kind {@code transcript}, {@code chairs-summary}
   * @param disclaimer as printed; empty where there is none
   * @param published address where it was published; empty when unknown
   */
  record Transcript(
      Link document, String kind, String disclaimer, String published, List<Said> units) {
    Transcript {
      units = List.copyOf(units);
    }
  }

  /**
   * A turn or passage.
   *
   * @param anchor on the page
   * @param voice the person, or the label as printed
   * @param printed label; empty when it is the voice
   * @param language tag of the words
   */
  record Said(
      String anchor,
      Link voice,
      String printed,
      List<Segment> text,
      List<Link> topics,
      String thing,
      String language) {
    Said {
      text = List.copyOf(text);
      topics = List.copyOf(topics);
    }
  }
}
