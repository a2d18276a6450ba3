package org.igkg.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.igkg.source.Problem.Code;

/** Named values to a sidecar. A value that makes no sense is left out and reported. */
final class SidecarFields {
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");
  private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})([T ].*)?");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s_-]+");

  private final Map<String, String> values = new TreeMap<>();
  private final List<Notice> notices = new ArrayList<>();

  /** Names are compared without case, spaces, hyphens and underscores. */
  SidecarFields(Map<String, String> stated) {
    stated.forEach((name, value) -> values.put(plain(name), value.strip()));
  }

  /** A sidecar and what was wrong with it. */
  record Found(Sidecar sidecar, List<Notice> notices) {
    static final Found NOTHING = new Found(Sidecar.NONE, List.of());

    public Found {
      notices = List.copyOf(notices);
    }
  }

  Found read() {
    Sidecar sidecar =
        new Sidecar(
            value(Set.of("title")),
            valid("address", Set.of("address", "url", "source"), Sidecar::isWebAddress),
            retrieved(),
            valid("language", Set.of("language", "lang"), l -> LANGUAGE.matcher(l).matches()),
            value(Set.of("forum")));
    return new Found(sidecar, notices);
  }

  static String plain(String name) {
    return BETWEEN_WORDS.matcher(name.strip().toLowerCase(Locale.ROOT)).replaceAll("");
  }

  /** A day, or a point in time that begins with one. */
  private Optional<LocalDate> retrieved() {
    return valid(
            "retrieved",
            Set.of("retrieved", "retrievedat", "retrievaldate", "retrieveddate"),
            text -> day(text).isPresent())
        .flatMap(SidecarFields::day);
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(DAY.matcher(text))
          .filter(java.util.regex.Matcher::matches)
          .map(m -> LocalDate.parse(m.group(1)));
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }

  private Optional<String> valid(String field, Set<String> names, Predicate<String> isValid) {
    Optional<String> stated = value(names);
    if (stated.filter(isValid.negate()).isPresent()) {
      notices.add(
          new Notice(
              Code.UNREADABLE_SIDECAR,
              "the sidecar's " + field + " makes no sense and is left out: " + stated.get()));
    }
    return stated.filter(isValid);
  }

  private Optional<String> value(Set<String> names) {
    return values.entrySet().stream()
        .filter(value -> names.contains(value.getKey()) && !value.getValue().isEmpty())
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
