package org.igkg.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Any text as an Accept header: one of what is offered, or nothing. */
class AcceptFuzzTest {
  private static final List<PageFormat> OFFERED = List.of(PageFormat.values());

  @FuzzTest(maxDuration = "20m")
  void choosesOfWhatIsOffered(byte[] bytes) {
    Optional<String> header = Optional.of(new String(bytes, StandardCharsets.ISO_8859_1));
    Optional<PageFormat> best = Accept.of(header).best(OFFERED, PageFormat::mediaTypes);
    assertThat(best.map(OFFERED::contains).orElse(true)).isTrue();
  }
}
