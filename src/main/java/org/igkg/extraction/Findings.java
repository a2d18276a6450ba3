package org.igkg.extraction;

import java.util.List;

/** Everything found in one record, each list in the order of the text (or of the ranks). */
public record Findings(
    List<Mention> mentions,
    List<Affiliation> affiliations,
    List<Participation> participations,
    List<TopicShare> topics,
    List<KeyPhrase> keyPhrases,
    List<Figure> figures) {
  public Findings {
    mentions = List.copyOf(mentions);
    affiliations = List.copyOf(affiliations);
    participations = List.copyOf(participations);
    topics = List.copyOf(topics);
    keyPhrases = List.copyOf(keyPhrases);
    figures = List.copyOf(figures);
  }
}
