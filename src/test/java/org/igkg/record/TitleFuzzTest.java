package org.igkg.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import org.igkg.authority.Authorities;

/** Any text as a title line and as a file name. */
class TitleFuzzTest {
  private static final long LONGEST_NANOS = 10_000_000_000L;

  /** Of processor time: what else the machine does is no finding. */
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private static final TitleParser PARSER = new TitleParser(Authorities.load());

  @FuzzTest(maxDuration = "20m")
  void parsingEnds(byte[] bytes) {
    String line = new String(bytes, StandardCharsets.UTF_8);
    long start = THREADS.getCurrentThreadCpuTime();
    SessionFacts facts = PARSER.parse(line);
    PARSER.parse(FileNameReader.words(line), TitleForm.SLUG);
    assertThat(THREADS.getCurrentThreadCpuTime() - start).isLessThan(LONGEST_NANOS);
    assertThat(facts.title().orElse("")).hasSizeLessThanOrEqualTo(TitleLine.LONGEST);
  }
}
