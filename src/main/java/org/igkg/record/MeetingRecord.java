package org.igkg.record;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.igkg.source.SourceDocument;
import org.igkg.source.Span;

/** A source document, read: which kind of record it is and which parts it has. */
public sealed interface MeetingRecord {
  SourceDocument document();

  /** The title line as printed; empty when the document has none. */
  Optional<Span> titleLine();

  /** The lines that say what follows: the title line, in a summary also its sections' headings. */
  default List<Span> headings() {
    Stream<Span> sections =
        this instanceof Summary summary
            ? summary.sections().stream().map(Section::heading)
            : Stream.empty();
    return Stream.concat(titleLine().stream(), sections).toList();
  }

  /** The running words in order; findings are made in these (and in the title line). */
  List<? extends TextUnit> units();

  /** Those of the units that are running text rather than the fields of a form. */
  default List<? extends TextUnit> prose() {
    return units();
  }

  /** The finer kind. */
  RecordKind kind();

  /**
   * A captioned transcript of one session.
   *
   * @param disclaimer the captioners' notice, when there is one
   */
  record Transcript(
      SourceDocument document,
      Optional<Span> titleLine,
      Optional<Span> disclaimer,
      SessionFacts facts,
      List<Turn> units)
      implements MeetingRecord {
    public Transcript {
      units = List.copyOf(units);
    }

    @Override
    public RecordKind kind() {
      return RecordKind.TRANSCRIPT;
    }
  }

  /**
   * A Chair's summary of a whole meeting.
   *
   * @param forum key of the forum, when the text says which
   * @param year of the meeting, when the text says which
   */
  record Summary(
      SourceDocument document,
      Optional<Span> titleLine,
      Optional<String> forum,
      Optional<Integer> year,
      List<Section> sections,
      List<Passage> units)
      implements MeetingRecord {
    public Summary {
      sections = List.copyOf(sections);
      units = List.copyOf(units);
    }

    @Override
    public RecordKind kind() {
      return RecordKind.CHAIRS_SUMMARY;
    }
  }

  /**
   * The form of one session, proposed or reported on: it tells of the session, but records no word
   * said in it.
   *
   * @param kind {@code PROPOSAL} or {@code REPORT}
   * @param facts which session it is; they always identify one
   * @param fields in the order of the text
   * @param people named in the fields
   * @param units the paragraphs of the fields; the section of each is the number of its field,
   *     counted from 1, or 0 before the first
   */
  record Proposal(
      SourceDocument document,
      Optional<Span> titleLine,
      RecordKind kind,
      SessionFacts facts,
      List<FormField> fields,
      List<PersonEntry> people,
      List<Passage> units)
      implements MeetingRecord {
    public Proposal {
      fields = List.copyOf(fields);
      people = List.copyOf(people);
      units = List.copyOf(units);
      if (!facts.identifySession()) {
        throw new IllegalArgumentException("a form without a session: " + facts);
      }
    }

    @Override
    public List<Passage> prose() {
      return units.stream()
          .filter(p -> p.section() > 0 && fields.get(p.section() - 1).kind().isProse())
          .toList();
    }
  }

  /**
   * A text that records no session: nothing in it is read as one.
   *
   * @param kind {@code PROGRAMME} or {@code OTHER}
   */
  record OtherDocument(
      SourceDocument document, Optional<Span> titleLine, RecordKind kind, List<Passage> units)
      implements MeetingRecord {
    public OtherDocument {
      units = List.copyOf(units);
    }

    /** One of no particular kind. */
    public OtherDocument(SourceDocument document, Optional<Span> titleLine, List<Passage> units) {
      this(document, titleLine, RecordKind.OTHER, units);
    }
  }
}
