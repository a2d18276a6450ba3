package org.igkg.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.igkg.authority.Authorities;
import org.igkg.authority.SessionType;
import org.igkg.record.MeetingPhrase.Stated;
import org.igkg.source.Problem;
import org.igkg.source.SourceDocument;
import org.igkg.source.Span;

/**
 * Which session a transcript belongs to, by all it says about itself.
 *
 * <p>Whom it trusts, in this order; what comes later only fills what is still empty:
 *
 * <ol>
 *   <li>the title line: every fact;
 *   <li>the lines between the title and the first turn: forum, year, date;
 *   <li>the captioners' notice: forum, year;
 *   <li>what stands beside the file, as an editor stated it: forum; year, day and date in its
 *       title, and every other fact of that only when there is no title line;
 *   <li>the words said first: the type, when they are unambiguous;
 *   <li>the name of the file or the last part of its address: forum, year, day and date. Room,
 *       type, number and title only when no title line gives a title, as a page is sometimes
 *       retitled and keeps its address;
 *   <li>the calendar: the date of a programme day and the programme day of a date, of the annual
 *       meeting only.
 * </ol>
 *
 * <p>Evidence that contradicts what was trusted first is reported as {@link
 * Problem.Code#CONFLICTING_EVIDENCE}.
 */
public final class SessionFactsReader {
  private static final Pattern EVENT =
      Pattern.compile(
          "\\b(?:conference|summit|forum|symposium|congress|convention|assembly|festival|colloquium|week)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final int BLOCK = 400;
  private static final Pattern WORKSHOP_LINE =
      Pattern.compile("(?im)^[ \\t]*workshop (?:no\\.? ?|# ?)?(\\d{1,3})[ \\t]*$");

  /** A header names the meeting at the head of a line; elsewhere it may be spoken of. */
  private static final Pattern PREPARATORY_LINE =
      Pattern.compile(
          "(?:The )?(?:IGF |Internet Governance Forum |20\\d\\d |"
              + Ordinal.REGEX
              + " )*(?:- )?(?:Open (?:Consultation|Meeting)|Consultations|Planning Meeting|MAG\\b|"
              + "Multi-?stakeholder Advisory Group)",
          Pattern.CASE_INSENSITIVE);

  private final Authorities known;
  private final TitleParser titles;
  private final SessionTypes types;
  private final MeetingPhrase meetings;
  private final SisterForum sisters;
  private final DisclaimerReader disclaimers;
  private final OpeningWords openingWords;
  private final SisterPage sisterPages;
  private final Rooms rooms;
  private final PageNames names;
  private final MeetingBlock block;

  public SessionFactsReader(Authorities known) {
    this.known = known;
    this.titles = new TitleParser(known);
    this.types = new SessionTypes(known.sessionTypes().values());
    this.meetings = new MeetingPhrase(known);
    this.sisters = new SisterForum(known);
    this.disclaimers = new DisclaimerReader(known);
    this.openingWords = new OpeningWords(types);
    this.sisterPages = new SisterPage(known);
    this.rooms = new Rooms(known.rooms());
    this.names = new PageNames(titles);
    this.block = new MeetingBlock(known);
  }

  /** The facts and what contradicts them. */
  public record Reading(SessionFacts facts, List<Problem> problems) {
    public Reading {
      problems = List.copyOf(problems);
    }
  }

  /** As {@link #reading}, without the problems. */
  public SessionFacts read(
      SourceDocument document, Optional<Span> titleLine, Optional<Span> disclaimer) {
    return reading(document, titleLine, disclaimer).facts();
  }

  /**
   * @param titleLine the line that names the session, when there is one
   * @param disclaimer the captioners' notice, when there is one
   */
  public Reading reading(
      SourceDocument document, Optional<Span> titleLine, Optional<Span> disclaimer) {
    DocumentTop top = DocumentTop.of(document.text(), titleLine, disclaimer);
    return reading(document, titleLine, disclaimer, top);
  }

  /**
   * As above, of a transcript that was cut into turns.
   *
   * @param firstTurn where the first of them begins; what stands above is no speech
   */
  Reading reading(
      SourceDocument document, Optional<Span> titleLine, Optional<Span> disclaimer, int firstTurn) {
    DocumentTop top = DocumentTop.of(document.text(), titleLine, disclaimer, firstTurn);
    return reading(document, titleLine, disclaimer, top);
  }

  private Reading reading(
      SourceDocument document,
      Optional<Span> titleLine,
      Optional<Span> disclaimer,
      DocumentTop top) {
    SessionFacts file = names.facts(document);
    Optional<Disclaimer> notice = disclaimer.map(s -> disclaimers.at(s, document));
    FactsBuilder facts = head(document, titleLine, disclaimer, top.header());
    addPreparation(facts, top.header(), notice, document);
    addHeader(facts, top.header(), document);
    notice.ifPresent(n -> facts.forum(n.forum()).year(n.year()));
    titleLine.ifPresent(t -> addBlock(facts, above(document, t) + "\n" + top.header()));
    addSidecar(facts, document, titleLine);
    if (titleLine.isPresent() && facts.hasTitle()) {
      facts.type(openingWords.type(top.speech()));
      addMeeting(facts, file);
    } else {
      addAll(facts, file);
      facts.type(openingWords.type(top.speech()));
    }
    titleLine.map(t -> titles.parse(t.in(document.text()))).ifPresent(t -> facts.title(codeOf(t)));
    addMeetingOfDate(facts, document, top.header());
    addCalendar(facts);
    SessionFacts all = SisterPage.withYearOfTitle(facts.build());
    return new Reading(all, problems(document, titleLine, all, file, notice));
  }

  /** The facts of the title line, or of the block that ICANN sets in its place. */
  private FactsBuilder head(
      SourceDocument document, Optional<Span> titleLine, Optional<Span> disclaimer, String header) {
    String printed = titleLine.map(s -> s.in(document.text())).orElse("");
    SessionFacts title = printed.isEmpty() ? SessionFacts.NONE : titles.parse(printed);
    if (title.isCodeAlone()) {
      title = title.withoutTitle();
    }
    if (block.isAll(printed)) {
      Stated meeting = meetings.read(printed);
      title = title.ofMeeting(meeting.forum(), meeting.year());
    }
    if (title.forum().isPresent() && title.year().isPresent()) {
      return FactsBuilder.of(title);
    }
    List<String> lines = (printed + "\n" + header).lines().map(String::strip).toList();
    boolean transcribed =
        disclaimer.filter(s -> s.in(document.text()).contains("transcribing")).isPresent();
    Optional<SessionFacts> icann = IcannHeader.read(lines, transcribed);
    if (icann.isPresent()) {
      return FactsBuilder.of(icann.get());
    }
    Optional<SessionFacts> apnic =
        ApnicHeader.read(lines, disclaimer.map(s -> s.in(document.text())));
    return apnic.isPresent()
        ? FactsBuilder.of(apnic.get()).or(title)
        : new FactsBuilder().title(SisterPage.heading(header)).or(title);
  }

  /**
   * A record of a preparatory meeting whose title does not say so: its header or its notice does.
   * Its day counts the days of that meeting, which the notice may state.
   */
  private void addPreparation(
      FactsBuilder facts, String header, Optional<Disclaimer> notice, SourceDocument document) {
    Optional<Disclaimer> preparing = notice.filter(Disclaimer::preparatory);
    boolean open = facts.type().isEmpty() && facts.forum().isEmpty();
    if (open) {
      facts.type(
          preparatoryLine(header)
              .or(() -> preparing.flatMap(n -> types.preparatoryIn(n.span().in(document.text()))))
              .map(t -> t.type().id()));
    }
    if (isPreparatory(facts)) {
      facts.forum(Optional.of("igf"));
      preparing
          .flatMap(n -> facts.day().flatMap(n::dateOf))
          .ifPresent(d -> facts.date(Optional.of(d)));
    }
  }

  private Optional<SessionTypes.TypeMatch> preparatoryLine(String header) {
    return header
        .lines()
        .map(line -> TitleLine.plain(line).strip())
        .filter(line -> PREPARATORY_LINE.matcher(line).lookingAt())
        .flatMap(line -> types.preparatoryIn(line).stream())
        .findFirst();
  }

  private void addSidecar(FactsBuilder facts, SourceDocument document, Optional<Span> titleLine) {
    SessionFacts title = sidecarTitle(document);
    facts.forum(statedForum(document));
    sisterPages
        .site(document)
        .filter(f -> facts.forum().equals(Optional.of(f.forum())))
        .ifPresent(f -> facts.year(f.year()));
    if (titleLine.isPresent()) {
      addMeeting(facts, title);
    } else {
      addAll(facts, title);
    }
  }

  private SessionFacts sidecarTitle(SourceDocument document) {
    return document.sidecar().title().map(titles::parse).orElse(SessionFacts.NONE);
  }

  /**
   * The facts of a session by the page of its proposal. A date printed there wins over the day in
   * the title: events named for day 0 are held on other days too. No date is counted from such a
   * day.
   */
  SessionFacts ofProposal(SourceDocument document, Optional<Span> titleLine) {
    SessionFacts title =
        titleLine.map(s -> titles.parse(s.in(document.text()))).orElse(SessionFacts.NONE);
    FactsBuilder facts = FactsBuilder.of(title);
    if (titleLine.isPresent()) {
      addMeeting(facts, names.facts(document));
    } else {
      addAll(facts, names.facts(document));
    }
    String header = DocumentTop.of(document.text(), titleLine, Optional.empty()).header();
    sisterPages
        .wiki(header)
        .or(() -> sisterPages.site(document))
        .ifPresent(f -> facts.forum(Optional.of(f.forum())).year(f.year()));
    if (SisterPage.isSister(facts.forum())) {
      TopLine.in(header).ifPresent(l -> addDate(facts.room(l.room()), l.date()));
    }
    facts.room(rooms.alone(header));
    PrintedDate.firstIn(header).filter(d -> fits(d, facts)).ifPresent(d -> addDate(facts, d));
    SessionFacts stated = SisterPage.withYearOfTitle(facts.build());
    return stated
        .date()
        .flatMap(date -> dayOf(stated.forum().orElse(""), date.getYear(), date))
        .map(stated::onDay)
        .orElse(stated);
  }

  /** {@code WS 152}, where nothing else gives a title. */
  private static Optional<String> codeOf(SessionFacts title) {
    return title.isCodeAlone() ? title.title() : Optional.empty();
  }

  /** What a line says, read as a title. */
  SessionFacts titled(String line) {
    return titles.parse(line);
  }

  private void addHeader(FactsBuilder facts, String header, SourceDocument document) {
    sisterPages.wiki(header).ifPresent(f -> facts.forum(Optional.of(f.forum())).year(f.year()));
    addSisterForum(facts, header);
    Stated stated = meetings.read(header);
    boolean named = stated.year().isPresent() || stated.preparatory();
    if (!named) {
      // an editor's word is more than a name in passing
      facts.forum(statedForum(document));
    }
    facts.forum(stated.forum());
    if (!isPreparatory(facts)) {
      facts.year(stated.preparatory() ? Optional.empty() : stated.year());
    }
    if (SisterPage.isSister(facts.forum())) {
      TopLine.in(header).ifPresent(l -> addDate(facts.room(l.room()), l.date()));
    }
    PrintedDate.firstIn(header).filter(d -> fits(d, facts)).ifPresent(d -> addDate(facts, d));
  }

  /** The lines above the title, and the title itself: it may be a block of several lines. */
  private static String above(SourceDocument document, Span titleLine) {
    return document.text().substring(Math.max(0, titleLine.start() - BLOCK), titleLine.end());
  }

  /**
   * What the block of lines around a title states that has neither day nor date nor number: date
   * and workshop, each alone on its line. Source: formats.md, section 2, the years 2008 to 2012.
   */
  private void addBlock(FactsBuilder facts, String block) {
    if (facts.date().isEmpty() && facts.day().isEmpty()) {
      PrintedDate.firstLine(block).filter(d -> fits(d, facts)).ifPresent(d -> addDate(facts, d));
    }
    Matcher workshop = WORKSHOP_LINE.matcher(block);
    boolean open = facts.type().isEmpty() || facts.type().equals(Optional.of("workshop"));
    if (open && !SisterPage.isSister(facts.forum()) && workshop.find()) {
      facts.type(Optional.of("workshop")).number(Optional.of(workshop.group(1)));
    }
  }

  /** The forum that an editor states, or whose site the page is from. */
  private Optional<String> statedForum(SourceDocument document) {
    return document
        .sidecar()
        .forum()
        .filter(known.forums()::containsKey)
        .or(() -> sisterPages.site(document).map(ForumNames.Found::forum));
  }

  /** Another forum's name counts where the header does not also say which IGF it is. */
  private void addSisterForum(FactsBuilder facts, String header) {
    if (facts.forum().isEmpty() && !isPreparatory(facts)) {
      sisters
          .in(header)
          .filter(f -> meetings.read(f.rest()).year().isEmpty())
          .ifPresent(f -> facts.forum(Optional.of(f.forum())).year(Optional.of(f.year())));
    }
  }

  private static void addDate(FactsBuilder facts, LocalDate date) {
    facts.date(Optional.of(date)).year(Optional.of(date.getYear()));
  }

  /** A date of the meeting itself: pages also print when they were changed. */
  private boolean fits(LocalDate date, FactsBuilder facts) {
    if (isPreparatory(facts)) {
      return facts.year().map(y -> Math.abs(y - date.getYear()) <= 1).orElse(true);
    }
    int year = facts.year().orElse(date.getYear());
    if (SisterPage.isSister(facts.forum())
        && facts.forum().flatMap(f -> known.meeting(f, year)).isEmpty()) {
      // the calendar of the other forums is not known
      return year == date.getYear();
    }
    return facts.forum().flatMap(f -> known.meeting(f, year)).stream()
        .anyMatch(
            m ->
                !date.isBefore(m.dayZero().orElse(m.start().minusDays(1)))
                    && !date.isAfter(m.end()));
  }

  private static void addMeeting(FactsBuilder facts, SessionFacts file) {
    facts.forum(file.forum()).year(file.year()).day(file.day()).date(file.date());
  }

  private static void addAll(FactsBuilder facts, SessionFacts file) {
    addMeeting(facts, file);
    facts.room(file.room()).type(file.type()).number(file.number()).title(file.title());
  }

  /**
   * The meeting that was held on the date, where nothing names another forum: of a page that names
   * the IGF or the town where it was held, or that stands on its site.
   */
  private void addMeetingOfDate(FactsBuilder facts, SourceDocument document, String header) {
    boolean igf =
        facts
            .forum()
            .map("igf"::equals)
            .orElseGet(() -> sisterPages.isOnSiteOfIgf(document) || namesTown(header, facts));
    if (igf && !isPreparatory(facts)) {
      facts
          .date()
          .filter(date -> dayOf("igf", date.getYear(), date).isPresent())
          .ifPresent(date -> facts.forum(Optional.of("igf")).year(Optional.of(date.getYear())));
    }
  }

  /** Another event may be held in the same town on the same day; its name says what it is. */
  private boolean namesTown(String header, FactsBuilder facts) {
    return !EVENT.matcher(header).find() && hasTown(header, facts);
  }

  private boolean hasTown(String header, FactsBuilder facts) {
    return facts.date().flatMap(date -> known.meeting("igf", date.getYear())).stream()
        .flatMap(m -> m.city().stream())
        .flatMap(city -> Stream.of(city.split(", ")))
        .anyMatch(town -> hasWord(header, town));
  }

  private static boolean hasWord(String header, String word) {
    return Pattern.compile("\\b" + Pattern.quote(word) + "\\b", Pattern.CASE_INSENSITIVE)
        .matcher(header)
        .find();
  }

  private void addCalendar(FactsBuilder facts) {
    if (isPreparatory(facts) || facts.forum().isEmpty() || facts.year().isEmpty()) {
      return;
    }
    String forum = facts.forum().get();
    int year = facts.year().get();
    facts.date(facts.day().flatMap(day -> known.dateOf(forum, year, day)));
    facts.day(facts.date().flatMap(date -> dayOf(forum, year, date)));
  }

  private Optional<Integer> dayOf(String forum, int year, LocalDate date) {
    return IntStream.rangeClosed(0, 7)
        .filter(day -> known.dateOf(forum, year, day).filter(date::equals).isPresent())
        .boxed()
        .findFirst();
  }

  private boolean isPreparatory(FactsBuilder facts) {
    return facts.type().flatMap(types::type).filter(SessionType::preparatory).isPresent();
  }

  private List<Problem> problems(
      SourceDocument document,
      Optional<Span> titleLine,
      SessionFacts facts,
      SessionFacts file,
      Optional<Disclaimer> notice) {
    Conflicts conflicts = new Conflicts(document, titleLine);
    conflicts.compare("year", facts.year(), file.year(), "the file name");
    conflicts.compare("day", facts.day(), file.day(), "the file name");
    conflicts.compare("room", facts.room(), file.room(), "the file name");
    conflicts.compare("number", facts.number(), file.number(), "the file name");
    SessionFacts beside = sidecarTitle(document);
    conflicts.compare("year", facts.year(), beside.year(), "the sidecar's title");
    conflicts.compare("day", facts.day(), beside.day(), "the sidecar's title");
    conflicts.compare("number", facts.number(), beside.number(), "the sidecar's title");
    conflicts.compare("forum", facts.forum(), document.sidecar().forum(), "the sidecar");
    notice
        .filter(n -> !n.preparatory())
        .ifPresent(n -> conflicts.compare("year", facts.year(), n.year(), "the notice"));
    notice.ifPresent(n -> conflicts.dateOutside(facts.date(), n));
    return conflicts.found();
  }
}
