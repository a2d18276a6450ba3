package org.igkg.server.portal;

import static org.igkg.server.portal.LeadPlan.link;
import static org.igkg.server.portal.LeadPlan.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.igkg.server.portal.PanelReader.Column;

/**
 * The tables of people, organisations, meetings, countries, regions and sessions, in a reader's
 * order.
 */
final class LeadPlans {
  private static final String PERSON = "person";
  private static final String ORGANISATION = "organisation";
  private static final String MEETING = "meeting";
  private static final String REGION = "region";
  private static final String SESSION = "session";
  private static final Column TOPIC = Column.of("Topic", "label", "topic");
  private static final Column YEAR = Column.of("Year", "year");
  private static final Column RANK = Column.of("Rank", "rank");
  private static final Column TURNS = Column.of("Turns", "turns");
  private static final Column SESSIONS = Column.of("Sessions", "sessions");
  private static final Column FIRST = Column.of("From", "first");
  private static final Column LAST = Column.of("To", "last");

  private static final LeadPlan OF_A_PERSON =
      new LeadPlan(
          PERSON,
          Optional.of(link("Everything said", "what-a-person-said", PERSON)),
          "affiliations topics others",
          List.of(
              table(
                  "affiliations",
                  "Affiliations as stated",
                  "Each row is a statement of one record; records may disagree.",
                  "affiliations-of-a-person-over-time",
                  PERSON,
                  YEAR,
                  Column.of("Organisation", "organisation", "body"),
                  Column.of("Post", "post"),
                  Column.of("Stated in", "session", "held"),
                  Column.link("Evidence", "words and rule", "membership")),
              table(
                  "sessions",
                  "Sessions",
                  "",
                  "sessions-of-a-person",
                  PERSON,
                  YEAR,
                  Column.of("Meeting", "meetingName", "meeting"),
                  Column.of("Session", "title", "session"),
                  Column.of("As", "roles"),
                  TURNS),
              table(
                  "topics",
                  "Topics",
                  "",
                  "topics-of-a-person",
                  PERSON,
                  TOPIC,
                  TURNS,
                  SESSIONS,
                  FIRST,
                  LAST),
              table(
                  "others",
                  "Heard in the same sessions",
                  "",
                  "people-heard-with-a-person",
                  PERSON,
                  Column.of("Person", "name", "other"),
                  SESSIONS,
                  LAST)));

  private static final LeadPlan OF_AN_ORGANISATION =
      new LeadPlan(
          ORGANISATION,
          Optional.empty(),
          "people topics",
          List.of(
              table(
                  "people",
                  "People heard",
                  "People whom a record states to belong to it.",
                  "speakers-of-an-organisation",
                  ORGANISATION,
                  Column.of("Person", "name", "person"),
                  YEAR,
                  Column.of("Post", "post"),
                  TURNS),
              table(
                  "topics",
                  "Topics by year",
                  "What these people spoke about.",
                  "topics-of-an-organisation",
                  ORGANISATION,
                  YEAR,
                  TOPIC,
                  TURNS,
                  Column.of("People", "people")),
              table(
                  "sessions",
                  "Sessions",
                  "",
                  "sessions-of-an-organisation",
                  ORGANISATION,
                  YEAR,
                  Column.of("Session", "title", "session"),
                  Column.of("People", "people"))));

  private static final LeadPlan OF_A_MEETING =
      new LeadPlan(
          MEETING,
          Optional.empty(),
          "",
          List.of(
              table(
                  "programme",
                  "Sessions on record",
                  "Only sessions whose records are loaded; the meeting had more.",
                  "sessions-of-a-meeting",
                  MEETING,
                  Column.of("Date", "date"),
                  Column.of("Type", "type"),
                  Column.of("Number", "number"),
                  Column.of("Session", "title", "session"),
                  TURNS,
                  Column.of("Speakers", "speakers")),
              table(
                  "topics",
                  "Topics",
                  "Counted in the meetings of the same forum and year.",
                  "topics-of-a-meeting",
                  MEETING,
                  TOPIC,
                  TURNS,
                  SESSIONS,
                  Column.of("Speakers", "speakers")),
              table(
                  "figures",
                  "Figures",
                  "As the records state them; summaries and reports first. They were not checked.",
                  "figures-of-a-meeting",
                  MEETING,
                  Column.of("Value", "value"),
                  Column.of("Unit", "unit"),
                  Column.of("About", "about"),
                  Column.of("Words", "quote", "figure"),
                  Column.of("Record", "kind"))));

  private static final LeadPlan.Table SPEAKERS =
      table(
          "speakers",
          "Who speaks for it",
          "The country is that stated for a part in a session or that of an organisation stated there.",
          "speakers-for-a-country-or-region",
          "place",
          Column.of("Person", "name", PERSON),
          Column.of("Country", "countryName", "country"),
          TURNS,
          SESSIONS,
          FIRST,
          LAST);

  private static final LeadPlan OF_A_COUNTRY =
      new LeadPlan("country", Optional.empty(), "", List.of(SPEAKERS));

  private static final LeadPlan OF_A_REGION =
      new LeadPlan(
          REGION,
          Optional.empty(),
          "",
          List.of(
              topics("topics", "Topics of its speakers", Lens.SPEAKER),
              topics("named", "Topics when it is named", Lens.MENTION),
              SPEAKERS));

  private static final List<LeadPlan.Table> OF_A_SESSION =
      List.of(
          table(
              "people",
              "People",
              "Parts and organisations are those that the records of this session state.",
              "people-in-a-session",
              SESSION,
              Column.of("Person", "name", PERSON),
              Column.of("As", "roles"),
              Column.of("For", "organisations"),
              TURNS),
          table(
              "topics",
              "Topics",
              "The most central first.",
              "topics-of-a-session",
              SESSION,
              RANK,
              TOPIC,
              Column.of("Named", "mentions"),
              Column.of("Salience", "salience")),
          table(
              "phrases",
              "Key phrases",
              "",
              "key-phrases-of-a-session",
              SESSION,
              RANK,
              Column.of("Phrase", "phrase", "keyPhrase")),
          table(
              "figures",
              "Figures reported",
              "As they were said; they were not checked.",
              "figures-of-a-session",
              SESSION,
              Column.of("Value", "value"),
              Column.of("Unit", "unit"),
              Column.of("About", "about"),
              Column.of("Words", "quote", "figure")));

  private LeadPlans() {}

  /** The tables above the transcript of a session. */
  static List<LeadPlan.Table> ofASession() {
    return OF_A_SESSION;
  }

  static List<LeadPlan> all() {
    return List.of(OF_A_PERSON, OF_AN_ORGANISATION, OF_A_MEETING, OF_A_COUNTRY, OF_A_REGION);
  }

  private static LeadPlan.Table topics(String id, String title, Lens lens) {
    return new LeadPlan.Table(
        id,
        title,
        "",
        "topics-of-a-region",
        REGION,
        Map.of("lens", lens.key()),
        List.of(TOPIC, TURNS, SESSIONS, FIRST, LAST));
  }
}
