package org.igkg.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.igkg.authority.Authorities;
import org.igkg.source.Span;

/** Any text as a speaker label. */
class LabelFuzzTest {
  private static final LabelReader READER = new LabelReader(Authorities.load());

  @FuzzTest(maxDuration = "20m")
  void readingEnds(byte[] bytes) {
    String words = new String(bytes, StandardCharsets.UTF_8);
    Span span = new Span(0, words.length());
    assertThat(READER.read(span, words).span()).isEqualTo(span);
  }
}
