package org.igkg.record;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.igkg.authority.Authorities;
import org.igkg.authority.SessionType;
import org.igkg.record.SessionTypes.TypeMatch;

/**
 * Reads a title line, part by part from the outside in: site name, draft marks, then meeting, date
 * and day in whatever order they come, room, type and number; the rest is the session's own title.
 *
 * <p>{@code IGF 2019 – Day 1 – Raum II – WS 288 Access To Data} gives igf, 2019, 1, Raum II,
 * workshop, 288 and "Access To Data". The grammar and its years: {@code formats.md} section 3. A
 * part that is not there stays empty; the date is set only when it is printed.
 */
final class TitleParser {
  private static final Pattern STATUS =
      Pattern.compile(
          "[ -]*(?:\\((?:raw|finished)\\)|\\b(?:raw|finished)|\\.(?:rtf|docx?|txt|pdf)) *$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LEADING_STATUS =
      Pattern.compile(
          "(?:FINISHED(?: TRANSCRIPT)?|RAW|Transcript(?: of the)?)\\b(?! of )",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TRAILING_STATUS =
      Pattern.compile(" *-? *\\btranscripts?$", Pattern.CASE_INSENSITIVE);

  /** How the site of 2012 ended some addresses: {@code ...-session-transcript-igf-2012}. */
  private static final Pattern TRANSCRIPT_OF_MEETING =
      Pattern.compile(" *-? *\\btranscripts? igf (20[0-4]\\d)$", Pattern.CASE_INSENSITIVE);

  private static final Pattern DAY =
      Pattern.compile("Day *0*(\\d{1,2})(?!\\d)", Pattern.CASE_INSENSITIVE);
  private static final Pattern DAY_ZERO_EVENT =
      Pattern.compile("(?:Day[ -]*(?:00?|Zero)[ -]Event|Pre-?Event)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern SITE_NAME =
      Pattern.compile(" *\\| *([^|]+)$| +- +([^|-]{3,60}) Wiki$");

  /** How the EuroDIG wiki ends the names of its sessions: {@code – WS 04 2021}. */
  private static final Pattern CODE_AND_YEAR =
      Pattern.compile(" +-? *\\b([A-Z]{2,3}) 0*(\\d{1,2}) (20[0-4]\\d)$");

  /** Programmes of other forums number their sessions whatever their type. */
  private static final Pattern LAST_NUMBER = Pattern.compile("\\bSession (\\d{1,2})$");

  private static final Pattern NODE_ID = Pattern.compile("\\d{2,5}(?= 20\\d\\d \\d\\d \\d\\d )");

  private final Authorities known;
  private final ForumNames forums;
  private final Rooms rooms;
  private final SessionTypes types;
  private final TypeReader typeReader;
  private final PlaceNames places;
  private final PreparatoryTitle preparatory;

  TitleParser(Authorities known) {
    this.known = known;
    forums = new ForumNames(known);
    rooms = new Rooms(known.rooms());
    types = new SessionTypes(known.sessionTypes().values());
    typeReader = new TypeReader(types);
    places = new PlaceNames(known);
    preparatory = new PreparatoryTitle(places);
  }

  /** What {@code line} states; never fails, whatever the string. */
  SessionFacts parse(String line) {
    return parse(line, TitleForm.PRINTED);
  }

  SessionFacts parse(String line, TitleForm form) {
    return ArchiveLine.endOf(line, known)
        .map(archive -> ofArchive(archive, form))
        .orElseGet(() -> facts(line, form));
  }

  private SessionFacts ofArchive(ArchiveLine archive, TitleForm form) {
    return FactsBuilder.of(facts(archive.heading(), form))
        .forum(Optional.of(archive.meeting().forum()))
        .year(Optional.of(archive.meeting().year()))
        .date(Optional.of(archive.date()))
        .type(archive.type())
        .build();
  }

  private SessionFacts facts(String line, TitleForm form) {
    TitleLine rest = TitleLine.of(line);
    FactsBuilder facts = new FactsBuilder();
    takeSiteName(rest, facts);
    takeTrailingStatus(rest, facts);
    takeHead(rest, facts, form);
    Optional<TypeMatch> preparation = preparation(rest, form);
    if (preparation.isPresent()) {
      preparatory.read(rest, preparation.get(), facts);
    } else {
      readSession(rest, facts, form);
    }
    return facts.build();
  }

  private void takeSiteName(TitleLine line, FactsBuilder facts) {
    Optional<MatchResult> suffix = peekLast(line, SITE_NAME);
    Optional<ForumNames.Found> site =
        suffix.flatMap(m -> forums.ofSiteName(m.group(1) == null ? m.group(2) : m.group(1)));
    if (site.isPresent()) {
      line.takeLast(SITE_NAME);
    }
    // the line's own words come first and are set first; the site name only fills what they leave
    site.ifPresent(s -> facts.site(s.forum(), s.year()));
  }

  private static Optional<MatchResult> peekLast(TitleLine line, Pattern pattern) {
    return Optional.of(pattern.matcher(line.rest())).filter(m -> m.find()).map(m -> m);
  }

  private static void takeTrailingStatus(TitleLine line, FactsBuilder facts) {
    while (line.takeLast(STATUS).isPresent()) {
      // "Title - RAW.rtf" has two
    }
    line.takeLast(TRAILING_STATUS);
    line.takeLast(TRANSCRIPT_OF_MEETING)
        .ifPresent(m -> facts.site("igf", Optional.of(Integer.valueOf(m.group(1)))));
  }

  /** Everything in front of the room, in whatever order it comes. */
  private void takeHead(TitleLine line, FactsBuilder facts, TitleForm form) {
    boolean found = true;
    while (found) {
      found =
          line.take(LEADING_STATUS).isPresent()
              || form == TitleForm.SLUG && line.take(NODE_ID).isPresent()
              || facts.date().isEmpty() && takeDate(line, facts)
              || facts.forum().isEmpty() && takeMeeting(line, facts)
              || facts.day().isEmpty() && takeDay(line, facts);
    }
    if (facts.day().isPresent() || facts.forum().isPresent()) {
      facts.room(rooms.takeLeading(line, types, form));
    }
  }

  private static boolean takeDate(TitleLine line, FactsBuilder facts) {
    Optional<LocalDate> date =
        line.take(PrintedDate.NUMERIC)
            .flatMap(PrintedDate::numeric)
            .or(() -> line.take(PrintedDate.DAY_FIRST).flatMap(PrintedDate::dayFirst))
            .or(() -> line.take(PrintedDate.MONTH_FIRST).flatMap(PrintedDate::monthFirst));
    facts.date(date).year(date.map(LocalDate::getYear));
    return date.isPresent() || facts.year().isEmpty() && takeMonth(line, facts);
  }

  private static boolean takeMonth(TitleLine line, FactsBuilder facts) {
    Optional<MatchResult> month = line.take(PrintedDate.MONTH_AND_YEAR);
    facts.year(month.map(m -> Integer.valueOf(m.group(2))));
    return month.isPresent();
  }

  private boolean takeMeeting(TitleLine line, FactsBuilder facts) {
    boolean dated = facts.date().isPresent() || PrintedDate.isIn(line.rest());
    Optional<ForumNames.Found> meeting =
        forums
            .takeWithYear(line)
            .or(() -> facts.date().isPresent() ? Optional.empty() : spelledOut(line, dated));
    meeting.ifPresent(m -> facts.forum(Optional.of(m.forum())).year(m.year()));
    return meeting.isPresent();
  }

  /** The prose headers of 2006 to 2010: the forum's name, then its place. */
  private Optional<ForumNames.Found> spelledOut(TitleLine line, boolean dated) {
    Optional<ForumNames.Found> forum = forums.takeAlone(line, dated);
    forum.ifPresent(f -> places.takeLeading(line));
    return forum;
  }

  private boolean takeDay(TitleLine line, FactsBuilder facts) {
    line.skipSeparators();
    if (line.peek(DAY_ZERO_EVENT).isPresent()) {
      facts.day(Optional.of(0));
      return false;
    }
    Optional<MatchResult> day = line.take(DAY);
    facts.day(day.map(m -> Integer.valueOf(m.group(1))));
    return day.isPresent();
  }

  /** A preparatory meeting; a title that begins with a label is about one at most. */
  private Optional<TypeMatch> preparation(TitleLine line, TitleForm form) {
    if (types.startsWithNumberedLabel(line, form)) {
      return Optional.empty();
    }
    return types.preparatoryIn(line.rest());
  }

  private void readSession(TitleLine given, FactsBuilder facts, TitleForm form) {
    TitleLine line = SisterPage.isSister(facts.forum()) ? ofSister(given, facts) : given;
    if (facts.date().isPresent() && facts.day().isEmpty()) {
      facts.room(rooms.takeTrailing(line, form));
    }
    if (facts.date().isEmpty()) {
      takeTrailingDate(line, facts);
    }
    if (facts.forum().isEmpty() && facts.year().isEmpty()) {
      takeCodeAndYear(line, facts);
    }
    String whole = line.printedRest();
    TypeReader.Reading reading = typeReader.read(line, form);
    facts.number(reading.number());
    facts.type(reading.type().map(SessionType::id));
    facts.type(dayZeroEvent(facts));
    String title = line.printedRest();
    facts.title(Optional.of(isTorn(title, reading) ? whole : title));
  }

  /** {@code Dynamic Coalition | (DC) Coordination}: the type was part of the title. */
  private static boolean isTorn(String title, TypeReader.Reading reading) {
    return DAY.matcher(title).matches() || reading.number().isEmpty() && title.startsWith("(");
  }

  private void takeCodeAndYear(TitleLine line, FactsBuilder facts) {
    Optional<MatchResult> end = peekLast(line, CODE_AND_YEAR);
    Optional<SessionType> type = end.flatMap(m -> types.ofCode(m.group(1)));
    if (type.isPresent()) {
      line.takeLast(CODE_AND_YEAR);
      facts.type(type.map(SessionType::id)).number(end.map(m -> m.group(2)));
      facts.year(end.map(m -> Integer.valueOf(m.group(3))));
    }
  }

  /** The headings of other forums have their date in the middle and a number behind it. */
  private static TitleLine ofSister(TitleLine line, FactsBuilder facts) {
    facts.number(peekLast(line, LAST_NUMBER).map(m -> m.group(1)));
    return facts.date().isPresent()
        ? line
        : withoutDate(line, PrintedDate.DAY_FIRST, PrintedDate::dayFirst, facts)
            .or(() -> withoutDate(line, PrintedDate.MONTH_FIRST, PrintedDate::monthFirst, facts))
            .orElse(line);
  }

  private static Optional<TitleLine> withoutDate(
      TitleLine line,
      Pattern pattern,
      Function<MatchResult, Optional<LocalDate>> reader,
      FactsBuilder facts) {
    Optional<MatchResult> printed =
        Optional.of(pattern.matcher(line.rest())).filter(m -> m.find()).map(m -> m);
    Optional<LocalDate> date = printed.flatMap(reader);
    facts.date(date).year(date.map(LocalDate::getYear));
    return date.map(d -> line.without(printed.get().start(), printed.get().end()));
  }

  private static void takeTrailingDate(TitleLine line, FactsBuilder facts) {
    Optional<LocalDate> date =
        line.takeLast(PrintedDate.DAY_FIRST)
            .flatMap(PrintedDate::dayFirst)
            .or(() -> line.takeLast(PrintedDate.MONTH_FIRST).flatMap(PrintedDate::monthFirst));
    facts.date(date).year(date.map(LocalDate::getYear));
  }

  /** What is held on day 0 is a day 0 event unless the title says something else. */
  private static Optional<String> dayZeroEvent(FactsBuilder facts) {
    boolean dayZero = facts.forum().filter("igf"::equals).isPresent() && facts.isOnDay(0);
    return dayZero ? Optional.of("day-0-event") : Optional.empty();
  }
}
