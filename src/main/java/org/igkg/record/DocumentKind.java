package org.igkg.record;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.igkg.authority.Forum;
import org.igkg.source.Span;

/** Which kind of record a document is. */
enum DocumentKind {
  TRANSCRIPT,
  /** A transcript of which only speech is left, without any marker or label. */
  UNMARKED_SPEECH,
  SUMMARY,
  OTHER;

  /**
   * Decides by title, disclaimer, turns and the way of speaking. Source: formats.md, section 7,
   * "Test for a real transcript". It asks for three turns; excerpts with one or two pass when a
   * label, the disclaimer or the title of a session supports them.
   */
  static final class Judge {
    private static final int LATEST_FIRST_TURN = 3_000;
    private static final int ENOUGH_TURNS = 3;
    private static final double SOME_SPEECH = 0.02;
    private static final double MUCH_SPEECH = 0.04;
    private static final int SHORTEST_SUMMARY = 150;

    /** Where a summary says what it is, and where its opening paragraph begins. */
    private static final int HEAD = 400;

    private static final Pattern SUMMARY_WORDS =
        Pattern.compile(
            "\\b(chair(man|woman|person)?['’]?s?|IGF\\s+(20)\\d\\d)\\s+summary\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WAS_HELD =
        Pattern.compile(
            "\\bmeeting of the [^.]{0,60}Forum[^.]{0,40} (was held|took place|met)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY = Pattern.compile("\\bday\\s*\\d", Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

    private final Pattern forums;

    Judge(Collection<Forum> forums) {
      String names =
          forums.stream()
              .flatMap(f -> Stream.concat(Stream.of(f.name()), f.aliases().stream()))
              .map(Pattern::quote)
              .collect(Collectors.joining("|"));
      this.forums = Pattern.compile("(?<!\\p{L})(" + names + ")(?!\\p{L})");
    }

    DocumentKind of(
        String text, Optional<Span> title, Optional<Span> disclaimer, Span body, List<Turn> turns) {
      String words = title.map(t -> t.in(text)).orElse("");
      if (hasTurns(text, words, disclaimer, body, turns)) {
        return TRANSCRIPT;
      }
      if (isSummary(text, words, body)) {
        return SUMMARY;
      }
      boolean session = isSession(words) && DAY.matcher(words).find();
      return (session || disclaimer.isPresent()) && SpokenWords.share(body.in(text)) >= MUCH_SPEECH
          ? UNMARKED_SPEECH
          : OTHER;
    }

    private boolean hasTurns(
        String text, String title, Optional<Span> disclaimer, Span body, List<Turn> turns) {
      if (turns.isEmpty() || turns.get(0).span().start() - body.start() > LATEST_FIRST_TURN) {
        return false;
      }
      if (disclaimer.isPresent()) {
        return true;
      }
      boolean enough = turns.size() >= ENOUGH_TURNS;
      boolean spoken = SpokenWords.share(body.in(text)) >= SOME_SPEECH;
      boolean labelled = turns.stream().anyMatch(t -> t.label().asPrinted().isPresent());
      if (body.in(text).contains(">>")) {
        return isSession(title) ? labelled || spoken : spoken && (labelled || enough);
      }
      return spoken && enough;
    }

    /** Whether the title names a forum and a year. */
    private boolean isSession(String title) {
      return forums.matcher(title).find() && YEAR.matcher(title).find();
    }

    private static boolean isSummary(String text, String title, Span body) {
      String head =
          title + "\n" + new Span(body.start(), Math.min(body.end(), body.start() + HEAD)).in(text);
      boolean named = SUMMARY_WORDS.matcher(title.isEmpty() ? head : title).find();
      boolean told = named || SUMMARY_WORDS.matcher(head).find() && WAS_HELD.matcher(head).find();
      return told && LabelText.words(LabelText.collapsed(body.in(text))).size() >= SHORTEST_SUMMARY;
    }
  }
}
