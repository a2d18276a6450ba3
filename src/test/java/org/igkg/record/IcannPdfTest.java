package org.igkg.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.igkg.authority.Authorities;
import org.igkg.source.DocumentReader;
import org.igkg.source.InventedPdf;
import org.igkg.source.ReadOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A transcript in ICANN's layout from its pages to its turns; people and words are invented. */
class IcannPdfTest {
  private static final String HEAD = "TORWICK - LAKES Executive Committee EN";

  private static final List<List<String>> PAGES =
      List.of(
          List.of(
              "TORWICK - LAKES Executive Committee",
              "Friday, October 19, 2012 - 09:00 to 12:00",
              "ICANN - Torwick, Canada",
              "NEREA SANDBORN: Good morning, everyone. I would like to begin, and I ask those",
              "Note: The following is the output resulting from transcribing an audio file. Although",
              "the transcription is largely accurate, it should not be treated as an authoritative",
              "record."),
          List.of(
              HEAD,
              "at the table to say their names.",
              "OMAR TILLING: I am Omar Tilling.",
              "Page 2"),
          List.of(HEAD, "NEREA SANDBORN: Thank you, Omar. We will go on.", "Page 3"),
          List.of(HEAD, "OMAR TILLING: Thank you.", "Page 4"));

  @TempDir Path folder;

  @Test
  void readsHeaderNoticeAndTurnsAcrossPages() throws IOException {
    Path file = Files.write(folder.resolve("call.pdf"), InventedPdf.of(PAGES));
    ReadOutcome.Read read = (ReadOutcome.Read) new DocumentReader().read(file);
    RecordReader reader = new RecordReader(Authorities.load());
    MeetingRecord.Transcript transcript =
        (MeetingRecord.Transcript) reader.read(read.document()).record();

    assertThat(TitleRow.texts(transcript.facts()))
        .containsEntry("forum", "icann")
        .containsEntry("date", "2012-10-19")
        .containsEntry("title", "lakesexecutivecommittee");
    assertThat(transcript.units())
        .extracting(t -> t.label().asPrinted().orElse(""))
        .containsExactly("NEREA SANDBORN", "OMAR TILLING", "NEREA SANDBORN", "OMAR TILLING");
    assertThat(transcript.units().get(0).notes()).hasSize(1);
    assertThat(transcript.document().text()).doesNotContain("Page 3").doesNotContain(" EN");
  }
}
