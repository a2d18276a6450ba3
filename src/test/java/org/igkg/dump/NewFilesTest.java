package org.igkg.dump;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewFilesTest {
  @TempDir Path folder;
  private Path dump;
  private Path checksum;

  @BeforeEach
  void old() throws IOException {
    dump = Files.writeString(folder.resolve("dump"), "old");
    checksum = Files.writeString(folder.resolve("dump.sha256"), "of the old");
  }

  @Test
  void whatWasThereStaysUntilAllIsWritten() throws IOException {
    try (NewFiles files = new NewFiles()) {
      Files.writeString(files.part(dump), "half of the n");

      assertThat(dump).hasContent("old");
      assertThat(checksum).hasContent("of the old");
    }
    assertThat(folder)
        .isDirectoryNotContaining("glob:**.part")
        .isDirectoryContaining("glob:**dump");
  }

  @Test
  void allTakeTheirPlacesAndNothingIsLeftBeside() throws IOException {
    try (NewFiles files = new NewFiles()) {
      Files.writeString(files.part(dump), "new");
      Files.writeString(files.part(checksum), "of the new");
      files.take(checksum);
    }
    assertThat(dump).hasContent("new");
    assertThat(checksum).hasContent("of the new");
    try (var left = Files.list(folder)) {
      assertThat(left).containsExactlyInAnyOrder(dump, checksum);
    }
  }

  @Test
  void whatAKilledProcessLeftIsOverwritten() throws IOException {
    Files.writeString(folder.resolve(".dump.part"), "much more than the new one has");
    try (NewFiles files = new NewFiles()) {
      Files.writeString(files.part(dump), "new");
      files.take();
    }
    assertThat(dump).hasContent("new");
  }

  /** Else the old checksum would be that of the new file for a moment. */
  @Test
  void theOldChecksumGoesBeforeTheNewFileComes() throws IOException {
    NewFiles files = new NewFiles();
    Files.writeString(files.part(dump), "new");
    Path blocked = Files.createDirectories(folder.resolve("blocked/inner")).getParent();
    Files.writeString(files.part(blocked), "cannot take the place of a folder with files");
    try {
      files.take(checksum);
    } catch (IOException expected) {
      assertThat(dump).hasContent("new");
      assertThat(checksum).doesNotExist();
      return;
    } finally {
      files.close();
    }
    throw new AssertionError("a folder with files was replaced");
  }
}
