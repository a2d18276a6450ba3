package org.igkg.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.igkg.extraction.CaseFile;
import org.igkg.extraction.InventedSession;
import org.igkg.extraction.Mention;
import org.igkg.extraction.Mention.Kind;
import org.igkg.resolution.Resolution.Ambiguous;
import org.igkg.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names of one record and whom they name; the people are invented, see {@code persons.csv}. */
class PersonResolverTest {
  private static final Newcomers NOBODY_NEW = new Newcomers(Map.of());
  private static final SurnameLabels NO_LABELS = new SurnameLabels(Map.of());
  private static final PersonResolver RESOLVER = new PersonResolver(People.authorities());
  private static final Optional<String> SESSION = Optional.of("igf-2024-workshop-9001");

  static List<CSVRecord> cases() {
    return CaseFile.rows(PersonResolverTest.class, "persons.csv");
  }

  @Test
  void thereAreCases() {
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(25);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void resolvesEachNameOfTheRecord(CSVRecord row) {
    assertThat(resolved(names(row), acting(row))).as(row.get("shows")).isEqualTo(expected(row));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void doesNotDependOnTheOrderOfMentions(CSVRecord row) {
    List<String> names = new ArrayList<>(names(row));
    for (int i = 0; i < names.size(); i++) {
      Collections.rotate(names, 1);
      assertThat(resolved(names, acting(row))).as(names.toString()).isEqualTo(expected(row));
      List<String> backwards = new ArrayList<>(names);
      Collections.reverse(backwards);
      assertThat(resolved(backwards, acting(row)))
          .as(backwards.toString())
          .isEqualTo(expected(row));
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void resolvesTheSameUnderTurkishRules(CSVRecord row) {
    assertThat(InventedSession.inTurkish(() -> resolved(names(row), acting(row))))
        .isEqualTo(expected(row));
  }

  @Test
  void knowsNobodyToASessionThatIsNotKnown() {
    Mention ann = mention("Ann", 0);
    assertThat(
            RESOLVER
                .resolve(List.of(ann), Set.of("Ann"), Optional.empty(), NOBODY_NEW, NO_LABELS)
                .get(ann))
        .isInstanceOf(Resolution.Unresolved.class);
  }

  @Test
  void takesTheFullestPrintedFormForTheName() {
    Mention shorter = mention("Nadia Haddad", 0);
    Mention longer = mention("Nadia Leila Haddad", 50);
    Map<Mention, Resolution> found =
        RESOLVER.resolve(List.of(shorter, longer), Set.of(), SESSION, NOBODY_NEW, NO_LABELS);
    assertThat(found.get(shorter).decided().map(Entity::name)).contains("Nadia Leila Haddad");
  }

  private static Map<String, String> resolved(List<String> names, Set<String> acting) {
    List<Mention> mentions = new ArrayList<>();
    for (String name : names) {
      mentions.add(mention(name, 50 * mentions.size()));
    }
    Map<String, String> keys = new TreeMap<>();
    RESOLVER
        .resolve(mentions, acting, SESSION, NOBODY_NEW, NO_LABELS)
        .forEach((mention, resolution) -> keys.put(mention.name(), print(resolution)));
    return keys;
  }

  private static Mention mention(String name, int at) {
    return new Mention(
        new Span(at, at + name.length()), Kind.PERSON, name, List.of(), 0.9, "invented");
  }

  /** A key, {@code a|b} for two that fit, {@code ?} for nobody. */
  private static String print(Resolution resolution) {
    if (resolution instanceof Ambiguous ambiguous) {
      return ambiguous.candidates().stream().map(Entity::key).collect(Collectors.joining("|"));
    }
    return resolution.decided().map(Entity::key).orElse("?");
  }

  private static List<String> names(CSVRecord row) {
    return Arrays.stream(row.get("names").split(";")).map(String::strip).toList();
  }

  private static Map<String, String> expected(CSVRecord row) {
    List<String> names = names(row);
    String[] keys = row.get("expected").split(";");
    Map<String, String> expected = new TreeMap<>();
    for (int i = 0; i < names.size(); i++) {
      expected.put(names.get(i), keys[i].strip());
    }
    return expected;
  }

  private static Set<String> acting(CSVRecord row) {
    return Arrays.stream(row.get("acting").split(";"))
        .map(String::strip)
        .filter(s -> !s.isEmpty())
        .collect(Collectors.toSet());
  }
}
