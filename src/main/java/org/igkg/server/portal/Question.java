package org.igkg.server.portal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * A question of the catalogue with its values.
 *
 * @param name {@code turns-on-a-topic}
 * @param values parameter to value as typed, {@code topic} to {@code ipv6}, by parameter
 */
record Question(String name, Map<String, String> values) {
  Question {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }

  static Question of(String name, String parameter, String value) {
    return new Question(name, Map.of(parameter, value));
  }

  Question with(String parameter, String value) {
    Map<String, String> more = new LinkedHashMap<>(values);
    more.put(parameter, value);
    return new Question(name, more);
  }
}
