package org.igkg.source;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Any bytes as a file that ends in .html. */
class HtmlFuzzTest {
  @FuzzTest(maxDuration = "20m")
  void readingEnds(byte[] bytes) {
    FormatFuzz.readingEnds(bytes, "html");
  }
}
