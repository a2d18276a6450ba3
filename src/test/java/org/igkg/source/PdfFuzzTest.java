package org.igkg.source;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Any bytes as a file that ends in .pdf. */
class PdfFuzzTest {
  @FuzzTest(maxDuration = "20m")
  void readingEnds(byte[] bytes) {
    FormatFuzz.readingEnds(bytes, "pdf");
  }
}
