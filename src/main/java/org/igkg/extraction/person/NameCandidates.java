package org.igkg.extraction.person;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.igkg.authority.Titles;
import org.igkg.extraction.CapitalRun;
import org.igkg.language.Sentence;
import org.igkg.language.Token;

/** Cuts the capitalised words of a sentence into candidates for personal names. */
final class NameCandidates {
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "do", "dos", "das", "del", "della", "di", "du", "van", "von", "der", "den",
          "ter", "la", "le", "el", "al", "bin", "ibn", "ben", "bint", "abu", "sm", "ul");

  private static final Set<String> SENTENCE_STARTS =
      Set.of(
          "The", "This", "That", "These", "We", "It", "In", "On", "At", "But", "And", "So", "If");

  private static final Set<String> OPENER_TAGS =
      Set.of("DET", "ADP", "CCONJ", "SCONJ", "PRON", "ADV", "AUX", "INTJ", "VERB", "NUM", "PART");

  /** Words that open a sentence before a name and that taggers take for names themselves. */
  private static final Set<String> OPENERS =
      Set.of(
          "thanks", "thank", "welcome", "dear", "hello", "hi", "hey", "okay", "ok", "please", "yes",
          "no", "sorry", "good", "great", "well", "now", "so", "and", "over", "sure", "right");

  /** Months and days of the week, in capitals. */
  private static final Set<String> CALENDAR =
      Stream.concat(Arrays.stream(Month.values()), Arrays.stream(DayOfWeek.values()))
          .map(Enum::name)
          .collect(Collectors.toUnmodifiableSet());

  private final Titles titles;
  private final HeardName heard;

  NameCandidates(Titles titles, HeardName heard) {
    this.titles = titles;
    this.heard = heard;
  }

  List<NameCandidate> in(Sentence sentence) {
    List<NameCandidate> candidates = new ArrayList<>();
    for (CapitalRun run : CapitalRun.in(sentence, PARTICLES::contains)) {
      candidate(run, candidates);
    }
    return candidates;
  }

  private void candidate(CapitalRun run, List<NameCandidate> candidates) {
    CapitalRun rest = afterLastTitle(run);
    boolean honorific = rest.first() > run.first() || titleBefore(run);
    while (rest.first() <= rest.last()
        && isOpener(rest, rest.sentence().tokens().get(rest.first()))) {
      rest = rest.dropFirst(1);
    }
    if (rest.first() <= rest.last() && !isDate(rest)) {
      candidates.add(new NameCandidate(heard.complete(beforeNextSentence(rest)), honorific));
    }
  }

  /** {@code Sunday December 15}: some of these words are given names as well, alone. */
  private static boolean isDate(CapitalRun run) {
    return run.words().size() > 1
        && run.words().stream().map(w -> w.toUpperCase(Locale.ROOT)).allMatch(CALENDAR::contains);
  }

  /** {@code Trump and Doe The network}: the page lost the full stop. */
  private static CapitalRun beforeNextSentence(CapitalRun run) {
    for (int i = run.first() + 1; i <= run.last(); i++) {
      if (SENTENCE_STARTS.contains(run.sentence().tokens().get(i).text())) {
        return new CapitalRun(run.sentence(), run.first(), i - 1);
      }
    }
    return run;
  }

  /** {@code Excellency Dr. Jane Doe}: the name begins after the last title. */
  private CapitalRun afterLastTitle(CapitalRun run) {
    CapitalRun rest = run;
    for (int i = run.last(); i >= run.first(); i--) {
      if (titles.contains(run.sentence().tokens().get(i).text()) && !isFamilyName(run, i)) {
        rest = run.dropFirst(i + 1 - run.first());
        break;
      }
    }
    while (rest.first() <= rest.last()
        && !rest.sentence().tokens().get(rest.first()).isCapitalised()) {
      rest = rest.dropFirst(1);
    }
    return rest;
  }

  /** {@code Mr Peter Major}: a rank behind a courtesy and a name is a name too. */
  private boolean isFamilyName(CapitalRun run, int at) {
    List<Token> tokens = run.sentence().tokens();
    boolean last = at == run.last() && at > run.first();
    boolean titled =
        titleBefore(run)
            || tokens.subList(run.first(), at).stream().anyMatch(t -> titles.contains(t.text()));
    return last && titled && !titles.contains(tokens.get(at - 1).text());
  }

  /** A title in small letters or with a full stop may stand just before the run. */
  private boolean titleBefore(CapitalRun run) {
    int i = run.first() - 1;
    List<Token> tokens = run.sentence().tokens();
    if (i >= 0 && tokens.get(i).text().equals(".")) {
      i--;
    }
    return i >= 0 && titles.contains(tokens.get(i).text());
  }

  private static boolean isOpener(CapitalRun run, Token token) {
    String lower = token.text().toLowerCase(Locale.ROOT);
    return run.first() < run.last()
        && run.opensSentence()
        && (OPENERS.contains(lower) || OPENER_TAGS.contains(token.tag()));
  }
}
