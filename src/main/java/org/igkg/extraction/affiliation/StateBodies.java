package org.igkg.extraction.affiliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.igkg.authority.Authorities;
import org.igkg.authority.Country;
import org.igkg.authority.Organisation;
import org.igkg.extraction.Mention;
import org.igkg.extraction.Mention.Kind;
import org.igkg.source.Span;

/**
 * States as bodies: who is Prime Minister of a country, or its minister of something, speaks for
 * it. A minister whose ministry the authority file knows speaks for the ministry.
 */
final class StateBodies {
  static final String METHOD = "state-post";

  private static final double CONFIDENCE = 0.7;

  /** Posts that nobody holds but in a state. */
  private static final String POST =
      "(?:(?:vice |deputy |former )?president|(?:deputy |former )?prime minister|head of state"
          + "|chancellor|king|queen|emperor|crown prince|ambassador|permanent representative"
          + "|first lady|attorney general|chief justice)";

  /** Words of a country's full name that the gazetteer may have left out. */
  private static final String FORM =
      "((?:[a-z']+ ){0,3}(?:republic|state|kingdom|emirate|principality) of (?:the )?)?";

  private static final Pattern STATE_POST =
      Pattern.compile("\\b" + POST + "(?: of|,) (?:the )?" + FORM + "$");

  /** {@code I work for the government of Ruritania}. */
  private static final Pattern GOVERNMENT =
      Pattern.compile("\\b(government of (?:the )?" + FORM + ")$");

  private static final Pattern MINISTER =
      Pattern.compile(
          "\\bminister (?:of|for) (?:the )?([a-z][a-z ,&'-]{2,80}?)(?: of|,| in|,? from) (?:the )?"
              + FORM
              + "$");

  private final Map<String, List<Organisation>> ministries;
  private final Map<String, Country> countries;

  StateBodies(Authorities authorities) {
    ministries =
        authorities.organisations().values().stream()
            .collect(Collectors.groupingBy(o -> withoutNote(Wording.plain(o.name()))));
    countries = authorities.countries();
  }

  /** The bodies in a sentence, in the order of the text. */
  List<Mention> in(Wording wording) {
    List<Mention> states = new ArrayList<>();
    for (Mention country : wording.of(Kind.COUNTRY)) {
      body(wording, country).ifPresent(states::add);
    }
    return states;
  }

  private Optional<Mention> body(Wording wording, Mention country) {
    String before = wording.before(country);
    Matcher post = STATE_POST.matcher(before);
    if (post.find()) {
      return state(country, fullSpan(wording, post.start(1), country));
    }
    Matcher minister = MINISTER.matcher(before);
    if (!minister.find()) {
      return government(wording, before, country);
    }
    Span span = fullSpan(wording, minister.start(2), country);
    return ministry(minister.group(1), country)
        .map(o -> mention(span, o.name(), List.of(o.id())))
        .or(() -> state(country, span));
  }

  /** Named as where it is printed in capitals. */
  private static Optional<Mention> government(Wording wording, String before, Mention country) {
    Matcher government = GOVERNMENT.matcher(before);
    if (!government.find()) {
      return Optional.empty();
    }
    Span span = fullSpan(wording, government.start(1), country);
    String printed = span.inOneLine(wording.text());
    return Optional.of(
        mention(
            span,
            printed.substring(0, 1).toUpperCase(Locale.ROOT) + printed.substring(1),
            List.of()));
  }

  private static Span fullSpan(Wording wording, int form, Mention country) {
    int start = form < 0 ? country.span().start() : wording.start() + form;
    return new Span(start, country.span().end());
  }

  /** One body for a state, whichever of its names is said. */
  private Optional<Mention> state(Mention country, Span span) {
    return country.candidates().size() == 1
        ? Optional.of(countries.get(country.candidates().get(0)))
            .map(c -> mention(span, c.officialName().orElse(c.name()), List.of()))
        : Optional.empty();
  }

  private static Mention mention(Span span, String name, List<String> candidates) {
    return new Mention(span, Kind.ORGANISATION, name, candidates, CONFIDENCE, METHOD);
  }

  private Optional<Organisation> ministry(String portfolio, Mention country) {
    List<Organisation> fitting =
        ministries.getOrDefault("ministry of " + portfolio.strip(), List.of()).stream()
            .filter(o -> o.countryIso2().filter(country.candidates()::contains).isPresent())
            .toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  /** {@code ministry of health (ruritania)} is said without its country. */
  private static String withoutNote(String name) {
    return name.replaceFirst(" \\(.*", "");
  }
}
