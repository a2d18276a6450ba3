package org.igkg.resolution;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.igkg.authority.Authorities;
import org.igkg.authority.Organisation;
import org.igkg.extraction.Mention.Kind;
import tools.jackson.databind.JsonNode;

/**
 * Precision, recall and F1 of one field after the other, averaged over documents, by the rules of
 * {@code ../shared/gold/README.md}: names folded, bodies under their canonical name, doubtful
 * entries neither right nor wrong.
 */
final class Board {
  private static final Set<String> ROLES =
      Set.of(
          "moderator", "online-moderator", "rapporteur", "chair", "host", "organiser", "panellist");
  private static final Pattern HONORIFIC =
      Pattern.compile(
          "^(?:(?:mr|mrs|ms|miss|dr|prof|professor|hon|honourable|honorable|h\\.?e|his excellency|her"
              + " excellency|sir|dame|amb|ambassador|minister|chair|chairman|madam|madame|senator|judge|president)"
              + "\\b\\.?,?\\s+)+");

  /** One score: precision, recall, F1. */
  record Score(double precision, double recall, double f1) {}

  private final Map<String, String> canonical = new LinkedHashMap<>();
  private final Map<String, List<Score>> scores = new LinkedHashMap<>();
  private final List<String> differences = new ArrayList<>();

  Board(Authorities authorities) {
    for (Organisation body : authorities.organisations().values()) {
      body.names().forEach(name -> canonical.putIfAbsent(letters(name), letters(body.name())));
    }
  }

  /** Adds a document; fields that neither side has are left out of the averages. */
  void add(JsonNode gold, ResolvedRecord found) {
    addNames(gold, found);
    compare(
        "regions",
        texts(gold, "regions", r -> r),
        keys(found, Kind.REGION),
        texts(gold, "regionsDoubtful", r -> r));
    compare(
        "affiliations",
        ties(gold, "affiliations"),
        affiliations(found),
        ties(gold, "affiliationsDoubtful"));
    compare("roles", parts(gold, "roles"), roles(found), parts(gold, "rolesDoubtful"));
  }

  /** Adds the people, organisations and countries of a document. */
  void addNames(JsonNode gold, ResolvedRecord found) {
    compareNames(gold, persons(found), names(found, Kind.ORGANISATION), keys(found, Kind.COUNTRY));
  }

  /** The same for names that another program found. */
  void addNames(
      JsonNode gold, Set<String> persons, Set<String> organisations, Set<String> countries) {
    compareNames(
        gold, persons.stream().map(Board::name), organisations.stream(), countries.stream());
  }

  private void compareNames(
      JsonNode gold,
      Stream<String> persons,
      Stream<String> organisations,
      Stream<String> countries) {
    compare(
        "persons",
        texts(gold, "persons", Board::name),
        persons,
        texts(gold, "personsPartial", Board::name));
    compare(
        "organisations",
        texts(gold, "organisations", this::body),
        organisations.map(this::body),
        texts(gold, "organisationsDoubtful", this::body));
    compare(
        "countries",
        texts(gold, "countries", c -> c),
        countries,
        texts(gold, "countriesImplied", c -> c));
  }

  /** Means over the documents that have the field. */
  Score mean(String field) {
    List<Score> all = scores.getOrDefault(field, List.of());
    return new Score(
        all.stream().mapToDouble(Score::precision).average().orElse(0),
        all.stream().mapToDouble(Score::recall).average().orElse(0),
        all.stream().mapToDouble(Score::f1).average().orElse(0));
  }

  /** Whether any document has the field. */
  boolean has(String field) {
    return scores.containsKey(field);
  }

  /** A line for each field. */
  String print() {
    return scores.keySet().stream()
        .map(
            field -> {
              Score mean = mean(field);
              return String.format(
                  Locale.ROOT,
                  "%-14s P %.3f  R %.3f  F1 %.3f  n=%d",
                  field,
                  mean.precision(),
                  mean.recall(),
                  mean.f1(),
                  scores.get(field).size());
            })
        .collect(Collectors.joining("\n"));
  }

  /** What was missed and what was too much, a line for each field of a document. */
  List<String> differences() {
    return List.copyOf(differences);
  }

  private void compare(
      String field, Stream<String> gold, Stream<String> found, Stream<String> ignored) {
    Set<String> want = gold.collect(Collectors.toCollection(TreeSet::new));
    Set<String> have = found.collect(Collectors.toCollection(TreeSet::new));
    Set<String> doubtful = ignored.collect(Collectors.toSet());
    want.removeAll(doubtful);
    have.removeAll(doubtful);
    if (want.isEmpty() && have.isEmpty()) {
      return;
    }
    scores.computeIfAbsent(field, f -> new ArrayList<>()).add(score(want, have));
    if (!want.equals(have)) {
      differences.add(field + " missed " + without(want, have) + " extra " + without(have, want));
    }
  }

  private static Score score(Set<String> want, Set<String> have) {
    double hits = want.stream().filter(have::contains).count();
    double precision = have.isEmpty() ? 0 : hits / have.size();
    double recall = want.isEmpty() ? 0 : hits / want.size();
    double sum = precision + recall;
    return new Score(precision, recall, sum == 0 ? 0 : 2 * precision * recall / sum);
  }

  private static Set<String> without(Set<String> all, Set<String> others) {
    Set<String> rest = new TreeSet<>(all);
    rest.removeAll(others);
    return rest;
  }

  private static Stream<String> persons(ResolvedRecord found) {
    return Stream.concat(
            names(found, Kind.PERSON),
            found.speakers().values().stream()
                .flatMap(s -> s.resolution().decided().stream())
                .map(Entity::name))
        .map(Board::name);
  }

  private static Stream<String> names(ResolvedRecord found, Kind kind) {
    return entities(found, kind).map(Entity::name);
  }

  private static Stream<String> keys(ResolvedRecord found, Kind kind) {
    return entities(found, kind).map(Entity::key);
  }

  private static Stream<Entity> entities(ResolvedRecord found, Kind kind) {
    return found.findings().mentions().stream()
        .filter(m -> m.kind() == kind)
        .flatMap(m -> found.of(m).decided().stream());
  }

  private Stream<String> affiliations(ResolvedRecord found) {
    Set<String> ties = new HashSet<>();
    found
        .findings()
        .affiliations()
        .forEach(
            a -> {
              Optional<Entity> person = found.of(a.person()).decided();
              Optional<Entity> body = found.of(a.organisation()).decided();
              if (person.isPresent() && body.isPresent()) {
                ties.add(name(person.get().name()) + " @ " + body(body.get().name()));
              }
            });
    return ties.stream();
  }

  private static Stream<String> roles(ResolvedRecord found) {
    return found.findings().participations().stream()
        .filter(p -> ROLES.contains(p.role()))
        .flatMap(
            p ->
                found.of(p.person()).decided().stream()
                    .map(e -> name(e.name()) + " = " + p.role()));
  }

  private Stream<String> ties(JsonNode gold, String field) {
    return elements(gold, field)
        .map(
            a -> name(a.get("person").asString()) + " @ " + body(a.get("organisation").asString()));
  }

  private static Stream<String> parts(JsonNode gold, String field) {
    return elements(gold, field)
        .map(a -> name(a.get("person").asString()) + " = " + a.get("role").asString());
  }

  private static Stream<String> texts(
      JsonNode gold, String field, java.util.function.UnaryOperator<String> folding) {
    return elements(gold, field).map(JsonNode::asString).map(folding);
  }

  private static Stream<JsonNode> elements(JsonNode gold, String field) {
    return gold.path(field).valueStream();
  }

  private String body(String name) {
    return canonical.getOrDefault(letters(name), letters(name));
  }

  private static String name(String printed) {
    String plain = HONORIFIC.matcher(fold(printed)).replaceFirst("");
    return plain.replaceAll("[^\\p{L}\\p{N}_]+", " ").strip();
  }

  private static String letters(String printed) {
    return fold(printed).replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  private static String fold(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .replaceAll("[\u2010-\u2015\u2212]+", "-")
            .replace('\u2019', '\'');
    return Normalizer.normalize(plain, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .replaceAll("\\s+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
