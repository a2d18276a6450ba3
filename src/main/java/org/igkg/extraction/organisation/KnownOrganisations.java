package org.igkg.extraction.organisation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.igkg.authority.Authorities;
import org.igkg.authority.Country;
import org.igkg.authority.Initiative;
import org.igkg.authority.Organisation;
import org.igkg.extraction.Gazetteer;
import org.igkg.extraction.Gazetteer.Case;
import org.igkg.extraction.Mention;
import org.igkg.extraction.Mention.Kind;
import org.igkg.extraction.Words;
import org.igkg.source.Span;

/** The authority file's organisations, found under any of their names. */
final class KnownOrganisations {
  private static final double CERTAIN = 0.95;
  private static final double SHARED_NAME = 0.6;

  /** The forums themselves and their initiatives are events in this graph, not organisations. */
  private static final String FORUM = "";

  private static final String GOVERNMENT = "government";

  private record Entry(String id, String name) {}

  private final Gazetteer<Entry> gazetteer = new Gazetteer<>();

  KnownOrganisations(Authorities authorities) {
    Set<String> forums = authorities.forums().keySet();
    authorities.organisations().values().stream()
        .filter(o -> forums.stream().noneMatch(f -> o.id().equals(f)))
        .filter(o -> !isForum(authorities, o))
        .forEach(o -> add(o, o.countryIso2().map(authorities.countries()::get)));
    authorities.forums().values().stream()
        .filter(f -> f.id().equals("igf"))
        .forEach(f -> shadow(f.name(), f.aliases()));
    for (String type : List.of("nri-session", "open-mic")) {
      authorities.sessionTypes().get(type).aliases().forEach(a -> shadow(a, List.of(a)));
    }
    authorities.initiatives().values().forEach(i -> shadow(i.name(), names(i)));
    // a national initiative by its country's code, AU for Australia, is not that of a body
    authorities.countries().keySet().forEach(code -> shadow(code + " IGF", List.of()));
  }

  List<Mention> in(Words words) {
    return gazetteer.hits(words).stream()
        .filter(hit -> !isAnothers(words.text().toString(), hit))
        .flatMap(hit -> mention(words.text(), hit.span(), bodies(hit.entries())).stream())
        .toList();
  }

  /** {@code the Secretariat of Acme}: the bare word with its article means one's own. */
  private static boolean isAnothers(String text, Gazetteer.Hit<Entry> hit) {
    return hit.term().startsWith("the ")
        && (text.startsWith(" of ", hit.span().end())
            || text.startsWith(" for ", hit.span().end()));
  }

  /** An initiative that the authority file lists among the bodies too is one. */
  private static List<Entry> bodies(List<Entry> entries) {
    return entries.stream().filter(e -> !e.id().equals(FORUM)).toList();
  }

  private static Optional<Mention> mention(CharSequence text, Span span, List<Entry> bodies) {
    if (bodies.isEmpty()) {
      return Optional.empty();
    }
    boolean one = bodies.size() == 1;
    return Optional.of(
        new Mention(
            span,
            Kind.ORGANISATION,
            one ? bodies.get(0).name() : span.inOneLine(text),
            bodies.stream().map(Entry::id).toList(),
            one ? CERTAIN : SHARED_NAME,
            "gazetteer"));
  }

  private static boolean isForum(Authorities authorities, Organisation organisation) {
    return authorities.forums().values().stream()
        .anyMatch(f -> f.id().equals("igf") && f.name().equals(organisation.name()));
  }

  private void add(Organisation organisation, Optional<Country> country) {
    Entry entry = new Entry(organisation.id(), organisation.name());
    gazetteer.add(organisation.name(), Case.CAPITALISED, entry);
    gazetteer.add(organisation.name().replace(" & ", " and "), Case.CAPITALISED, entry);
    addWithoutCountry(organisation.name(), country, entry);
    organisation.acronym().ifPresent(a -> addAlias(a, entry));
    organisation.aliases().forEach(a -> addAlias(a, entry));
    if (organisation.stakeholderGroup().filter(GOVERNMENT::equals).isPresent()) {
      country.ifPresent(c -> addWithCountryBefore(organisation, c, entry));
    }
  }

  /** {@code U.S. Department of Fisheries}: a State's bodies are told apart by the State. */
  private void addWithCountryBefore(Organisation organisation, Country country, Entry entry) {
    organisation
        .names()
        .map(name -> name.replaceFirst(" \\(.*", ""))
        .filter(name -> name.contains(" "))
        .forEach(
            name ->
                Stream.concat(country.names(), country.demonyms().stream())
                    .forEach(of -> gazetteer.add(of + " " + name, Case.CAPITALISED, entry)));
  }

  /** {@code Ministry of Communications (Kenya)} is printed in many ways, seldom with brackets. */
  private void addWithoutCountry(String name, Optional<Country> country, Entry entry) {
    int bracket = name.indexOf(" (");
    if (bracket < 0) {
      return;
    }
    String bare = name.substring(0, bracket);
    if (bare.codePoints().filter(Character::isLetterOrDigit).count() < 2) {
      return;
    }
    gazetteer.add(bare, Case.CAPITALISED, entry);
    country.ifPresent(
        c -> {
          gazetteer.add(bare + " of " + c.name(), Case.CAPITALISED, entry);
          gazetteer.add(bare + ", " + c.name(), Case.CAPITALISED, entry);
          gazetteer.add(c.name() + " " + bare, Case.CAPITALISED, entry);
          c.demonyms().forEach(d -> gazetteer.add(d + " " + bare, Case.CAPITALISED, entry));
        });
  }

  private void addAlias(String alias, Entry entry) {
    // a name of marks and one letter, or a bare ending such as ".asia", would match other words
    boolean safe =
        alias.codePoints().filter(Character::isLetterOrDigit).count() > 1
            && Character.isLetterOrDigit(alias.codePointAt(0));
    if (safe) {
      boolean acronym = alias.equals(alias.toUpperCase(Locale.ROOT)) && !alias.contains(" ");
      gazetteer.add(alias, acronym ? Case.EXACT : Case.CAPITALISED, entry);
    }
  }

  /** Longer names of events hide the names of bodies inside them. */
  private void shadow(String name, List<String> aliases) {
    Entry event = new Entry(FORUM, name);
    gazetteer.add(name, Case.ofName(name), event);
    aliases.stream().filter(a -> a.length() > 2).forEach(a -> addAlias(a, event));
  }

  private static List<String> names(Initiative initiative) {
    java.util.ArrayList<String> names = new java.util.ArrayList<>(initiative.aliases());
    initiative.acronym().ifPresent(names::add);
    return names;
  }
}
