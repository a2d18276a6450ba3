package org.igkg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.igkg.ingest.IngestReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveIngestTest {
  private static final IngestReport ONE = new IngestReport(1, 0, 0, List.of());

  @TempDir Path folder;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);

  @Test
  void takesInWhatIsAddedWhileItGoesOn() throws Exception {
    BlockingQueue<List<Path>> taken = new LinkedBlockingQueue<>();
    LiveIngest.Taker taker =
        documents -> {
          taken.add(documents);
          return ONE;
        };
    Path first = Files.writeString(folder.resolve("a.txt"), "words");
    try (LiveIngest live = LiveIngest.start(watch(), () -> taker, err)) {
      assertThat(taken.poll(30, TimeUnit.SECONDS)).containsExactly(first);
      Path second = Files.writeString(folder.resolve("b.txt"), "words");
      assertThat(taken.poll(30, TimeUnit.SECONDS)).containsExactly(second);
      assertThat(live).isNotNull();
    }
    assertThat(said.toString(StandardCharsets.UTF_8))
        .contains("Taken in: 1 document ingested, 0 unchanged, 0 refused, in ");
  }

  @Test
  void goesOnAfterAFailureAndTellsIt() throws Exception {
    BlockingQueue<List<Path>> tried = new LinkedBlockingQueue<>();
    LiveIngest.Taker taker =
        documents -> {
          tried.add(documents);
          throw new IllegalStateException("the disk is full");
        };
    Files.writeString(folder.resolve("a.txt"), "words");
    FolderWatch watch = watch();
    try (LiveIngest live = LiveIngest.start(watch, () -> taker, err)) {
      assertThat(tried.poll(30, TimeUnit.SECONDS)).hasSize(1);
      assertThat(live).isNotNull();
    }
    assertThat(said.toString(StandardCharsets.UTF_8))
        .contains("Nothing was taken in: the disk is full; it is tried again in a minute");
    assertThat(watch.look()).as("told again").hasSize(1);
  }

  @Test
  void readsNothingWhereThereIsNothingToWatch() throws IOException {
    LiveIngest live =
        LiveIngest.start(
            new FolderWatch(List.of()),
            () -> {
              throw new IllegalStateException("asked");
            },
            err);
    live.close();

    assertThat(said.size()).isZero();
  }

  private FolderWatch watch() {
    return new FolderWatch(List.of(folder));
  }
}
