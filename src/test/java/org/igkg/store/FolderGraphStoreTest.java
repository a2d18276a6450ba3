package org.igkg.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderGraphStoreTest extends GraphStoreContract {
  @TempDir Path folder;

  @Override
  GraphStore openStore() {
    return GraphStore.open(folder.resolve("store"));
  }

  @Test
  void findsDataAndIndexAgainAfterReopening() throws IOException {
    store.replace(Map.of(ONE, turn("a", "The root zone.")));
    String before = export();
    store.close();

    store = openStore();

    assertThat(export()).isEqualTo(before);
    assertThat(textHits("zone")).containsExactly("The root zone.");
  }

  @Test
  void tellsWhoeverOpensItTwiceWhatToDo() {
    assertThatThrownBy(this::openStore)
        .isInstanceOf(StoreException.class)
        .hasMessageContaining(folder.resolve("store").toString())
        .hasMessageContaining("another process holds this store")
        .hasMessageContaining("--store");
    store.replace(Map.of(ONE, turn("a", "Still in use.")));
    assertThat(textHits("use")).hasSize(1);
  }

  @Test
  void keepsOutOfFoldersThatHoldSomethingElse() throws IOException {
    Path letters = Files.createDirectory(folder.resolve("letters"));
    Files.writeString(letters.resolve("letter.txt"), "Dear reader");

    assertThatThrownBy(() -> GraphStore.open(letters))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("no IGKG store");
    assertThat(letters)
        .isDirectoryContaining("glob:**letter.txt")
        .isDirectoryNotContaining("glob:**lock");
  }

  @Test
  void refusesAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");

    assertThatThrownBy(() -> GraphStore.open(file)).hasMessageContaining("is a file");
  }

  @Test
  void keepsTheCauseWhenTheDatabaseIsDamaged() throws IOException {
    Path damaged = folder.resolve("damaged");
    GraphStore.open(damaged).close();
    try (var files = Files.list(damaged.resolve("text"))) {
      for (Path file : files.toList()) {
        Files.writeString(file, "not an index");
      }
    }

    assertThatThrownBy(() -> GraphStore.open(damaged))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("cannot be opened")
        .hasCauseInstanceOf(Exception.class);
  }
}
