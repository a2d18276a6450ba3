package org.igkg.extraction.affiliation;

import java.util.List;
import org.igkg.authority.Authorities;
import org.igkg.authority.Initiative;
import org.igkg.extraction.Gazetteer;
import org.igkg.extraction.Gazetteer.Case;
import org.igkg.extraction.Mention;
import org.igkg.extraction.Mention.Kind;
import org.igkg.extraction.Words;

/**
 * National and regional IGF initiatives as the bodies that people coordinate or represent. Where
 * nobody is tied to them they are events.
 */
final class InitiativeBodies {
  private static final double CONFIDENCE = 0.75;

  private final Gazetteer<Initiative> names = new Gazetteer<>();

  InitiativeBodies(Authorities authorities) {
    for (Initiative initiative : authorities.initiatives().values()) {
      initiative
          .names()
          .filter(n -> n.length() > 2)
          .forEach(n -> names.add(n, Case.ofName(n), initiative));
    }
  }

  /** Those no other mention covers, named as said. */
  List<Mention> in(Words words, List<Mention> taken) {
    return names.hits(words).stream()
        .filter(h -> taken.stream().noneMatch(t -> isOther(t) && t.span().overlaps(h.span())))
        .map(
            h ->
                new Mention(
                    h.span(),
                    Kind.ORGANISATION,
                    h.span().inOneLine(words.text()),
                    List.of(),
                    CONFIDENCE,
                    "initiative"))
        .toList();
  }

  /** A country stands in the name of many. */
  private static boolean isOther(Mention mention) {
    return mention.kind() == Kind.PERSON || mention.kind() == Kind.ORGANISATION;
  }
}
