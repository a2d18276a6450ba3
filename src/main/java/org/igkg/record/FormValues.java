package org.igkg.record;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.igkg.authority.Authorities;
import org.igkg.authority.Region;
import org.igkg.authority.StakeholderGroup;
import org.igkg.source.Span;

/** The values of the closed lists of a session form: stakeholder groups and regional groups. */
final class FormValues {
  private static final String REGIONAL = "un-regional-group";
  private static final String OTHER = "other";

  /** Stands in the list of regional groups, but is a stakeholder group. */
  private static final String NO_REGION = "Inter-?governmental Organi[sz]ation";

  private final Map<String, String> groups = new HashMap<>();
  private final Map<String, String> regions = new HashMap<>();
  private final Pattern entryEnd;

  FormValues(Authorities known) {
    known.stakeholderGroups().values().forEach(this::add);
    List<Region> regional =
        known.regions().values().stream().filter(r -> r.kind().equals(REGIONAL)).toList();
    regional.forEach(r -> names(r).forEach(n -> regions.put(folded(n), r.id())));
    entryEnd =
        Pattern.compile(
            "\\s*(?:[,;]|\\s[-\u2013\u2014]|\\s?\\()\\s*(?:"
                + alternatives(regional)
                + ")\\b(?: Group)?(?: ?\\([A-Za-z]{2,8}\\))?\\)?"
                + "(?=\\s*$|\\s*[;|\\n]|\\s+\\p{Lu}|\\s+\\()");
  }

  private void add(StakeholderGroup group) {
    if (!group.id().equals(OTHER)) {
      Stream.concat(Stream.of(group.label()), group.aliases().stream())
          .forEach(n -> groups.putIfAbsent(folded(n), group.id()));
    }
  }

  private static Set<String> names(Region region) {
    return Stream.concat(Stream.of(region.name()), region.aliases().stream())
        .collect(Collectors.toSet());
  }

  private static String alternatives(Collection<Region> regional) {
    String names =
        regional.stream()
            .flatMap(r -> names(r).stream())
            .flatMap(n -> Stream.of(n, n.replaceFirst(" Group$", "")))
            .flatMap(n -> Stream.of(n, n.replace("Asia Pacific", "Asia-Pacific")))
            .distinct()
            .sorted(Comparator.comparing(String::length).reversed().thenComparing(n -> n))
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    return names + "|" + NO_REGION;
  }

  /**
   * What ends an entry: the regional group behind a comma, dash or bracket, with nothing more of
   * the entry behind it. Entries that run on without a separator are cut there.
   */
  Pattern entryEnd() {
    return entryEnd;
  }

  /** The stakeholder group that the words are, as a whole. */
  Optional<String> group(String words) {
    return Optional.ofNullable(groups.get(folded(words)));
  }

  /** The regional group that the words are, as a whole, its acronym in brackets or not. */
  Optional<String> region(String words) {
    String folded = folded(words);
    return Optional.ofNullable(regions.get(folded))
        .or(() -> Optional.ofNullable(regions.get(folded + "group")))
        .or(() -> Optional.ofNullable(regions.get(folded(words.replaceAll("\\([^)]*\\)?$", "")))));
  }

  /** Whether the words are a value of either list. */
  boolean contains(Span part, String text) {
    return group(part.in(text)).isPresent() || region(part.in(text)).isPresent();
  }

  private static String folded(String words) {
    return words.toLowerCase(Locale.ROOT).replace("isation", "ization").replaceAll("[^\\p{L}]", "");
  }
}
