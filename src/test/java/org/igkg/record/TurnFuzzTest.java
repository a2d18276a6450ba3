package org.igkg.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import org.igkg.authority.Authorities;
import org.igkg.source.Checksum;
import org.igkg.source.Sidecar;
import org.igkg.source.SourceDocument;

/** Any text as a whole record: title, notices, labels, turns, forms. */
class TurnFuzzTest {
  private static final long LONGEST_NANOS = 20_000_000_000L;

  /** Of processor time: what else the machine does is no finding. */
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private static final RecordReader READER = new RecordReader(Authorities.load());

  @FuzzTest(maxDuration = "20m")
  void readingEnds(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8).replace("\r", "");
    SourceDocument document =
        new SourceDocument(
            "igf-2031-invented.txt",
            "igf-2031-invented",
            "text/plain",
            Checksum.sha256(bytes),
            text,
            Sidecar.NONE);
    long start = THREADS.getCurrentThreadCpuTime();
    assertThat(READER.read(document)).isNotNull();
    assertThat(THREADS.getCurrentThreadCpuTime() - start).isLessThan(LONGEST_NANOS);
  }
}
