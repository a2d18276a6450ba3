package org.igkg.extraction;

/** One thing an extractor found in one record. */
public sealed interface Finding
    permits Mention, Affiliation, Participation, TopicShare, KeyPhrase, Figure {
  /** 0–1, how sure the extractor is. */
  double confidence();

  /** Which rule found it, in kebab-case. */
  String method();
}
