package org.igkg.extraction.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.igkg.authority.Authorities;
import org.igkg.authority.Organisation;

/** Organisations of the authority files by any of their names, as a whole field gives it. */
final class BodyNames {
  private final Map<String, List<String>> ids = new HashMap<>();
  private final Set<String> forums = new HashSet<>();

  BodyNames(Authorities authorities) {
    authorities
        .forums()
        .values()
        .forEach(f -> Stream.concat(Stream.of(f.name()), f.aliases().stream()).forEach(this::skip));
    authorities.initiatives().values().forEach(i -> i.names().forEach(this::skip));
    authorities.organisations().values().forEach(this::add);
  }

  private void skip(String forum) {
    forums.add(folded(forum));
  }

  private void add(Organisation organisation) {
    Stream.of(
            Stream.of(organisation.name(), organisation.name().replaceFirst(" \\(.*", "")),
            organisation.aliases().stream(),
            organisation.acronym().stream())
        .flatMap(names -> names)
        .map(BodyNames::folded)
        .distinct()
        .filter(name -> !name.isEmpty())
        .forEach(name -> ids.computeIfAbsent(name, n -> new ArrayList<>()).add(organisation.id()));
  }

  /** Whether the words are a forum or an initiative and no body that the files list. */
  boolean isForum(String words) {
    return forums.contains(folded(words)) && !ids.containsKey(folded(words));
  }

  List<String> candidates(String words) {
    return ids.getOrDefault(folded(words), List.of());
  }

  private static String folded(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
