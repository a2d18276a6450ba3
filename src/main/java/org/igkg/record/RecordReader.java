package org.igkg.record;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.igkg.authority.Authorities;
import org.igkg.source.Problem;
import org.igkg.source.SourceDocument;
import org.igkg.source.Span;

/**
 * A source document to a meeting record: decides its kind, finds title, turns or passages, and
 * reads the facts of its session. A pure function of the text and of the authority files; threads
 * may share one reader.
 */
public final class RecordReader {
  /** What a web archive puts before the page that it keeps. */
  private static final Pattern ARCHIVE_WRAPPER =
      Pattern.compile("COLLECTED BY.{0,2000}?The Wayback Machine - \\S+", Pattern.DOTALL);

  private static final String MARKER = ">>";

  /** In the notices of those who write down a recording. */
  private static final String TRANSCRIBED = "transcribing";

  private final DisclaimerReader disclaimers;
  private final SessionFactsReader facts;
  private final TurnParser turnParser;
  private final SummaryParser summaryParser;
  private final SummaryOpening summaryOpening;
  private final DocumentKind.Judge judge;
  private final ProposalParser proposals;
  private final ProgrammePage programmes;

  public RecordReader(Authorities authorities) {
    disclaimers = new DisclaimerReader(authorities);
    facts = new SessionFactsReader(authorities);
    turnParser = new TurnParser(authorities);
    summaryParser = new SummaryParser(authorities);
    summaryOpening = new SummaryOpening(authorities);
    judge = new DocumentKind.Judge(authorities.forums().values());
    proposals = new ProposalParser(authorities, facts);
    programmes = new ProgrammePage(authorities.sessionTypes().values());
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
    Optional<Span> disclaimer = disclaimers.read(document).map(Disclaimer::span);
    Optional<Span> title = TitleFinder.find(text, disclaimer);
    Span body = body(text, title, disclaimer);
    if (disclaimer.isEmpty() && !body.in(text).contains(MARKER)) {
      // the labels of a form look like those of a transcript without markers
      Optional<MeetingRecord.Proposal> form = proposals.parse(document, title, body);
      if (form.isPresent()) {
        return new Reading(form.get(), List.of());
      }
    }
    Optional<List<Turn>> around = disclaimer.flatMap(n -> aroundNotice(text, title, n));
    if (around.isPresent()) {
      return transcript(document, title, disclaimer, around.get());
    }
    List<Turn> turns = turnParser.parse(text, body);
    return switch (judge.of(text, title, disclaimer, body, turns)) {
      case TRANSCRIPT -> transcript(document, title, disclaimer, turns);
      case UNMARKED_SPEECH ->
          transcript(document, title, disclaimer, turnParser.single(text, body));
      case SUMMARY -> summary(document, title, body);
      case OTHER -> other(document, title, body);
    };
  }

  /**
   * The turns of a transcript whose notice stands at the foot of its first page, inside speech:
   * formats.md, section 9, "ICANN". There the notice is a note of its turn.
   */
  private Optional<List<Turn>> aroundNotice(String text, Optional<Span> title, Span notice) {
    int start = title.map(Span::end).orElse(0);
    if (start >= notice.start() || !notice.in(text).contains(TRANSCRIBED)) {
      return Optional.empty();
    }
    List<Turn> turns = turnParser.parse(text, new Span(start, text.length()));
    boolean spokenBefore =
        turns.stream()
            .anyMatch(t -> t.span().start() < notice.start() && t.label().asPrinted().isPresent());
    return spokenBefore
        ? Optional.of(turns.stream().map(t -> t.withNote(notice, text)).toList())
        : Optional.empty();
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
    SessionFactsReader.Reading found =
        turns.isEmpty()
            ? facts.reading(document, title, disclaimer)
            : facts.reading(document, title, disclaimer, turns.get(0).label().span().start());
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

  private Reading other(SourceDocument document, Optional<Span> title, Span body) {
    Problem notice =
        Problem.of(
            document.fileName(),
            Problem.Code.NO_MEETING_RECORD,
            "neither a transcript nor a Chair's summary; nothing is read from it as a session");
    RecordKind kind =
        programmes.is(body.in(document.text())) ? RecordKind.PROGRAMME : RecordKind.OTHER;
    return new Reading(
        new MeetingRecord.OtherDocument(
            document, title, kind, SummaryParser.passages(document.text(), body)),
        List.of(notice));
  }
}
