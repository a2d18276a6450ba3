package org.igkg.extraction.topic;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.igkg.authority.Authorities;
import org.igkg.extraction.Gazetteer;
import org.igkg.extraction.Gazetteer.Case;
import org.igkg.extraction.Words;
import org.igkg.source.Span;

/**
 * Words said in passing: in the running of the session, in the introduction of a speaker, in the
 * name of a body. They name a topic without talking about it.
 */
final class Passing {
  private static final double NAME = 0.3;
  private static final double INTRODUCTION = 0.35;

  private static final Pattern RUNNING =
      Pattern.compile(
          "\\b(?:raise (?:your|their|a) hands?|take (?:your|their) seats?|un?muted?|microphones?"
              + "|headsets?|headphones|receivers?|hashtag|twitter handle|chat (?:box|window|function|feature)"
              + "|Q ?(?:&|and|\u2010|-) ?A|captioning (?:is )?available|question and answer"
              + "|interpretation (?:is )?(?:available|service)|press (?:a|the) button|slides?)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final String POST =
      "(?:director|chair|co-chair|chairman|chairwoman|founder|co-?founder|president|professor|manager"
          + "|officer|minister|ambassador|coordinator|head|member|secretary|CEO|rapporteur|specialist"
          + "|representative|fellow|researcher|advis[eo]r|lawyer|analyst|moderator|engineer|instructor"
          + "|commissioner|organi[sz]er|governor|envoy|prosecutor|lead)s?";

  private static final Pattern INTRODUCTION_OF =
      Pattern.compile(
          "\\b(?:my name|I am|I[\u2019']m|(?:he|she|who)(?: is|[\u2019']s)|we have|next to (?:me|him|her)|joined by"
              + "|with us|Mr|Ms|Mrs|Dr|Prof|Professor|Ambassador|Excellency|introduce|speaker|is (?:a|an|the))\\b.*\\b"
              + POST
              + "\\b|\\b(?:my name is|I come from|I work (?:for|at|in)|I[\u2019']m from|I am from)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern SUBJECT =
      Pattern.compile(
          "\\b(?:talk|speak|report|present|discuss|focus)(?:s|ing|ed)?\\b",
          Pattern.CASE_INSENSITIVE);

  /** These bodies are named after the subject they work on, and whoever names them speaks of it. */
  private static final Pattern INTERSESSIONAL =
      Pattern.compile("Dynamic Coalition|Policy Network|Best Practice Forum");

  private final Gazetteer<Boolean> names = new Gazetteer<>();

  Passing(Authorities authorities) {
    authorities.organisations().values().stream()
        .filter(o -> o.name().contains(" ") && !INTERSESSIONAL.matcher(o.name()).lookingAt())
        .forEach(o -> names.add(o.name(), Case.CAPITALISED, false));
    authorities.forums().values().stream()
        .filter(f -> f.name().contains(" "))
        .forEach(f -> names.add(f.name(), Case.CAPITALISED, true));
  }

  /** Of one sentence; most name no topic, so nothing is looked for before it is asked for. */
  InSentence in(Span sentence, Words words) {
    return new InSentence(sentence, words);
  }

  /** How much of a term's weight counts in one sentence. */
  final class InSentence {
    private final Span sentence;
    private final Words words;
    private OptionalDouble share = OptionalDouble.empty();
    private Optional<List<Gazetteer.Hit<Boolean>>> names = Optional.empty();

    private InSentence(Span sentence, Words words) {
      this.sentence = sentence;
      this.words = words;
    }

    /** Anywhere in it, 0–1. */
    double ofAll() {
      if (share.isEmpty()) {
        share = OptionalDouble.of(share(sentence.in(words.text())));
      }
      return share.getAsDouble();
    }

    /** At {@code span}, which a name may hold, 0–1. */
    double of(Span span) {
      if (names.isEmpty()) {
        names = Optional.of(Passing.this.names.hits(words));
      }
      return ofAll() * share(names.get(), span);
    }
  }

  /** How much of a term's weight counts in a sentence by its words, 0–1. */
  static double share(String sentence) {
    if (RUNNING.matcher(sentence).find()) {
      return 0;
    }
    return isIntroduction(sentence) ? INTRODUCTION : 1;
  }

  private static double share(List<Gazetteer.Hit<Boolean>> names, Span span) {
    double share = 1;
    for (Gazetteer.Hit<Boolean> name : names) {
      if (name.span().contains(span) && !name.span().equals(span)) {
        share *= name.entries().contains(true) ? 0 : NAME;
      }
    }
    return share;
  }

  private static boolean isIntroduction(String sentence) {
    return INTRODUCTION_OF.matcher(sentence).find() && !SUBJECT.matcher(sentence).find();
  }
}
