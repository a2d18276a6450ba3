package org.igkg.graph;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.igkg.extraction.Affiliation;
import org.igkg.extraction.Figure;
import org.igkg.extraction.Findings;
import org.igkg.extraction.KeyPhrase;
import org.igkg.extraction.Languages;
import org.igkg.extraction.Mention;
import org.igkg.extraction.Mention.Kind;
import org.igkg.extraction.Participation;
import org.igkg.extraction.TopicShare;
import org.igkg.record.FormField;
import org.igkg.record.MeetingRecord.OtherDocument;
import org.igkg.record.MeetingRecord.Proposal;
import org.igkg.record.MeetingRecord.Summary;
import org.igkg.record.MeetingRecord.Transcript;
import org.igkg.record.Note;
import org.igkg.record.Passage;
import org.igkg.record.PersonEntry;
import org.igkg.record.RecordKind;
import org.igkg.record.Section;
import org.igkg.record.SessionFacts;
import org.igkg.record.SpeakerLabel;
import org.igkg.record.Turn;
import org.igkg.resolution.Entity;
import org.igkg.resolution.Resolution;
import org.igkg.resolution.Resolution.Resolved;
import org.igkg.resolution.ResolvedRecord;
import org.igkg.resolution.SessionIdentity;
import org.igkg.resolution.Speaker;
import org.igkg.source.SourceDocument;
import org.igkg.source.Span;

/**
 * Small resolved records, made by hand; people, organisations and meetings in them are invented.
 */
final class InventedRecords {
  private static final String SHA = "0123456789abcdef".repeat(4);
  private static final Entity ADA = new Entity(Kind.PERSON, "ada-example", "Ada Example", false);
  private static final Entity NETWORK =
      new Entity(Kind.ORGANISATION, "example-network", "Example Network", false);
  private static final Entity RIPE = new Entity(Kind.ORGANISATION, "ripe-ncc", "RIPE NCC", true);
  private static final Entity NORWAY = new Entity(Kind.COUNTRY, "NO", "Norway", true);
  private static final Entity IPV6 = new Entity(Kind.TOPIC, "ipv6", "IPv6", true);

  private InventedRecords() {}

  /** A transcript of a workshop; the forum's meeting of that year is not in the authority files. */
  static ResolvedRecord transcript() {
    String text =
        "[SAMPLE] IGF 2031 - Day 2 - WS #7 Routing for small islands\n\n"
            + "This is a rough text.\n\n"
            + ">> ADA EXAMPLE: Welcome. (Applause) \uD83D\uDE00 I am the Chief Engineer of Example"
            + " Network, a member of RIPE NCC.\nWe run IPv6 in Norway.\n"
            + ">> MODERATOR: Thank you.\n"
            + ">> MODERATOR: Thank you.\n"
            + ">> In 2030 we had 2% of the islands. Ada knows.\n";
    Words words = new Words(text);
    Mention ada = words.mention("ADA EXAMPLE", Kind.PERSON, "speaker-label");
    Mention network = words.mention("Example Network", Kind.ORGANISATION, "gazetteer");
    Mention ripe = words.mention("RIPE NCC", Kind.ORGANISATION, "gazetteer");
    Mention ipv6 = words.mention("IPv6", Kind.TOPIC, "gazetteer");
    Mention norway = words.mention("Norway", Kind.COUNTRY, "gazetteer");
    Mention firstName = words.mention("Ada", Kind.PERSON, "given-name");
    Map<Mention, Resolution> entities = new HashMap<>();
    entities.put(ada, resolved(ADA));
    entities.put(network, resolved(NETWORK));
    entities.put(ripe, resolved(RIPE));
    entities.put(ipv6, resolved(IPV6));
    entities.put(norway, resolved(NORWAY));
    entities.put(
        firstName,
        new Resolution.Ambiguous(
            List.of(ADA, new Entity(Kind.PERSON, "ada-sample", "Ada Sample", false))));
    Span statement = words.span("I am the Chief Engineer of Example Network");
    Findings findings =
        new Findings(
            List.of(ada, network, ripe, ipv6, norway, firstName),
            List.of(
                new Affiliation(
                    ada, network, Optional.of("Chief Engineer"), statement, 0.9, "example-rule"),
                new Affiliation(ada, ripe, Optional.empty(), statement, 0.75, "example-rule")),
            List.of(new Participation(ada, "panellist", ada.span(), 0.8, "example-rule")),
            List.of(new TopicShare("ipv6", 1, 1, 1, 0.9, "example-rule")),
            List.of(
                new KeyPhrase(
                    "small islands",
                    List.of(words.span("small islands")),
                    0.66666,
                    1,
                    0.5,
                    "example-rule")),
            List.of(
                new Figure(
                    words.span("2%"),
                    new BigDecimal("2"),
                    "%",
                    Optional.of("of the islands"),
                    Optional.of("NO"),
                    Optional.of(2030),
                    words.span("In 2030 we had 2% of the islands."),
                    0.9,
                    "example-rule")));
    SessionFacts facts =
        new SessionFacts(
            Optional.of("igf"),
            Optional.of(2031),
            Optional.of(2),
            Optional.of(LocalDate.of(2031, 11, 12)),
            Optional.of("Workshop Room 2"),
            Optional.of("workshop"),
            Optional.of("7"),
            Optional.of("Routing for small islands"));
    SpeakerLabel label =
        new SpeakerLabel.Named(ada.span(), "ADA EXAMPLE", "Ada Example", Optional.empty());
    Transcript transcript =
        new Transcript(
            words.document("igf-2031-ws-7"),
            Optional.of(words.span("[SAMPLE] IGF 2031 - Day 2 - WS #7 Routing for small islands")),
            Optional.of(words.span("This is a rough text.")),
            facts,
            List.of(
                new Turn(
                    1,
                    label,
                    words.from("Welcome.", "in Norway."),
                    List.of(new Note(words.span("(Applause)"), "(Applause)"))),
                words.moderator(2, text.indexOf(">> MODERATOR")),
                words.moderator(3, text.lastIndexOf(">> MODERATOR")),
                new Turn(
                    4,
                    new SpeakerLabel.Unnamed(
                        new Span(text.indexOf("In 2030"), text.indexOf("In 2030"))),
                    words.from("In 2030", "Ada knows."),
                    List.of())));
    TreeMap<Integer, Speaker> speakers = new TreeMap<>();
    speakers.put(1, new Speaker(resolved(ADA), 0.95, "speaker-label"));
    return new ResolvedRecord(
        transcript,
        findings,
        Optional.of("igf-2031"),
        List.of(new SessionIdentity("igf-2031", "ws-7", facts, Optional.empty())),
        entities,
        speakers);
  }

  /** The proposal of the workshop above. */
  static ResolvedRecord proposal() {
    String text =
        "IGF 2031 WS #7 Routing\n\nSubtheme: Access\nSpeaker 1: Ada Example, Civil Society, WEOG\n"
            + "Format: Panel\nSDGs: 9. Industry 9.4\nDescription: On boats.\n";
    Words words = new Words(text);
    Mention ada = words.mention("Ada Example", Kind.PERSON, "proposal-field");
    SessionFacts facts =
        new SessionFacts(
            Optional.of("igf"),
            Optional.of(2031),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("workshop"),
            Optional.of("7"),
            Optional.of("Routing"));
    Span entry = words.span("Ada Example, Civil Society, WEOG");
    PersonEntry person =
        new PersonEntry(
            "panellist",
            entry,
            ada.span(),
            "Ada Example",
            Optional.empty(),
            List.of(),
            Optional.of("civil-society"),
            Optional.of("un-weog"));
    Proposal proposal =
        new Proposal(
            words.document("igf-2031-ws-7-proposal"),
            Optional.of(words.span("IGF 2031 WS #7 Routing")),
            RecordKind.PROPOSAL,
            facts,
            List.of(
                words.field(FormField.Kind.SUB_THEME, "Subtheme:", "Access"),
                words.field(FormField.Kind.SPEAKER, "Speaker 1:", entry.in(text)),
                words.field(FormField.Kind.FORMAT, "Format:", "Panel"),
                words.field(FormField.Kind.GOALS, "SDGs:", "9. Industry 9.4"),
                words.field(FormField.Kind.PROSE, "Description:", "On boats.")),
            List.of(person),
            List.of(new Passage(1, 5, words.span("On boats."))));
    Findings findings =
        new Findings(
                List.of(ada),
                List.of(),
                List.of(new Participation(ada, "panellist", entry, 0.8, "proposal-field")),
                List.of(),
                List.of(),
                List.of())
            .in(new Languages(Optional.of("en"), Map.of()));
    return new ResolvedRecord(
        proposal,
        findings,
        Optional.of("igf-2031"),
        List.of(new SessionIdentity("igf-2031", "workshop-7", facts, Optional.empty())),
        Map.of(ada, resolved(ADA)),
        new TreeMap<>());
  }

  /** A Chair's summary with one reported session, of a meeting in the authority files. */
  static ResolvedRecord summary() {
    String text =
        "IGF 2011 Chair's Summary\n\nSome came.\n\nOpening ceremony\n\n"
            + "Ada Example, who chaired, spoke of IPv6.\n";
    Words words = new Words(text);
    Mention ada = words.mention("Ada Example", Kind.PERSON, "proper-name");
    Mention ipv6 = words.mention("IPv6", Kind.TOPIC, "gazetteer");
    SessionFacts facts =
        new SessionFacts(
            Optional.of("igf"),
            Optional.of(2011),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("opening-ceremony"),
            Optional.empty(),
            Optional.of("Opening ceremony"));
    Summary summary =
        new Summary(
            words.document("invented-summary"),
            Optional.of(words.span("IGF 2011 Chair's Summary")),
            Optional.of("igf"),
            Optional.of(2011),
            List.of(
                new Section(
                    1,
                    words.span("Opening ceremony"),
                    "Opening ceremony",
                    Optional.of("opening-ceremony"))),
            List.of(
                new Passage(1, 0, words.span("Some came.")),
                new Passage(2, 1, words.from("Ada Example", "IPv6."))));
    Findings findings =
        new Findings(
            List.of(ada, ipv6),
            List.of(),
            List.of(new Participation(ada, "chair", words.span("who chaired"), 0.8, "post-word")),
            List.of(
                new TopicShare("ipv6", 1, 1, 1, 0.9, "example-rule"),
                new TopicShare("access", 0, 0.2, 2, 0.5, "example-rule")),
            List.of(),
            List.of());
    return new ResolvedRecord(
        summary,
        findings,
        Optional.of("igf-2011"),
        List.of(new SessionIdentity("igf-2011", "opening-ceremony", facts, Optional.of(1))),
        Map.of(ada, resolved(ADA), ipv6, resolved(IPV6)),
        new TreeMap<>());
  }

  /** A text that records no session. */
  static ResolvedRecord other() {
    Words words = new Words("Shopping list\n\nSome bread for Norway.\n");
    Mention norway = words.mention("Norway", Kind.COUNTRY, "gazetteer");
    return new ResolvedRecord(
        new OtherDocument(
            words.document("shopping-list"),
            Optional.of(words.span("Shopping list")),
            List.of(new Passage(1, 0, words.span("Some bread for Norway.")))),
        new Findings(List.of(norway), List.of(), List.of(), List.of(), List.of(), List.of()),
        Optional.empty(),
        List.of(),
        Map.of(norway, resolved(NORWAY)),
        new TreeMap<>());
  }

  private static Resolution resolved(Entity entity) {
    return new Resolved(entity, 0.9, List.of());
  }

  /**
   * A text whose parts are found by their words; of equal words the last ones, unless in capitals.
   */
  private record Words(String text) {
    Span span(String part) {
      int start = text.lastIndexOf(part);
      return new Span(start, start + part.length());
    }

    Span from(String first, String last) {
      return new Span(text.lastIndexOf(first), text.lastIndexOf(last) + last.length());
    }

    Mention mention(String part, Kind kind, String method) {
      return new Mention(span(part), kind, part, List.of(), 0.9, method);
    }

    Turn moderator(int order, int at) {
      int label = at + 3;
      int words = text.indexOf("Thank", at);
      return new Turn(
          order,
          new SpeakerLabel.Role(new Span(label, label + 9), "MODERATOR", "moderator"),
          new Span(words, words + "Thank you.".length()),
          List.of());
    }

    FormField field(FormField.Kind kind, String label, String value) {
      return new FormField(kind, span(label), span(value));
    }

    SourceDocument document(String key) {
      return new SourceDocument(key + ".txt", key, "text/plain", SHA, text);
    }
  }
}
