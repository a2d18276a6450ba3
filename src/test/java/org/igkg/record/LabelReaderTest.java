package org.igkg.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.igkg.authority.Authorities;
import org.igkg.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Labels in the forms of 2006-2025 against the normal form that a reader gave them. A third, chosen
 * by checksum before the reader was written, was not looked at while it was.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LabelReaderTest {
  private final LabelReader reader = new LabelReader(Authorities.load());

  @Test
  void readsTheLabelsItWasWrittenWith() throws IOException {
    assertThat(mistakes(label -> !isHeldOut(label))).isEmpty();
  }

  @Test
  void readsTheLabelsThatWereHeldOut() throws IOException {
    assertThat(mistakes(LabelReaderTest::isHeldOut)).isEmpty();
  }

  @Test
  void readsTheSameUnderTurkishRules() throws IOException {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(mistakes(label -> true)).isEmpty();
    } finally {
      Locale.setDefault(before);
    }
  }

  private List<String> mistakes(Predicate<String> chosen) throws IOException {
    List<CSVRecord> rows = rows().stream().filter(r -> chosen.test(r.get("label"))).toList();
    assertThat(rows).hasSizeGreaterThan(50);
    List<String> mistakes =
        rows.stream()
            .map(r -> new String[] {r.get("label"), expected(r), actual(r.get("label"))})
            .filter(m -> !m[1].equals(m[2]))
            .map(m -> String.join(" | ", m))
            .toList();
    System.out.println("labels: " + (rows.size() - mistakes.size()) + " of " + rows.size());
    return mistakes;
  }

  private static String expected(CSVRecord r) {
    return r.get("kind") + ";" + r.get("name") + ";" + r.get("role");
  }

  private String actual(String label) {
    LabelShape shape = reader.shape(label);
    if (shape == LabelShape.NONE) {
      return "none;;";
    }
    SpeakerLabel read = reader.read(new Span(0, label.length()), label);
    if (read instanceof SpeakerLabel.Named named) {
      return "named;" + named.name() + ";" + named.role().orElse("");
    }
    return "role;;" + ((SpeakerLabel.Role) read).role();
  }

  private static boolean isHeldOut(String label) {
    CRC32 checksum = new CRC32();
    checksum.update(label.getBytes(StandardCharsets.UTF_8));
    return checksum.getValue() % 10 < 3;
  }

  private static List<CSVRecord> rows() throws IOException {
    try (InputStream in = LabelReaderTest.class.getResourceAsStream("labels.csv")) {
      return CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(new InputStreamReader(in, StandardCharsets.UTF_8))
          .getRecords();
    }
  }
}
