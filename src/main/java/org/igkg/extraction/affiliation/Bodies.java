package org.igkg.extraction.affiliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.igkg.extraction.Mention;
import org.igkg.extraction.Mention.Kind;
import org.igkg.source.Span;

/** The bodies of a sentence that somebody may belong to. */
final class Bodies {
  /** Parts of a body that are no bodies of their own once the body itself is named. */
  private static final Pattern UNIT =
      Pattern.compile(
          "\\b(?:office|bureau|division|unit|section|team|department|desk|branch|lab|laborator(?:y|ies)|school|faculty)\\b");

  private static final Pattern WHOLE_FOLLOWS =
      Pattern.compile("\\s*,?\\s*(?:at|of|for|in|within|with)(?: the| our)?\\s*");

  /** {@code the NRI session}, {@code the Acme team}: what happens there, or a part of it. */
  private static final Pattern EVENT_FOLLOWS =
      Pattern.compile(
          "^(?:'s)? (?:session|workshop|panel|meeting|plenary|event|webinar|team|report|project|award)s?\\b");

  private static final int LONGEST_MODIFIER = 30;
  private static final Pattern MODIFIER = Pattern.compile(" (?:\\p{Lu}[\\p{L}-]* )*");

  private static final Set<String> GUESSED = Set.of("affiliation-context");

  private Bodies() {}

  /** In the order of the text. */
  static List<Mention> of(Wording wording) {
    List<Mention> all = withoutModifiers(wording);
    return all.stream()
        .filter(body -> all.stream().noneMatch(whole -> isUnitOf(wording, body, whole)))
        .filter(body -> !EVENT_FOLLOWS.matcher(wording.after(body, 20)).find())
        .toList();
  }

  /** {@code UN High Advisory Panel}: whoever is on it is on the panel, whose name begins before. */
  private static List<Mention> withoutModifiers(Wording wording) {
    List<Mention> bodies = new ArrayList<>();
    for (Mention body : wording.of(Kind.ORGANISATION)) {
      int last = bodies.size() - 1;
      if (last >= 0 && modifies(wording.text(), bodies.get(last), body)) {
        Span whole = new Span(bodies.get(last).span().start(), body.span().end());
        bodies.set(last, at(whole, body));
      } else {
        bodies.add(body);
      }
    }
    return bodies;
  }

  private static boolean modifies(String text, Mention first, Mention second) {
    int from = first.span().end();
    int to = second.span().start();
    return from < to
        && to - from <= LONGEST_MODIFIER
        && MODIFIER.matcher(text.substring(from, to)).matches();
  }

  private static Mention at(Span span, Mention body) {
    return new Mention(
        span, body.kind(), body.name(), body.candidates(), body.confidence(), body.method());
  }

  /** {@code the Security Office at the Observatory}: who heads it speaks for the observatory. */
  private static boolean isUnitOf(Wording wording, Mention body, Mention whole) {
    boolean part =
        GUESSED.contains(body.method())
            || body.candidates().isEmpty() && UNIT.matcher(Wording.plain(body.name())).find();
    return part
        && body.span().end() < whole.span().start()
        && WHOLE_FOLLOWS.matcher(wording.between(body, whole)).matches();
  }
}
