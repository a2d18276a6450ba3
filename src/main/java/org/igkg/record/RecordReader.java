package org.igkg.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.igkg.authority.Authorities;
import org.igkg.source.Problem;
import org.igkg.source.SourceDocument;
import org.igkg.source.Span;

/**
 * A source document to a meeting record: decides its kind, finds title, turns or passages, and lets
 * the readers it is given find disclaimer and session facts. A pure function of the text and of the
 * authority files; threads may share one reader.
 */
public final class RecordReader {
  /** What a web archive puts before the page that it keeps. */
  private static final Pattern ARCHIVE_WRAPPER =
      Pattern.compile("COLLECTED BY.{0,2000}?The Wayback Machine - \\S+", Pattern.DOTALL);

  private final Function<SourceDocument, Optional<Span>> disclaimers;
  private final FactsSource facts;
  private final TurnParser turnParser;
  private final SummaryParser summaryParser;
  private final SummaryOpening summaryOpening;
  private final DocumentKind.Judge judge;

  /**
   * @param disclaimers finds the captioners' notice
   * @param facts reads the session facts of a transcript
   */
  public RecordReader(
      Authorities authorities,
      Function<SourceDocument, Optional<Span>> disclaimers,
      FactsSource facts) {
    this.disclaimers = disclaimers;
    this.facts = facts;
    turnParser = new TurnParser(authorities);
    summaryParser = new SummaryParser(authorities);
    summaryOpening = new SummaryOpening(authorities);
    judge = new DocumentKind.Judge(authorities.forums().values());
  }

  /** Where the session facts of a transcript come from. */
  @FunctionalInterface
  public interface FactsSource {
    Facts read(SourceDocument document, Optional<Span> titleLine, Optional<Span> disclaimer);
  }

  /** Session facts, and what was odd about them. */
  public record Facts(SessionFacts facts, List<Problem> problems) {
    public Facts {
      problems = List.copyOf(problems);
    }
  }

  /** The record, and what an editor should know of it. */
  public record Reading(MeetingRecord record, List<Problem> problems) {
    public Reading {
      problems = List.copyOf(problems);
    }
  }

  /** Reads any document; one that records no session is an {@code OtherDocument} with a notice. */
  public Reading read(SourceDocument document) {
    String text = document.text();
    Optional<Span> disclaimer = disclaimers.apply(document);
    Optional<Span> title = TitleLine.find(text, disclaimer);
    Span body = body(text, title, disclaimer);
    List<Turn> turns = turnParser.parse(text, body);
    return switch (judge.of(text, title, disclaimer, body, turns)) {
      case TRANSCRIPT -> transcript(document, title, disclaimer, turns);
      case UNMARKED_SPEECH ->
          transcript(document, title, disclaimer, turnParser.single(text, body));
      case SUMMARY -> summary(document, title, body);
      case OTHER -> other(document, title, body);
    };
  }

  /** What follows title, disclaimer and the wrapper of a web archive. */
  private static Span body(String text, Optional<Span> title, Optional<Span> disclaimer) {
    int start = Math.max(title.map(Span::end).orElse(0), disclaimer.map(Span::end).orElse(0));
    Matcher wrapper = ARCHIVE_WRAPPER.matcher(text);
    if (wrapper.find()) {
      start = Math.max(start, wrapper.end());
    }
    return new Span(start, text.length());
  }

  private Reading transcript(
      SourceDocument document, Optional<Span> title, Optional<Span> disclaimer, List<Turn> turns) {
    Facts found = facts.read(document, title, disclaimer);
    return new Reading(
        new MeetingRecord.Transcript(document, title, disclaimer, found.facts(), turns),
        found.problems());
  }

  private Reading summary(SourceDocument document, Optional<Span> title, Span body) {
    SummaryOpening.Facts opening = summaryOpening.read(document, title, body);
    SummaryParser.Parts parts = summaryParser.parse(document.text(), body);
    return new Reading(
        new MeetingRecord.Summary(
            document, title, opening.forum(), opening.year(), parts.sections(), parts.passages()),
        opening.problems());
  }

  private static Reading other(SourceDocument document, Optional<Span> title, Span body) {
    List<Problem> problems = new ArrayList<>();
    problems.add(
        Problem.of(
            document.fileName(),
            Problem.Code.NO_MEETING_RECORD,
            "neither a transcript nor a Chair's summary; nothing is read from it as a session"));
    return new Reading(
        new MeetingRecord.OtherDocument(
            document, title, SummaryParser.passages(document.text(), body)),
        problems);
  }
}
