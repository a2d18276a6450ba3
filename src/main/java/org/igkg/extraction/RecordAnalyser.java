package org.igkg.extraction;

import java.util.List;
import org.igkg.extraction.AnalysedRecord.Unit;
import org.igkg.language.LanguageAnalyser;
import org.igkg.language.Sentence;
import org.igkg.record.MeetingRecord;
import org.igkg.record.Note;
import org.igkg.record.TextUnit;

/**
 * Analyses the English words of a record once, with captioners' notes blanked out. Units in other
 * languages have no sentences: every extractor is for English.
 */
final class RecordAnalyser {
  private final LanguageAnalyser language;

  RecordAnalyser(LanguageAnalyser language) {
    this.language = language;
  }

  AnalysedRecord analyse(MeetingRecord record, Languages languages) {
    CharSequence speech = withoutNotes(record);
    List<Sentence> title =
        record.headings().stream().flatMap(h -> language.analyse(speech, h).stream()).toList();
    List<Unit> units =
        record.prose().stream()
            .filter(unit -> languages.mayBeEnglish(unit.order()))
            .map(unit -> new Unit(unit, language.analyse(speech, unit.span())))
            .toList();
    return new AnalysedRecord(record, title, units);
  }

  private static CharSequence withoutNotes(MeetingRecord record) {
    StringBuilder speech = new StringBuilder(record.document().text());
    for (TextUnit unit : record.units()) {
      for (Note note : unit.notes()) {
        for (int i = note.span().start(); i < note.span().end(); i++) {
          speech.setCharAt(i, ' ');
        }
      }
    }
    return speech;
  }
}
