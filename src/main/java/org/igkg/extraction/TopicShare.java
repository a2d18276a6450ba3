package org.igkg.extraction;

import java.util.Objects;

/**
 * How much a record is about a topic.
 *
 * @param topic id in {@code topics.csv}
 * @param mentionCount number of mentions of the topic itself, narrower topics not counted
 * @param salience 0–1 within the record; the shares of one record need not add up to 1
 * @param rank from 1, most salient first; ranks of one record are distinct
 */
public record TopicShare(
    String topic, int mentionCount, double salience, int rank, double confidence, String method)
    implements Finding {
  public TopicShare {
    Objects.requireNonNull(topic, "topic");
    if (mentionCount < 0 || rank < 1) {
      throw new IllegalArgumentException(topic + ": count " + mentionCount + ", rank " + rank);
    }
    Confidence.check(salience);
    Confidence.check(confidence);
    Objects.requireNonNull(method, "method");
  }
}
