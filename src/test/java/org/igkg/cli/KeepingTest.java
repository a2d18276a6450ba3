package org.igkg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** backup, restore, verify-store, compact: what was ingested is not lost. */
class KeepingTest {
  @TempDir Path folder;
  private Path backup;

  @BeforeEach
  void ingest() throws IOException {
    backup = folder.resolve("b.nq.gz");
    Path document =
        Files.writeString(
            folder.resolve("igf-2031-day-1-ws-9001-invented.txt"),
            "IGF 2031 - Day 1 - Room 2 - WS #9001 Invented\n\n>> ADA EXAMPLE: Good morning.\n");
    assertThat(run("store", "ingest", document.toString()).exitCode()).isZero();
  }

  @Test
  void restoresAStoreThatExportsTheSameBytes() throws IOException {
    assertThat(run("store", "backup", backup.toString()).printed()).contains("quads written");
    CommandRun restored = run("other", "restore", backup.toString());

    assertThat(restored.exitCode()).as(restored.told()).isZero();
    assertThat(export("other")).isEqualTo(export("store"));
    assertThat(run("other", "verify-store").printed()).endsWith(" 0 problems\n");
  }

  @Test
  void restoresNothingOfADamagedBackup() throws IOException {
    run("store", "backup", backup.toString());
    byte[] bytes = Files.readAllBytes(backup);
    Files.write(backup, Arrays.copyOf(bytes, bytes.length - 100));

    assertThat(run("other", "restore", backup.toString()).told()).contains("is damaged");
    Files.delete(folder.resolve("b.nq.gz.sha256"));
    CommandRun torn = run("other", "restore", backup.toString());

    assertThat(torn.exitCode()).isEqualTo(1);
    assertThat(torn.told()).contains("cannot be read to its end");
    assertThat(export("other")).isEmpty();
  }

  @Test
  void restoresIntoNoStoreThatHoldsSomething() {
    run("store", "backup", backup.toString());

    assertThat(run("store", "restore", backup.toString()).told()).contains("is not empty");
  }

  @Test
  void keepsAllWhenItGivesBackSpace() throws IOException {
    String before = export("store");

    assertThat(run("store", "compact").exitCode()).isZero();

    assertThat(export("store")).isEqualTo(before);
    assertThat(run("store", "verify-store").printed()).endsWith(" 0 problems\n");
  }

  private String export(String store) throws IOException {
    Path file = folder.resolve(store + ".nq");
    assertThat(run(store, "export", "--output", file.toString()).exitCode()).isZero();
    return Files.readString(file);
  }

  private CommandRun run(String store, String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--store", folder.resolve(store).toString()));
    return CommandRun.of(all);
  }
}
