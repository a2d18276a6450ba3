package org.igkg.query;

import java.util.Optional;

/**
 * A named value that a query asks for; bound to the variable of the same name.
 *
 * @param defaultValue used when none is given; empty when the parameter is required
 */
public record Parameter(
    String name, ParameterType type, Optional<String> defaultValue, String description) {

  /** One line for a list of what is expected. */
  String usage() {
    return name
        + ": "
        + description
        + " ("
        + type.expected()
        + defaultValue.map(value -> "; default " + value).orElse("; required")
        + ")";
  }
}
