package org.igkg.server.web;

import java.util.Locale;
import java.util.Optional;

/**
 * One range of an {@code Accept} header: {@code text/*;q=0.8}.
 *
 * @param type in lower case, {@code *} for any
 * @param subtype in lower case, {@code *} for any
 * @param quality 0 to 1; 0 says that it is not accepted
 */
public record MediaRange(String type, String subtype, double quality) {
  /** The precision of a range without a star. */
  static final int PRECISE = 2;

  private static final String ANY = "*";

  /** The range that was written; empty when it cannot be read, which leaves the others valid. */
  static Optional<MediaRange> of(String printed) {
    String[] parts = printed.split(";", -1);
    String[] names = parts[0].strip().toLowerCase(Locale.ROOT).split("/", -1);
    if (names.length != 2 || names[0].isEmpty() || names[1].isEmpty()) {
      return Optional.empty();
    }
    return quality(parts).map(quality -> new MediaRange(names[0], names[1], quality));
  }

  private static Optional<Double> quality(String... parts) {
    for (int i = 1; i < parts.length; i++) {
      String parameter = parts[i].strip().toLowerCase(Locale.ROOT);
      if (parameter.startsWith("q=")) {
        return number(parameter.substring(2));
      }
    }
    return Optional.of(1.0);
  }

  /** RFC 9110, 12.4.2: three digits at most after the point. */
  private static Optional<Double> number(String printed) {
    return printed.matches("0(?:\\.\\d{0,3})?|1(?:\\.0{0,3})?")
        ? Optional.of(Double.valueOf(printed))
        : Optional.empty();
  }

  boolean covers(String mediaType) {
    String[] names = mediaType.split("/");
    return (type.equals(ANY) || type.equals(names[0]))
        && (subtype.equals(ANY) || subtype.equals(names[1]));
  }

  /** Higher for the range that says more: RFC 9110, 12.5.1. */
  int precision() {
    return (type.equals(ANY) ? 0 : 1) + (subtype.equals(ANY) ? 0 : 1);
  }
}
