package org.igkg.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortedLinesTest {

  /** Runs of 3 give many temporary files, 100 exactly one, 1000 none. */
  @ParameterizedTest
  @ValueSource(ints = {3, 100, 1000})
  void sortsByCodeUnitWithAndWithoutTemporaryFiles(int runLength) throws IOException {
    List<String> lines = shuffledLines();
    StringBuilder out = new StringBuilder();
    long written;
    try (SortedLines sorted = new SortedLines(runLength)) {
      for (String line : lines) {
        sorted.add(line);
      }
      written = sorted.writeTo(out);
    }

    assertThat(written).isEqualTo(100);
    assertThat(out.toString().lines().toList()).isEqualTo(lines.stream().sorted().toList());
  }

  @Test
  void stopsWhenItsThreadIsToldTo() throws IOException {
    try (SortedLines sorted = new SortedLines(10)) {
      Thread.currentThread().interrupt();

      assertThatThrownBy(() -> sorted.add("a")).isInstanceOf(InterruptedIOException.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  private static List<String> shuffledLines() {
    Random random = new Random(20261122);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 98; i++) {
      lines.add(Long.toString(random.nextLong(), 36) + "é");
    }
    // A code point beyond the BMP sorts before U+FF5E by code unit, after it by code point.
    lines.add("\uD83D\uDE00");
    lines.add("\uFF5E");
    return lines;
  }
}
