package org.igkg.server.portal;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** By what a topic is broken down: the rows of its grid, and the questions behind them. */
enum Breakdown {
  UN_GROUP("un-regional-group", "UN regional group", true),
  M49("m49-region", "UN statistical region (M49)", true),
  COMMON_REGION("political-or-common-region", "political or common region", true),
  STAKEHOLDER_GROUP("stakeholder-group", "stakeholder group", false),
  FORUM("forum", "forum", false),
  SESSION_TYPE("session-type", "type of session", false);

  private final String key;
  private final String label;
  private final boolean regional;

  Breakdown(String key, String label, boolean regional) {
    this.key = key;
    this.label = label;
    this.regional = regional;
  }

  static Optional<Breakdown> of(String key) {
    return Arrays.stream(values()).filter(b -> b.key.equals(key)).findFirst();
  }

  /** In an address; for regions their kind, as the graph says it. */
  public String key() {
    return key;
  }

  public String label() {
    return label;
  }

  /** Whether a lens says what ties a turn to a row. */
  public boolean isRegional() {
    return regional;
  }

  /** The question whose answer is the grid. */
  Question counts(String topic, Lens lens) {
    Map<String, String> values = new LinkedHashMap<>(Map.of("topic", topic));
    if (regional) {
      values.put("lens", lens.key());
      values.put("kind", key);
      return new Question("topic-over-the-years-by-region", values);
    }
    return new Question("topic-over-the-years-by-" + key, values);
  }

  /**
   * The question whose answer is the turns of a row.
   *
   * @param row its IRI
   */
  Question turns(String topic, Lens lens, String row) {
    Map<String, String> values = new LinkedHashMap<>(Map.of("topic", topic));
    values.put(parameter(), row);
    return new Question("turns-on-a-topic-" + suffix(lens), values);
  }

  private String parameter() {
    return switch (this) {
      case UN_GROUP, M49, COMMON_REGION -> "region";
      case STAKEHOLDER_GROUP -> "group";
      case FORUM -> "forum";
      case SESSION_TYPE -> "type";
    };
  }

  private String suffix(Lens lens) {
    return switch (this) {
      case UN_GROUP, M49, COMMON_REGION -> lens.turns();
      case STAKEHOLDER_GROUP -> "of-a-stakeholder-group";
      case FORUM -> "of-a-forum";
      case SESSION_TYPE -> "in-sessions-of-a-type";
    };
  }
}
