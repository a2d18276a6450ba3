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
  }

  /** A text that records no session: nothing in it is read as one. */
  record OtherDocument(SourceDocument document, Optional<Span> titleLine, List<Passage> units)
      implements MeetingRecord {
    public OtherDocument {
      units = List.copyOf(units);
    }
  }
}
