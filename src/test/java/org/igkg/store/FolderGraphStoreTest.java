package org.igkg.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
    try (var files = Files.walk(damaged.resolve("graph"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.writeString(file, "not a database");
      }
    }

    assertThatThrownBy(() -> GraphStore.open(damaged))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("cannot be opened")
        .hasCauseInstanceOf(Exception.class);
  }

  @Test
  void makesAnUnreadableTextIndexAnew() throws IOException {
    store.replace(Map.of(ONE, turn("a", "The root zone.")));
    store.close();
    try (var files = Files.list(folder.resolve("store/text"))) {
      for (Path file : files.toList()) {
        Files.writeString(file, "not an index");
      }
    }

    store = openStore();

    assertThat(textHits("zone")).containsExactly("The root zone.");
    assertThat(store.verify()).isEmpty();
  }

  @Test
  void makesAMissingTextIndexAnew() throws IOException {
    store.replace(Map.of(ONE, turn("a", "The root zone.")));
    store.close();
    deleteTextIndex();

    store = openStore();

    assertThat(textHits("zone")).containsExactly("The root zone.");
    assertThat(store.verify()).isEmpty();
  }

  /** As after kill -9 between the two commits of one change. */
  @Test
  void makesTheTextIndexAnewAfterAChangeWasBrokenOff() throws IOException {
    store.replace(Map.of(ONE, turn("a", "The root zone.")));
    store.close();
    copyOfTextIndex("before");
    store = openStore();
    store.replace(Map.of(ONE, turn("a", "The name space."), TWO, turn("b", "The weather.")));
    store.close();
    deleteTextIndex();
    Files.move(folder.resolve("before"), folder.resolve("store/text"));
    store = openStore();
    assertThat(store.verify()).singleElement().asString().contains("the text index lacks 2");
    store.close();
    Files.createFile(folder.resolve("store/changing"));

    store = openStore();

    assertThat(store.verify()).isEmpty();
    assertThat(textHits("zone")).isEmpty();
    assertThat(textHits("weather")).containsExactly("The weather.");
    assertThat(folder.resolve("store/changing")).doesNotExist();
  }

  @Test
  void givesBackTheSpaceOfACompactionThatWasBrokenOff() throws IOException {
    store.replace(Map.of(ONE, turn("a", "The root zone.")));
    store.compact();
    store.close();
    Path graph = folder.resolve("store/graph");
    Files.writeString(Files.createDirectory(graph.resolve("Data-0001")).resolve("x"), "old");
    Files.writeString(Files.createDirectory(graph.resolve("Data-0003-tmp")).resolve("x"), "half");

    store = openStore();

    assertThat(textHits("zone")).containsExactly("The root zone.");
    try (var files = Files.list(graph)) {
      assertThat(files.map(f -> f.getFileName().toString()).filter(n -> n.startsWith("Data")))
          .containsExactly("Data-0002");
    }
  }

  @Test
  void hasNoIndexMoreAfterCompaction() throws IOException {
    store.replace(Map.of(ONE, turn("a", "The root zone.")));
    Set<String> before = files("store/graph/Data-0001");
    store.compact();
    store.close();

    store = openStore();

    assertThat(files("store/graph/Data-0002")).isSubsetOf(before).contains("SPOG.dat");
    assertThat(store.verify()).isEmpty();
  }

  private Set<String> files(String name) throws IOException {
    try (var files = Files.list(folder.resolve(name))) {
      return files.map(f -> f.getFileName().toString()).collect(Collectors.toSet());
    }
  }

  @Test
  void leavesNoMarkWhenAllWentWell() {
    store.replace(Map.of(ONE, turn("a", "The root zone.")));
    store.compact();
    store.remove(java.util.List.of(ONE));

    assertThat(folder.resolve("store/changing")).doesNotExist();
    assertThat(store.verify()).isEmpty();
  }

  private void deleteTextIndex() throws IOException {
    try (var files = Files.walk(folder.resolve("store/text"))) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private void copyOfTextIndex(String name) throws IOException {
    Path copy = Files.createDirectory(folder.resolve(name));
    try (var files = Files.list(folder.resolve("store/text"))) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
  }
}
