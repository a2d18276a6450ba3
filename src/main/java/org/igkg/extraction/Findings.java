package org.igkg.extraction;

import java.util.List;

/** Everything found in one record, each list in the order of the text (or of the ranks). */
public record Findings(
    List<Mention> mentions,
    List<Affiliation> affiliations,
    List<Participation> participations,
    List<TopicShare> topics,
    List<KeyPhrase> keyPhrases,
    List<Figure> figures,
    Languages languages) {
  public Findings {
    mentions = List.copyOf(mentions);
    affiliations = List.copyOf(affiliations);
    participations = List.copyOf(participations);
    topics = List.copyOf(topics);
    keyPhrases = List.copyOf(keyPhrases);
    figures = List.copyOf(figures);
  }

  /** Findings of a record whose languages were not asked for. */
  public Findings(
      List<Mention> mentions,
      List<Affiliation> affiliations,
      List<Participation> participations,
      List<TopicShare> topics,
      List<KeyPhrase> keyPhrases,
      List<Figure> figures) {
    this(mentions, affiliations, participations, topics, keyPhrases, figures, Languages.UNKNOWN);
  }

  /** The same, with the languages of the record. */
  public Findings in(Languages detected) {
    return new Findings(
        mentions, affiliations, participations, topics, keyPhrases, figures, detected);
  }
}
