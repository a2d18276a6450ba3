package org.igkg.graph;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Offsets in UTF-16 code units as offsets in code points, which is how Web Annotation counts (TR
 * 2017, section 4.2.4). A text without characters beyond U+FFFF has the same offsets in both.
 */
final class CodePoints {
  /** Where the second halves of surrogate pairs stand, in order. */
  private final int[] secondHalves;

  CodePoints(String text) {
    secondHalves =
        IntStream.range(1, text.length())
            .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
            .toArray();
  }

  /** The number of code points before {@code offset}. */
  int before(int offset) {
    int found = Arrays.binarySearch(secondHalves, offset);
    return offset - (found < 0 ? -found - 1 : found);
  }
}
