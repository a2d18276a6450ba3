package org.igkg.evaluation;

import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The score that each field has reached and must not lose again: CSV with the columns {@code field}
 * and {@code score} (three decimals, cut and not rounded, so that a score stands on its own floor).
 */
public record Floor(Map<String, BigDecimal> scores) {
  private static final String HEADER = "field,score";

  /** A file that is not there is a floor without fields. */
  public static Floor read(Path path) throws IOException {
    Map<String, BigDecimal> scores = new LinkedHashMap<>();
    List<String> lines = Files.exists(path) ? Files.readAllLines(path) : List.of();
    for (String line : lines) {
      if (!line.equals(HEADER) && !line.isBlank()) {
        int comma = line.lastIndexOf(',');
        scores.put(line.substring(0, Math.max(comma, 0)), score(path, line, comma));
      }
    }
    return new Floor(scores);
  }

  private static BigDecimal score(Path path, String line, int comma) {
    try {
      return new BigDecimal(line.substring(comma + 1).strip());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(path + ": not 'field,score': " + line, e);
    }
  }

  /** One line for each field that fell below its floor or is no longer measured. */
  public List<String> broken(Board board) {
    Map<String, Double> means = board.means();
    return scores.entrySet().stream()
        .filter(e -> cut(means.getOrDefault(e.getKey(), 0.0)).compareTo(e.getValue()) < 0)
        .map(
            e ->
                e.getKey()
                    + ": "
                    + cut(means.getOrDefault(e.getKey(), 0.0))
                    + " is below its floor "
                    + e.getValue())
        .toList();
  }

  /** The same floor, raised to the board where the board is higher; new fields are added. */
  public Floor raisedTo(Board board) {
    Map<String, BigDecimal> raised = new LinkedHashMap<>(scores);
    board.means().forEach((field, mean) -> raised.merge(field, cut(mean), BigDecimal::max));
    return new Floor(raised);
  }

  public void write(Path path) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(path, StandardCharsets.UTF_8)) {
      out.write(HEADER + "\n");
      for (Map.Entry<String, BigDecimal> e : scores.entrySet()) {
        out.write(e.getKey() + "," + e.getValue().toPlainString() + "\n");
      }
    }
  }

  /** A hair is added first: 0.9 must not become 0.899 because of how doubles are stored. */
  private static BigDecimal cut(double mean) {
    return new BigDecimal(mean + 1e-9).setScale(3, RoundingMode.DOWN);
  }
}
