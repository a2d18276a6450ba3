package org.igkg.extraction.organisation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.igkg.authority.Authorities;
import org.igkg.extraction.Gazetteer;
import org.igkg.extraction.Gazetteer.Case;
import org.igkg.extraction.Mention;
import org.igkg.extraction.Words;
import org.igkg.source.Span;

/**
 * National branches of known bodies: {@code ISOC Egypt}, {@code Internet Society Benin Chapter}.
 */
final class Branches {
  private static final double CONFIDENCE = 0.8;
  private static final int LONGEST_COUNTRY = 40;
  private static final Pattern CHAPTER = Pattern.compile("^\\s+[Cc]hapter\\b");

  private final Gazetteer<String> countries = new Gazetteer<>();

  Branches(Authorities authorities) {
    authorities
        .countries()
        .values()
        .forEach(c -> countries.add(c.name(), Case.CAPITALISED, c.iso2()));
  }

  /** The mentions, those with a country's name right behind them as the branch they name. */
  List<Mention> in(String text, List<Mention> bodies) {
    return bodies.stream().map(body -> branch(text, body)).toList();
  }

  private Mention branch(String text, Mention body) {
    int from = body.span().end();
    if (from >= text.length() || text.charAt(from) != ' ') {
      return body;
    }
    Span after = new Span(from, Math.min(text.length(), from + LONGEST_COUNTRY));
    return countries.hits(Words.of(text, after)).stream()
        .filter(hit -> hit.span().start() == from + 1)
        .findFirst()
        .map(hit -> named(text, new Span(body.span().start(), end(text, hit.span().end()))))
        .orElse(body);
  }

  private static int end(String text, int country) {
    Matcher chapter = CHAPTER.matcher(text).region(country, text.length());
    return chapter.lookingAt() ? chapter.end() : country;
  }

  private static Mention named(String text, Span span) {
    String name = span.inOneLine(text);
    return new Mention(span, Mention.Kind.ORGANISATION, name, List.of(), CONFIDENCE, "branch");
  }
}
