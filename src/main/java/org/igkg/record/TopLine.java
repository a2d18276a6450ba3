package org.igkg.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The line above a session's page that says when and where, in cells: {@code 29 June 2021 |
 * 14:30-15:30 CEST | Studio 1 | Video recording | Transcription}. Cells may be empty.
 *
 * <p>Source: formats.md, section 9, "EuroDIG wiki".
 *
 * @param room as printed
 */
record TopLine(LocalDate date, Optional<String> room) {
  private static final Pattern CELL = Pattern.compile("\\|");
  private static final Pattern TIME =
      Pattern.compile("\\d{1,2}[:.h]\\d{2} ?(?:-|to) ?\\d{1,2}[:.h]\\d{2}.*");

  /** Cells that lead elsewhere. */
  private static final Pattern LINK =
      Pattern.compile(
          ".*\\b(?:record(?:ing|ed)|video|transcript(?:ion)?|stream|messages?|slides|report|http).*",
          Pattern.CASE_INSENSITIVE);

  /** The first such line. */
  static Optional<TopLine> in(String header) {
    return header
        .lines()
        .map(line -> List.of(CELL.split(line)))
        .filter(cells -> cells.size() > 1)
        .flatMap(cells -> of(cells.stream().map(String::strip).toList()).stream())
        .findFirst();
  }

  private static Optional<TopLine> of(List<String> cells) {
    for (int i = 0; i + 1 < cells.size(); i++) {
      Optional<LocalDate> date = PrintedDate.firstIn(cells.get(i));
      if (date.isPresent() && TIME.matcher(TitleLine.plain(cells.get(i + 1))).matches()) {
        return Optional.of(new TopLine(date.get(), room(cells, i + 2)));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> room(List<String> cells, int at) {
    return cells.stream()
        .skip(at)
        .limit(1)
        .filter(cell -> !cell.isEmpty() && !LINK.matcher(cell).matches())
        .findFirst();
  }
}
