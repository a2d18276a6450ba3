package org.igkg.resolution;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.igkg.authority.Authorities;
import org.igkg.authority.KnownPerson;
import org.igkg.extraction.InventedSession;

/** The authority files with two invented people in the place of their own. */
final class People {
  private People() {}

  static Authorities authorities() {
    Map<String, KnownPerson> people = new LinkedHashMap<>();
    add(people, "tove-halvorsen", "Tove Halvorsen", "T. Halvorsen", "Tove Halvorsen-Maar", "Tovi");
    add(people, "okello-wanjala", "Okello Wanjala", "Wanjala Okello");
    Authorities a = InventedSession.AUTHORITIES;
    return new Authorities(
        a.forums(),
        a.meetings(),
        a.sessionTypes(),
        a.roles(),
        a.stakeholderGroups(),
        a.organisations(),
        people,
        a.countries(),
        a.regions(),
        a.topics(),
        a.initiatives(),
        a.organisationForms(),
        a.posts(),
        a.fieldWords(),
        a.cities(),
        a.honorifics(),
        a.noteForms(),
        a.notNames(),
        a.topicLinks(),
        a.organisationLinks(),
        a.personLinks(),
        a.rooms());
  }

  private static void add(
      Map<String, KnownPerson> people, String id, String name, String... aliases) {
    people.put(
        id,
        new KnownPerson(
            id, name, List.of(aliases), List.of(), Optional.empty(), "invented for tests"));
  }
}
