package org.igkg.extraction.affiliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.igkg.authority.Authorities;
import org.igkg.authority.Organisation;
import org.igkg.extraction.Mention;
import org.igkg.extraction.Mention.Kind;
import org.igkg.source.Span;

/**
 * States as bodies: who is Prime Minister of a country, or its minister of something, speaks for
 * it. A minister whose ministry the authority file knows speaks for the ministry. The country is
 * named as said, and stays a place as well.
 */
final class StateBodies {
  static final String METHOD = "state-post";

  private static final double CONFIDENCE = 0.7;

  /** Posts that nobody holds but in a state. */
  private static final String POST =
      "(?:(?:vice |deputy |former )?president|(?:deputy |former )?prime minister|head of state"
          + "|chancellor|king|queen|emperor|crown prince|ambassador|permanent representative"
          + "|first lady|attorney general|chief justice)";

  private static final Pattern STATE_POST =
      Pattern.compile("\\b" + POST + "(?: of|,) (?:the )?(?:[a-z]+ republic of |state of )?$");

  private static final Pattern MINISTER =
      Pattern.compile(
          "\\bminister (?:of|for) (?:the )?([a-z][a-z ,&'-]{2,80}?)(?: of|,| in|,? from)"
              + " (?:the )?(?:[a-z]+ republic of |state of )?$");

  private static final Set<String> REST = Set.of("democratic", "federal", "people's", "islamic");

  private final List<Organisation> bodies;

  StateBodies(Authorities authorities) {
    bodies = List.copyOf(authorities.organisations().values());
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
    if (STATE_POST.matcher(before).find()) {
      return Optional.of(state(wording, country));
    }
    Matcher minister = MINISTER.matcher(before);
    if (!minister.find()) {
      return Optional.empty();
    }
    return Optional.of(
        ministry(minister.group(1), country)
            .map(o -> mention(country.span(), o.name(), List.of(o.id())))
            .orElseGet(() -> state(wording, country)));
  }

  /** With the words of its full name that the gazetteer left out: {@code Federal Republic of}. */
  private static Mention state(Wording wording, Mention country) {
    String before = wording.before(country);
    Matcher form =
        Pattern.compile(
                "\\b(?:(?:"
                    + String.join("|", REST)
                    + ") )*(?:republic|state|kingdom) of (?:the )?$")
            .matcher(before);
    int start = form.find() ? wording.start() + form.start() : country.span().start();
    Span span = new Span(start, country.span().end());
    return mention(span, span.in(wording.text()).replaceAll("\\s+", " "), List.of());
  }

  private static Mention mention(Span span, String name, List<String> candidates) {
    return new Mention(span, Kind.ORGANISATION, name, candidates, CONFIDENCE, METHOD);
  }

  private Optional<Organisation> ministry(String portfolio, Mention country) {
    String name = "ministry of " + portfolio.strip();
    List<Organisation> fitting =
        bodies.stream()
            .filter(o -> o.countryIso2().filter(country.candidates()::contains).isPresent())
            .filter(o -> Wording.plain(o.name()).replaceFirst(" \\(.*", "").equals(name))
            .toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }
}
