package org.igkg.record;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.igkg.authority.Authorities;

/**
 * Finds forums other than the IGF in the header of a transcript, by their name with a year beside
 * it: {@code EuroDIG 2023}, {@code Arab IGF 2014}. A name without a year is no evidence, since
 * forums speak of each other.
 */
final class SisterForum {
  private static final String IGF = "igf";
  private static final String YEAR = "(20[0-4]\\d)(?!\\d)";

  private final Map<String, String> ids = new HashMap<>();
  private final Pattern named;

  SisterForum(Authorities known) {
    known.initiatives().values().forEach(i -> i.names().forEach(name -> ids.put(name, i.id())));
    known.forums().values().stream()
        .filter(f -> !f.id().equals(IGF))
        .forEach(
            f ->
                Stream.concat(Stream.of(f.name()), f.aliases().stream())
                    .forEach(name -> ids.put(name, f.id())));
    String names =
        ids.keySet().stream()
            .filter(name -> name.length() > 3)
            .sorted(Comparator.comparing(String::length).reversed().thenComparing(n -> n))
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    named =
        Pattern.compile(
            "(?<!\\p{L})(?:("
                + names
                + ")(?: \\([A-Za-z]+\\))?,? "
                + YEAR
                + "|"
                + YEAR
                + " ("
                + names
                + ")(?!\\p{L}))");
  }

  /**
   * A forum and its year.
   *
   * @param rest the text without it
   */
  record Found(String forum, int year, String rest) {}

  /** The first one named. */
  Optional<Found> in(String text) {
    Matcher name = named.matcher(text);
    if (!name.find()) {
      return Optional.empty();
    }
    boolean nameFirst = name.group(1) != null;
    return Optional.of(
        new Found(
            ids.get(nameFirst ? name.group(1) : name.group(4)),
            Integer.parseInt(nameFirst ? name.group(2) : name.group(3)),
            text.substring(0, name.start()) + "\n" + text.substring(name.end())));
  }
}
