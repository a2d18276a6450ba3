package org.igkg.record;

import java.util.List;

/** A reading in lines that a reviewer can follow. */
final class PrintedRecord {
  private PrintedRecord() {}

  /** Kind, title, facts of a form, people, problems and units, one a line. */
  static String of(RecordReader.Reading reading) {
    StringBuilder lines = new StringBuilder();
    MeetingRecord record = reading.record();
    String text = record.document().text();
    lines.append(record.getClass().getSimpleName()).append('\n');
    record.titleLine().ifPresent(t -> lines.append("title ").append(t.in(text)).append('\n'));
    if (record instanceof MeetingRecord.Summary summary) {
      lines.append("forum " + summary.forum() + " year " + summary.year() + "\n");
      summary
          .sections()
          .forEach(
              s ->
                  lines.append(
                      "section " + s.number() + " " + s.title() + " " + s.sessionType() + "\n"));
    }
    if (record instanceof MeetingRecord.Proposal form) {
      lines.append(form.kind().printed() + " " + TitleRow.texts(form.facts()) + "\n");
      form.fields().forEach(f -> lines.append("field " + f.kind() + "\n"));
      form.people().forEach(p -> lines.append(print(p, text)));
    }
    if (record.kind() == RecordKind.PROGRAMME) {
      lines.append("programme\n");
    }
    reading.problems().forEach(p -> lines.append("problem ").append(p).append('\n'));
    record.units().forEach(unit -> lines.append(print(unit, text)));
    return lines.toString();
  }

  private static String print(PersonEntry person, String text) {
    List<String> bodies = person.organisations().stream().map(o -> o.in(text)).toList();
    return "person "
        + person.personName()
        + ", "
        + person.role()
        + person.post().map(p -> ", " + p.in(text)).orElse("")
        + " of "
        + bodies
        + person.stakeholderGroup().map(g -> " " + g).orElse("")
        + person.regionalGroup().map(r -> " " + r).orElse("")
        + "\n";
  }

  private static String print(TextUnit unit, String text) {
    StringBuilder lines = new StringBuilder().append(unit.order()).append(". ");
    lines.append(
        unit instanceof Turn turn ? print(turn.label()) : "in " + ((Passage) unit).section());
    lines.append("\n   ").append(shortened(LabelText.collapsed(unit.span().in(text)))).append('\n');
    unit.notes().forEach(n -> lines.append("   note ").append(n.printed()).append('\n'));
    return lines.toString();
  }

  private static String shortened(String words) {
    return words.length() <= 200 ? words : words.substring(0, 150) + " ... " + words.length();
  }

  private static String print(SpeakerLabel label) {
    if (label instanceof SpeakerLabel.Named n) {
      return n.printed() + " = " + n.name() + n.role().map(r -> ", " + r).orElse("");
    }
    return label instanceof SpeakerLabel.Role r ? r.printed() + " = role " + r.role() : "unnamed";
  }

  /** As {@link #of}, with the facts of a transcript's session. */
  static String withFacts(RecordReader.Reading reading) {
    String facts =
        reading.record() instanceof MeetingRecord.Transcript transcript
            ? "facts "
                + transcript.facts().title().orElse("untitled")
                + TitleRow.texts(transcript.facts())
                + "\n"
            : "";
    return facts + of(reading);
  }
}
