package org.igkg.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.igkg.authority.Authorities;
import org.igkg.authority.Organisation;

/**
 * The invented people of an archive, who come back over the years. Names are put together from
 * invented parts, so that they are nobody's; bodies and countries are those of the authority files.
 */
final class Cast {
  private static final List<String> STARTS =
      List.of("Bel", "Dar", "Ev", "Fal", "Gor", "Hes", "Il", "Jor", "Kal", "Lev", "Mir", "Nad");
  private static final List<String> MIDDLES = List.of("a", "e", "i", "o", "an", "er", "im", "ov");
  private static final List<String> ENDS = List.of("ka", "lin", "ra", "sto", "wen", "ya", "dor");
  private static final List<String> FAMILY_STARTS =
      List.of(
          "Abren", "Bolvar", "Carmis", "Dostel", "Ekwal", "Ferrin", "Gantul", "Hrasto", "Imbar",
          "Jaskol", "Kervin", "Lomber", "Mastal", "Norvel", "Ostrag", "Pelwin", "Quastor", "Rindel",
          "Sorvak", "Tamber", "Ulmar", "Vostri", "Wendal", "Yarvel", "Zambor");
  private static final List<String> FAMILY_ENDS =
      List.of("ani", "berg", "dottir", "escu", "feld", "gama", "idze", "kar", "moto", "oglu", "sen");

  /**
   * One of them.
   *
   * @param post that the body gave
   */
  record Person(String given, String family, String post, String body, String country) {
    String name() {
      return given + " " + family;
    }
  }

  private final List<Person> people;

  private Cast(List<Person> people) {
    this.people = people;
  }

  static Cast of(int size, Authorities authorities, Choice choice) {
    List<String> countries = countries(authorities);
    List<String> bodies =
        authorities.organisations().values().stream().map(Organisation::name).toList();
    Set<String> names = new LinkedHashSet<>();
    List<Person> people = new ArrayList<>();
    while (people.size() < size) {
      Person next = person(choice, bodies, countries);
      if (names.add(next.name())) {
        people.add(next);
      }
    }
    return new Cast(people);
  }

  static List<String> countries(Authorities authorities) {
    return authorities.countries().values().stream().map(c -> c.name()).toList();
  }

  private static Person person(Choice choice, List<String> bodies, List<String> countries) {
    return new Person(
        choice.of(STARTS) + choice.of(MIDDLES) + choice.of(ENDS),
        choice.of(FAMILY_STARTS) + choice.of(MIDDLES) + choice.of(FAMILY_ENDS),
        choice.of(TextModel.POSTS),
        choice.oftenEarly(bodies),
        choice.of(countries));
  }

  /** Different people for one session. */
  List<Person> panel(int size, Choice choice) {
    Set<Person> panel = new LinkedHashSet<>();
    while (panel.size() < size) {
      panel.add(choice.oftenEarly(people));
    }
    return List.copyOf(panel);
  }
}
