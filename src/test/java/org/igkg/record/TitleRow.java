package org.igkg.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * One row of {@code title-lines.csv}: a title line and the facts it states. Which rows are held out
 * (3, 6 and 9 of every ten) was fixed before the grammar was written.
 *
 * @param knownGap why the grammar gets this row wrong; empty when it must be right
 */
record TitleRow(
    String number, String set, String line, Map<String, String> expected, String knownGap) {
  static final List<String> FIELDS =
      List.of("forum", "year", "day", "date", "room", "type", "number", "title");

  static List<TitleRow> of(String set) {
    return in("title-lines.csv", set);
  }

  static List<TitleRow> in(String file, String set) {
    try (InputStream in = TitleRow.class.getResourceAsStream(file)) {
      return CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(new InputStreamReader(in, StandardCharsets.UTF_8))
          .stream()
          .map(TitleRow::row)
          .filter(r -> r.set().equals(set))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TitleRow row(CSVRecord cells) {
    Map<String, String> expected = new LinkedHashMap<>();
    FIELDS.forEach(f -> expected.put(f, f.equals("title") ? fold(cells.get(f)) : cells.get(f)));
    return new TitleRow(
        cells.get("row"), cells.get("set"), cells.get("line"), expected, cells.get("known_gap"));
  }

  /** The facts as text, by field; empty for what is not known, the title folded. */
  static Map<String, String> texts(SessionFacts facts) {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("forum", text(facts.forum()));
    texts.put("year", text(facts.year()));
    texts.put("day", text(facts.day()));
    texts.put("date", text(facts.date()));
    texts.put("room", text(facts.room()));
    texts.put("type", text(facts.type()));
    texts.put("number", text(facts.number()));
    texts.put("title", fold(text(facts.title())));
    return texts;
  }

  private static String text(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }

  /** Titles are compared without case, spaces and punctuation, as the scoring rules say. */
  static String fold(String title) {
    return Normalizer.normalize(title, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  @Override
  public String toString() {
    return number + " " + line;
  }
}
