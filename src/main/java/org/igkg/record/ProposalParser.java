package org.igkg.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.igkg.authority.Authorities;
import org.igkg.record.FormField.Kind;
import org.igkg.record.MeetingRecord.Proposal;
import org.igkg.source.SourceDocument;
import org.igkg.source.Span;

/**
 * Session proposals and session reports, by the fields of their form. A page is one when its title
 * names a session of a meeting and at least {@value #ENOUGH_FIELDS} kinds of fields stand on it
 * that other pages do not have; a report has a heading that only reports have.
 */
final class ProposalParser {
  private static final int ENOUGH_FIELDS = 3;
  private static final int LONGEST_TITLE = 200;
  private static final Pattern YEAR = Pattern.compile("20\\d\\d");

  private final SessionFactsReader facts;
  private final PersonEntries people;

  ProposalParser(Authorities known, SessionFactsReader facts) {
    this.facts = facts;
    this.people = new PersonEntries(known);
  }

  /** The proposal or report that {@code body} is, if it is one. */
  Optional<Proposal> parse(SourceDocument document, Optional<Span> title, Span body) {
    String text = document.text();
    Optional<WsisAgenda> agenda = WsisAgenda.of(text);
    if (agenda.isPresent()) {
      return Optional.of(ofAgenda(document, title, agenda.get()));
    }
    List<FormField> fields = FormFields.in(text, body);
    boolean report = fields.stream().filter(f -> f.kind() == Kind.REPORT).count() > 1;
    if (FormFields.evidence(fields) < ENOUGH_FIELDS && !report) {
      return Optional.empty();
    }
    SessionFacts session = facts.ofProposal(document, title);
    boolean typed = session.type().isPresent() || SisterPage.isSister(session.forum());
    if (!session.identifySession() || !typed || report && isIndex(text, body, session)) {
      return Optional.empty();
    }
    RecordKind kind = report ? RecordKind.REPORT : RecordKind.PROPOSAL;
    return Optional.of(
        new Proposal(
            document,
            title,
            kind,
            session,
            fields,
            people(text, body, fields),
            passages(text, body, fields)));
  }

  private Proposal ofAgenda(SourceDocument document, Optional<Span> title, WsisAgenda agenda) {
    String text = document.text();
    Span rest = new Span(agenda.end(), text.length());
    List<FormField> fields = withoutMarks(FormFields.in(text, rest));
    int labels = fields.isEmpty() ? rest.end() : fields.get(0).label().start();
    Span about = FormText.trimmed(text, new Span(rest.start(), labels));
    fields.add(0, new FormField(Kind.PROSE, new Span(about.start(), about.start()), about));
    List<PersonEntry> named = people(text, rest, fields);
    return new Proposal(
        document,
        title,
        RecordKind.PROPOSAL,
        agenda.facts(),
        fields,
        named,
        passages(text, rest, fields));
  }

  /** {@code Moderator} alone below a panellist says who moderates and is a line of that field. */
  private static List<FormField> withoutMarks(List<FormField> fields) {
    List<FormField> left = new ArrayList<>();
    for (FormField field : fields) {
      int last = left.size() - 1;
      if (last >= 0
          && field.kind() == Kind.MODERATOR
          && field.value().isEmpty()
          && left.get(last).kind() == Kind.SPEAKER) {
        FormField people = left.get(last);
        Span value = new Span(people.value().start(), field.label().end());
        left.set(last, new FormField(people.kind(), people.label(), value));
      } else {
        left.add(field);
      }
    }
    return left;
  }

  /** A page of several reports: each begins with the title line of its session. */
  private boolean isIndex(String text, Span body, SessionFacts session) {
    return Lines.in(text, body).stream()
        .filter(line -> line.length() <= LONGEST_TITLE && YEAR.matcher(line.in(text)).find())
        .map(line -> facts.titled(line.in(text)))
        .filter(f -> f.year().isPresent() && f.type().isPresent() && f.number().isPresent())
        .anyMatch(f -> !f.type().equals(session.type()) || !f.number().equals(session.number()));
  }

  private List<PersonEntry> people(String text, Span body, List<FormField> fields) {
    List<PersonEntry> found = new ArrayList<>();
    if (fields.stream().noneMatch(f -> f.kind() == Kind.ORGANISER)) {
      unlabelled(body, fields)
          .forEach(v -> found.addAll(people.unlabelled(text, v, Kind.ORGANISER.role())));
    }
    for (int i = 0; i < fields.size(); i++) {
      FormField field = fields.get(i);
      if (field.kind().namesPeople()) {
        found.addAll(people.in(text, field.value(), affairs(fields, i), field.kind().role()));
      }
    }
    return found;
  }

  /** The fields right behind a person's that say whom the person is with. */
  private static List<Span> affairs(List<FormField> fields, int i) {
    return fields.stream()
        .skip(i + 1L)
        .takeWhile(f -> f.kind().isAffair())
        .map(FormField::value)
        .filter(v -> !v.isEmpty())
        .toList();
  }

  /** Organisers come first in a form; where their label is lost they end the field before it. */
  private static Stream<Span> unlabelled(Span body, List<FormField> fields) {
    int first =
        fields.stream()
            .filter(f -> f.kind().namesPeople())
            .findFirst()
            .map(f -> f.label().start())
            .orElse(body.end());
    Stream<Span> values =
        fields.stream()
            .filter(f -> !f.kind().isProse() && f.label().start() < first)
            .map(FormField::value);
    return values.filter(v -> !v.isEmpty());
  }

  /** All paragraphs, by field; what stands before the first label is of field 0. */
  private static List<Passage> passages(String text, Span body, List<FormField> fields) {
    List<Passage> passages = new ArrayList<>();
    int before = fields.get(0).label().start();
    add(text, new Span(body.start(), Math.max(body.start(), before)), 0, passages);
    for (int i = 0; i < fields.size(); i++) {
      add(text, fields.get(i).value(), i + 1, passages);
    }
    return passages;
  }

  private static void add(String text, Span part, int field, List<Passage> passages) {
    for (Span paragraph : Paragraphs.in(text, part)) {
      passages.add(new Passage(passages.size() + 1, field, paragraph));
    }
  }
}
