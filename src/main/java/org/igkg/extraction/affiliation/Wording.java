package org.igkg.extraction.affiliation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.igkg.extraction.Mention;
import org.igkg.extraction.Mention.Kind;
import org.igkg.language.Sentence;
import org.igkg.source.Span;

/**
 * One sentence, its words in plain form, and who and what it names.
 *
 * @param mentions people, bodies and places of the sentence, in the order of the text
 */
record Wording(String text, Sentence sentence, List<Mention> mentions) {
  private static final Pattern DOUBT =
      Pattern.compile(" ?\\((?:phonetic|ph|sp|spelling|indiscernible|inaudible)\\.?\\??\\)");

  Wording {
    mentions = List.copyOf(mentions);
  }

  int start() {
    return sentence.span().start();
  }

  int end() {
    return sentence.span().end();
  }

  /** The words from one offset to another, in lower case, with plain marks. */
  String words(int from, int to) {
    return from >= to ? "" : plain(new Span(from, to).in(text));
  }

  /** What stands before a mention, from the start of the sentence on. */
  String before(Mention mention) {
    return words(start(), mention.span().start());
  }

  /** At most {@code length} characters behind a mention. */
  String after(Mention mention, int length) {
    return words(mention.span().end(), Math.min(end(), mention.span().end() + length));
  }

  /** What stands between two mentions, without the captioner's doubts about a name. */
  String between(Mention left, Mention right) {
    String words = words(left.span().end(), right.span().start());
    return words.indexOf('(') < 0 ? words : DOUBT.matcher(words).replaceAll("");
  }

  Optional<Mention> personBefore(Mention body) {
    return people().stream().filter(m -> m.span().end() <= body.span().start()).reduce((a, b) -> b);
  }

  Optional<Mention> personAfter(Mention body) {
    return people().stream().filter(m -> m.span().start() >= body.span().end()).findFirst();
  }

  boolean personBetween(int from, int to) {
    return people().stream().anyMatch(m -> m.span().start() >= from && m.span().end() <= to);
  }

  List<Mention> people() {
    return of(Kind.PERSON);
  }

  List<Mention> of(Kind kind) {
    return mentions.stream().filter(m -> m.kind() == kind).toList();
  }

  static String plain(String words) {
    return words
        .replace('\u2019', '\'')
        .replace('\u2011', '-')
        .replace('\n', ' ')
        .toLowerCase(Locale.ROOT);
  }
}
