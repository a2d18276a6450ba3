package org.igkg.extraction.role;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.igkg.extraction.Mention;
import org.igkg.extraction.Participation;
import org.igkg.source.Span;

/** The parts of one session in the order they were found; the first evidence of each stays. */
final class Parts {
  private final Map<String, Participation> found = new LinkedHashMap<>();

  void add(Mention person, String role, Span evidence, double confidence, String method) {
    found.putIfAbsent(
        person.name() + "|" + role, new Participation(person, role, evidence, confidence, method));
  }

  boolean has(String role) {
    return found.values().stream().anyMatch(p -> p.role().equals(role));
  }

  /** Whether somebody of that name, or of a name that contains it, has one of the roles. */
  boolean leads(Mention person) {
    return found.values().stream()
        .filter(p -> !p.role().equals("panellist") && !p.role().equals("host"))
        .anyMatch(p -> sameName(p.person().name(), person.name()));
  }

  List<Participation> all() {
    return List.copyOf(found.values());
  }

  /** Equal names, or one that is part of the other: {@code Ann} and {@code Ann Doe}. */
  private static boolean sameName(String one, String other) {
    List<String> first = words(one);
    List<String> second = words(other);
    return first.containsAll(second) || second.containsAll(first);
  }

  private static List<String> words(String name) {
    return Arrays.asList(name.toLowerCase(Locale.ROOT).split(" "));
  }
}
