package org.igkg.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.igkg.authority.Authorities;
import org.igkg.source.Problem;
import org.igkg.source.Sidecar;
import org.igkg.source.SourceDocument;
import org.igkg.source.Span;
import org.junit.jupiter.api.Test;

/** All people and sessions are invented. */
class SessionFactsReaderTest {
  private static final String NOTICE =
      "The following are the outputs of the real-time captioning taken during the Twelfth Annual"
          + " Meeting of the Internet Governance Forum (IGF) in Geneva, Switzerland, from 17 to 21"
          + " December 2017. It should not be treated as an authoritative record.";

  private static final Authorities KNOWN = Authorities.load();
  private final SessionFactsReader reader = new SessionFactsReader(KNOWN);
  private final DisclaimerReader disclaimers = new DisclaimerReader(KNOWN);

  @Test
  void countsTheDateFromTheDay() {
    SessionFacts facts = titled("a.txt", "IGF 2024 - Day 3 - Plenary - Fair Winds", "").facts();
    assertThat(facts.date()).hasToString("Optional[2024-12-18]");
  }

  @Test
  void countsTheDayFromTheDate() {
    SessionFacts facts =
        titled("a.txt", "2015 11 12 Fair Winds Workshop Room 6 FINISHED | IGF", "").facts();
    assertThat(facts.day()).contains(3);
  }

  @Test
  void leavesTheDateOpenWhereTheMeetingHadDaysOff() {
    assertThat(titled("a.txt", "IGF 2020 - Day 5 - Fair Winds", "").facts().date()).isEmpty();
  }

  @Test
  void neverCountsDaysOfAPreparatoryMeetingFromTheAnnualOne() {
    SessionFacts facts =
        titled("a.txt", "IGF 2019 Third Open Consultations and MAG Meeting Day 1", "").facts();
    assertThat(facts.forum()).contains("igf");
    assertThat(facts.day()).contains(1);
    assertThat(facts.date()).isEmpty();
  }

  @Test
  void takesForumAndYearFromTheNoticeWhenTheTitleNamesNone() {
    SessionFacts facts = titled("a.txt", "WS 41 Fair Winds", NOTICE).facts();
    assertThat(facts.forum()).contains("igf");
    assertThat(facts.year()).contains(2017);
    assertThat(facts.date()).isEmpty();
  }

  @Test
  void takesTheDateFromTheHeaderOfThePage() {
    String header = "EIGHTH INTERNET GOVERNANCE FORUM\nBALI\n24 OCTOBER 2013\n9:00\nWORKSHOP 68";
    SessionFacts facts = titled("a.txt", "WS 68 Fair Winds", header).facts();
    assertThat(facts.year()).contains(2013);
    assertThat(facts.date()).hasToString("Optional[2013-10-24]");
    assertThat(facts.day()).contains(3);
  }

  @Test
  void takesNoDateOfAPageChangedAfterTheMeeting() {
    SessionFacts facts =
        titled("a.txt", "IGF 2013 WS 68 Fair Winds", "Last updated on 30 December 2013").facts();
    assertThat(facts.date()).isEmpty();
  }

  @Test
  void prefersThePrintedTitleToTheFileName() {
    SessionFactsReader.Reading reading =
        titled(
            "igf-2017-day-4-room-ix-ws33-fair-winds.txt",
            "IGF 2017 - Day 4 - Room XXIV - Fair Winds",
            "");
    assertThat(reading.facts().room()).contains("Room XXIV");
    assertThat(reading.facts().type()).isEmpty();
    assertThat(reading.facts().number()).isEmpty();
    assertThat(reading.problems())
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.code()).isEqualTo(Problem.Code.CONFLICTING_EVIDENCE);
              assertThat(p.message()).contains("Room XXIV").contains("Room IX");
            });
  }

  @Test
  void readsTheFileNameWhenThereIsNoTitle() {
    SessionFacts facts =
        reader.read(
            document("igf-2023-%E2%80%93-day-2-%E2%80%93-town-hall-80-fair-winds.txt", ">> Hi."),
            Optional.empty(),
            Optional.empty());
    assertThat(TitleRow.texts(facts))
        .containsEntry("year", "2023")
        .containsEntry("date", "2023-10-10")
        .containsEntry("type", "town-hall")
        .containsEntry("number", "80")
        .containsEntry("title", "fairwinds");
  }

  @Test
  void readsTheAddressWhenTheFileNameSaysNothing() {
    String address =
        "https://mirror.example.org/en/content/igf-2017-day-3-room-xxiii-of6-fair-winds?language=en";
    for (String file : List.of("page_1a2b.txt", "nri21.txt")) {
      assertThat(TitleRow.texts(fetched(file, address, ">> Hi.")))
          .containsEntry("date", "2017-12-20")
          .containsEntry("number", "6")
          .containsEntry("title", "fairwinds");
    }
  }

  @Test
  void takesTheTitleFromTheNameOfAnArticleAndTheMeetingFromTheNotice() {
    SessionFacts facts = titled("1234-fair-winds-60154989.txt", "19 December 2017", NOTICE).facts();
    assertThat(TitleRow.texts(facts))
        .containsEntry("year", "2017")
        .containsEntry("date", "2017-12-19")
        .containsEntry("title", "fairwinds");
  }

  @Test
  void takesNoLineForTheTitleThatOnlyNamesTheMeeting() {
    SessionFacts facts =
        titled(
                "1259-igf-2017-fair-winds.txt",
                "Twelfth Annual Meeting of the Internet Governance Forum",
                NOTICE)
            .facts();
    assertThat(facts.title()).contains("fair winds");
  }

  @Test
  void takesTheTitleFromTheFileNameWhereOnlyACodeIsPrinted() {
    String file = "1952-2014-09-03-ws152-fair-winds-room-6.txt";
    assertThat(TitleRow.texts(titled(file, "WS 152", "").facts()))
        .containsEntry("number", "152")
        .containsEntry("title", "fairwinds")
        .containsEntry("room", "Room 6");
    assertThat(titled("a.txt", "WS 152", NOTICE).facts().title()).contains("WS 152");
  }

  @Test
  void takesNoBlockOfTheMeetingForATitle() {
    String file = "687-fair-winds.txt";
    assertThat(titled(file, "IGF 2010\nVilnius, Lithuania\n17 September 10", "").facts())
        .satisfies(
            facts -> {
              assertThat(facts.title()).contains("fair winds");
              assertThat(facts.date()).hasToString("Optional[2010-09-17]");
            });
    String block =
        "Sixth Annual Meeting of the Internet Governance Forum\n27 -30 September 2011\n"
            + "United Nations Office in Nairobi, Nairobi, Kenya";
    assertThat(titled(file, block, "September 30, 2011 - 14:30").facts())
        .satisfies(
            facts -> {
              assertThat(facts.title()).contains("fair winds");
              assertThat(facts.date()).hasToString("Optional[2011-09-30]");
            });
    assertThat(titled(file, "IGF 2010\nHarbour Talks", "").facts().title())
        .contains("Harbour Talks");
  }

  @Test
  void readsTheLineOfTheSessionArchiveBelowABlankOne() {
    String page =
        "Fair Winds\n\n17 September 2010 - A Other on Tides in Vilnius, Lithuania\n\n"
            + ">> JANE DOE: Hello.\n>> JOHN ROE: Good morning.";
    SessionFacts facts = fetched("337.txt", "https://archive.example.org/transcript/337", page);
    assertThat(facts.date()).hasToString("Optional[2010-09-17]");
    assertThat(facts.title()).contains("Fair Winds");
  }

  @Test
  void knowsTheMeetingByTheDateOfAPageOnTheSiteOfTheIgf() {
    String text = "25 OCTOBER 2013\n\n>> JANE DOE: Hello.";
    String name = "1519-open-mic-session.txt";
    SessionFacts facts = fetched(name, "https://www.intgovforum.org/cms/" + name, text);
    assertThat(facts.forum()).contains("igf");
    assertThat(facts.year()).contains(2013);
    assertThat(fetched(name, "https://www.example.org/cms/" + name, text).forum()).isEmpty();
    String later = text.replace("25 OCTOBER", "25 DECEMBER");
    assertThat(fetched(name, "https://www.intgovforum.org/cms/" + name, later).forum()).isEmpty();
  }

  @Test
  void saysNothingOfAFileNameThatStatesNothing() {
    SessionFacts facts =
        reader.read(document("page_1a2b.txt", ">> Hi."), Optional.empty(), Optional.empty());
    assertThat(facts).isEqualTo(SessionFacts.NONE);
  }

  @Test
  void hearsTheTypeInTheFirstWords() {
    String speech = ">> JANE DOE: Thank you for being with us in this second main session.";
    assertThat(titled("a.txt", "IGF 2018 - Day 1 - Salle I - FAIR WINDS", speech).facts().type())
        .contains("main-session");
  }

  @Test
  void hearsNoTypeWhenTwoAreSpokenOf() {
    String speech = ">> JANE DOE: Welcome to this main session, well, this open forum.";
    assertThat(titled("a.txt", "IGF 2018 - Day 1 - Salle I - FAIR WINDS", speech).facts().type())
        .isEmpty();
  }

  @Test
  void trustsTheTitleMoreThanTheFirstWords() {
    String speech = ">> JANE DOE: Welcome to this main session.";
    assertThat(titled("a.txt", "IGF 2018 - Day 1 - Salle I - OF10 Winds", speech).facts().type())
        .contains("open-forum");
  }

  @Test
  void reportsANoticeOfAnotherYear() {
    SessionFactsReader.Reading reading = titled("a.txt", "IGF 2016 - Day 1 - Fair Winds", NOTICE);
    assertThat(reading.facts().year()).contains(2016);
    assertThat(reading.problems()).extracting(Problem::message).anyMatch(m -> m.contains("2017"));
  }

  @Test
  void readsTheSameUnderATurkishLocale() {
    String capitals = "IGF 2019 - DAY 1 - RAUM II - LIGHTNING TALK #7 FINISHING IN TIME - FINISHED";
    SessionFacts expected = new TitleParser(KNOWN).parse(capitals);
    assertThat(expected.number()).contains("7");
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      SessionFactsReader turkish = new SessionFactsReader(Authorities.load());
      SourceDocument document = document("igf-2022-day-3-lightning-talk-89-fair-winds.txt", "");
      SessionFacts facts = turkish.read(document, Optional.empty(), Optional.empty());
      assertThat(facts.type()).contains("lightning-talk");
      assertThat(new TitleParser(KNOWN).parse(capitals)).isEqualTo(expected);
      assertThat(
              turkish
                  .read(
                      document("A.TXT", "EIGHTH INTERNET GOVERNANCE FORUM\n>> Hi."),
                      Optional.empty(),
                      Optional.empty())
                  .year())
          .contains(2013);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void sidecarGivesTheTitleThatTheTextLost() {
    SourceDocument document =
        withSidecar(">> Hi.", "IGF 2022 Day 3 Lightning Talk #89 Fair Winds", "igf");

    SessionFacts facts = reader.read(document, Optional.empty(), Optional.empty());

    assertThat(facts.forum()).contains("igf");
    assertThat(facts.year()).contains(2022);
    assertThat(facts.number()).contains("89");
    assertThat(facts.title()).contains("Fair Winds");
  }

  @Test
  void sidecarThatContradictsTheTitleLineIsReported() {
    String title = "IGF 2022 Day 3 Lightning Talk #89 Fair Winds";
    SourceDocument document =
        withSidecar(
            title + "\n\n>> Hi.", "IGF 2023 Day 3 Lightning Talk #89 Fair Winds", "no-such-forum");

    SessionFactsReader.Reading reading =
        reader.reading(document, Optional.of(new Span(0, title.length())), Optional.empty());

    assertThat(reading.facts().year()).contains(2022);
    assertThat(reading.facts().forum()).contains("igf");
    assertThat(reading.problems())
        .extracting(p -> p.code())
        .contains(Problem.Code.CONFLICTING_EVIDENCE);
  }

  @Test
  void readsTheMeetingFromItsDateAndTown() {
    SessionFacts facts = titled("a.txt", "OCTOBER 23, 2013", "11:00 BALI\n").facts();
    assertThat(facts.forum()).contains("igf");
    assertThat(facts.year()).contains(2013);
    assertThat(facts.day()).contains(2);
  }

  @Test
  void namesNoMeetingByItsDateOrTownAlone() {
    assertThat(titled("a.txt", "OCTOBER 23, 2013", "11:00").facts().forum()).isEmpty();
    assertThat(titled("a.txt", "MAY 23, 2013", "11:00 BALI\n").facts().forum()).isEmpty();
    assertThat(titled("a.txt", "OCTOBER 23, 2013", "Harbour Summit\n11:00 BALI\n").facts().forum())
        .isEmpty();
  }

  private static SourceDocument withSidecar(String text, String title, String forum) {
    Sidecar sidecar =
        new Sidecar(
            Optional.of(title),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(forum));
    return new SourceDocument("a.txt", "a", "text/plain", "0".repeat(64), text, sidecar);
  }

  private SessionFactsReader.Reading titled(String file, String title, String rest) {
    SourceDocument document = document(file, title + "\n\n" + rest);
    Optional<Span> notice = disclaimers.read(document).map(Disclaimer::span);
    return reader.reading(document, Optional.of(new Span(0, title.length())), notice);
  }

  private SessionFacts fetched(String name, String address, String text) {
    Sidecar sidecar =
        new Sidecar(
            Optional.empty(),
            Optional.of(address),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    SourceDocument document =
        new SourceDocument(name, "key", "text/plain", "0".repeat(64), text, sidecar);
    return reader.read(document, TitleFinder.find(text, Optional.empty()), Optional.empty());
  }

  private static SourceDocument document(String name, String text) {
    return new SourceDocument(name, "key", "text/plain", "0".repeat(64), text);
  }
}
