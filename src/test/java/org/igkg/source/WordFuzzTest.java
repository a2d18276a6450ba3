package org.igkg.source;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;

/** Any bytes as a .docx file; what is no archive becomes the text part of one. */
class WordFuzzTest {
  @FuzzTest(maxDuration = "20m")
  void readingEnds(byte[] bytes) throws IOException {
    boolean archive = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
    FormatFuzz.readingEnds(archive ? bytes : FormatFuzz.word(bytes), "docx");
  }
}
