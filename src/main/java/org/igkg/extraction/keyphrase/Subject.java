package org.igkg.extraction.keyphrase;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.igkg.extraction.AnalysedRecord;
import org.igkg.extraction.Words;
import org.igkg.record.MeetingRecord;
import org.igkg.record.SpeakerLabel;
import org.igkg.record.Turn;
import org.igkg.source.Span;

/** Where a record says what it is about, and whose names say nothing of that. */
final class Subject {
  private static final Pattern ANNOUNCING =
      Pattern.compile(
          "\\b(?:topics?|themes?|titles?|titled|focus(?:ed|es|ing)?|address(?:es|ed|ing)?"
              + "|discuss(?:ed|es|ing)?|talk(?:ing)? about|explor(?:e|ing)|challenges?|goal|about)\\b",
          Pattern.CASE_INSENSITIVE);

  private Subject() {}

  /** Whether a sentence announces what is talked about. */
  static boolean isAnnouncedIn(String sentence) {
    return ANNOUNCING.matcher(sentence).find();
  }

  /** The session's own title within the title line; the whole line where it is not known. */
  static Span title(AnalysedRecord record) {
    Optional<Span> line = record.record().titleLine();
    if (line.isEmpty()) {
      return new Span(0, 0);
    }
    Optional<String> title =
        record.record() instanceof MeetingRecord.Transcript t
            ? t.facts().title()
            : Optional.empty();
    int at = title.map(t -> record.text().indexOf(t, line.get().start())).orElse(-1);
    return at < 0 || at > line.get().end() ? line.get() : new Span(at, at + title.get().length());
  }

  /** Folded words of the names on speaker labels. */
  static Set<String> speakers(AnalysedRecord record) {
    Set<String> names = new HashSet<>();
    for (AnalysedRecord.Unit unit : record.units()) {
      if (unit.unit() instanceof Turn turn && turn.label() instanceof SpeakerLabel.Named named) {
        String name = named.name();
        names.addAll(Words.of(name, new Span(0, name.length())).folded());
      }
    }
    return names;
  }
}
