package org.igkg.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.igkg.authority.Authorities;
import org.igkg.authority.KnownPerson;
import org.igkg.extraction.Mention;
import org.igkg.extraction.Mention.Kind;
import org.igkg.resolution.Resolution.Ambiguous;
import org.igkg.resolution.Resolution.Resolved;
import org.igkg.resolution.Resolution.Unresolved;
import org.igkg.source.Slug;

/**
 * People of one record: every full name is somebody, variants of one name are one person, and a
 * single name is the one person of the record who bears it.
 *
 * <p>Full names that the authority file knows become its person; others get a key of their own
 * name, the same in every record. A single name that no full name completes stays open; only where
 * its bearer speaks or has a part is there a person known to that session alone.
 */
final class PersonResolver {
  private static final double AUTHORITY = 0.95;
  private static final double FULL_NAME = 0.85;
  private static final double VARIANT = 0.8;
  private static final double COMPLETED = 0.8;
  private static final double SESSION_ONLY = 0.6;

  private final Map<NameForm, KnownPerson> known = new HashMap<>();
  private final Map<String, KnownPerson> byKey;

  PersonResolver(Authorities authorities) {
    byKey = authorities.persons();
    authorities
        .persons()
        .values()
        .forEach(
            p -> {
              p.aliases().stream()
                  .map(NameForm::of)
                  .filter(NameForm::isFull)
                  .forEach(n -> known.putIfAbsent(n, p));
            });
    authorities.persons().values().forEach(p -> known.put(NameForm.of(p.name()), p));
  }

  /**
   * @param mentions the record's people
   * @param acting names of those who speak or have a part
   * @param session key of meeting and session, for people whom only this session knows
   * @param newcomers who introduce themselves, and so are nobody who spoke before
   * @param labels of known people whom the record does not name in full
   */
  Map<Mention, Resolution> resolve(
      List<Mention> mentions,
      Set<String> acting,
      Optional<String> session,
      Newcomers newcomers,
      SurnameLabels labels) {
    Map<NameForm, Resolved> full = fullNames(mentions);
    Map<Mention, Resolution> resolutions = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      NameForm name = NameForm.of(mention.name());
      Resolution resolution =
          name.isFull()
              ? full.get(name)
              : single(
                  mention, name, full, acting, session, others(mention, newcomers, full), labels);
      resolutions.put(mention, resolution);
    }
    return resolutions;
  }

  private static Set<Entity> others(
      Mention mention, Newcomers newcomers, Map<NameForm, Resolved> full) {
    return newcomers.spokeBefore(mention).stream()
        .map(NameForm::of)
        .filter(full::containsKey)
        .map(name -> full.get(name).entity())
        .collect(Collectors.toSet());
  }

  private Map<NameForm, Resolved> fullNames(List<Mention> mentions) {
    Map<NameForm, Mention> best = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      NameForm name = NameForm.of(mention.name());
      if (name.isFull()) {
        best.merge(name, mention, (a, b) -> a.confidence() >= b.confidence() ? a : b);
      }
    }
    Map<String, Integer> words = wordCounts(mentions);
    Map<NameForm, Resolved> resolved = new LinkedHashMap<>();
    for (NameForm name : best.keySet()) {
      resolved.put(name, decide(name, best, words));
    }
    return resolved;
  }

  private Resolved decide(NameForm name, Map<NameForm, Mention> names, Map<String, Integer> words) {
    if (known.containsKey(name)) {
      return authority(name, AUTHORITY, "authority-name");
    }
    NameForm leading = leadingVariant(name, names, words);
    if (known.containsKey(leading)) {
      return authority(leading, VARIANT, "variant-of-authority-name");
    }
    String printed = names.get(leading).name();
    String key = StableKey.of(printed);
    if (byKey.containsKey(key)) {
      return authority(byKey.get(key), AUTHORITY, "authority-name");
    }
    Entity entity = new Entity(Kind.PERSON, key, printed, false);
    boolean variant = !leading.equals(name);
    return new Resolved(
        entity,
        variant ? VARIANT : FULL_NAME,
        List.of(variant ? "variant-in-document" : "full-name"));
  }

  private Resolved authority(NameForm name, double score, String feature) {
    return authority(known.get(name), score, feature);
  }

  private static Resolved authority(KnownPerson person, double score, String feature) {
    return new Resolved(
        new Entity(Kind.PERSON, person.id(), person.name(), true), score, List.of(feature));
  }

  /** Of the ways one name is written in the record, the fullest and then the most used. */
  private static NameForm leadingVariant(
      NameForm name, Map<NameForm, Mention> names, Map<String, Integer> words) {
    List<NameForm> longer =
        names.keySet().stream()
            .filter(
                n ->
                    !n.equals(name)
                        && (n.contains(name) && n.words().size() > name.words().size()
                            || name.isShortFormOf(n)))
            .toList();
    if (longer.size() == 1) {
      return leadingVariant(longer.get(0), names, words);
    }
    List<NameForm> variants =
        new ArrayList<>(
            names.keySet().stream().filter(n -> n.isTypoOf(name) || n.isTurned(name)).toList());
    variants.add(name);
    return variants.stream()
        .max(
            Comparator.<NameForm>comparingInt(n -> use(n, words))
                .thenComparing(n -> names.get(n).confidence())
                .thenComparing(n -> String.join(" ", n.words()), Comparator.reverseOrder()))
        .orElseThrow();
  }

  private static int use(NameForm name, Map<String, Integer> words) {
    return name.words().stream().mapToInt(w -> words.getOrDefault(w, 0)).sum();
  }

  private static Map<String, Integer> wordCounts(List<Mention> mentions) {
    Map<String, Integer> counts = new HashMap<>();
    for (Mention mention : mentions) {
      NameForm.of(mention.name()).words().forEach(w -> counts.merge(w, 1, Integer::sum));
    }
    return counts;
  }

  private Resolution single(
      Mention mention,
      NameForm name,
      Map<NameForm, Resolved> full,
      Set<String> acting,
      Optional<String> session,
      Set<Entity> others,
      SurnameLabels labels) {
    List<Entity> bearers =
        full.entrySet().stream()
            .filter(e -> bears(e.getKey(), e.getValue().entity(), name))
            .map(e -> e.getValue().entity())
            .filter(e -> !others.contains(e))
            .distinct()
            .sorted(Comparator.comparing(Entity::key))
            .toList();
    if (bearers.size() == 1) {
      return new Resolved(bearers.get(0), COMPLETED, List.of("completed-in-document"));
    }
    if (bearers.size() > 1) {
      return new Ambiguous(bearers);
    }
    Optional<KnownPerson> meant = labels.of(mention);
    if (meant.isPresent()) {
      return authority(meant.get(), COMPLETED, "family-name-and-called-by-given-name");
    }
    String given = Slug.of(mention.name());
    if (session.isEmpty() || given.isEmpty() || !acting.contains(mention.name())) {
      return new Unresolved();
    }
    Entity entity = new Entity(Kind.PERSON, given + "-at-" + session.get(), mention.name(), false);
    return new Resolved(entity, SESSION_ONLY, List.of("known-to-this-session-only"));
  }

  /** A name that the record misspells may stand right in the authority file. */
  private static boolean bears(NameForm printed, Entity person, NameForm name) {
    return printed.contains(name) || person.known() && NameForm.of(person.name()).contains(name);
  }
}
