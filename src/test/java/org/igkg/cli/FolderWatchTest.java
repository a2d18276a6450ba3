package org.igkg.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {
  @TempDir Path folder;
  private FolderWatch watch;

  @BeforeEach
  void watch() {
    watch = new FolderWatch(List.of(folder));
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private List<String> told() {
    return watch.look().stream().map(f -> folder.relativize(f).toString()).toList();
  }

  @Test
  void tellsADocumentOnceWhenItStaysTheSame() throws IOException {
    write("2031/a.txt", "words");

    assertThat(told()).isEmpty();
    assertThat(told()).containsExactly(Path.of("2031", "a.txt").toString());
    assertThat(told()).isEmpty();
  }

  @Test
  void waitsForAFileThatIsBeingWritten() throws IOException {
    write("a.txt", "wo");
    told();
    write("a.txt", "words");
    assertThat(told()).isEmpty();
    assertThat(told()).containsExactly("a.txt");
  }

  @Test
  void tellsAChangedDocumentAlone() throws IOException {
    write("a.txt", "words");
    write("b.txt", "words");
    told();
    told();
    write("b.txt", "other words");
    told();

    assertThat(told()).containsExactly("b.txt");
  }

  @Test
  void tellsTheDocumentsOfANoteThatChanged() throws IOException {
    write("a.html", "words");
    write("b.html", "words");
    write("deeper/a.html", "words");
    told();
    told();

    write("a.meta.json", "{}");
    told();
    assertThat(told()).containsExactly("a.html");

    write("manifest.csv", "file,title\n");
    told();
    assertThat(told()).containsExactly("a.html", "b.html");
  }

  @Test
  void saysThatAFolderIsGone() {
    FolderWatch gone = new FolderWatch(List.of(folder.resolve("gone")));

    assertThatThrownBy(gone::look).isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void passesOverWhatIsNoDocument() throws IOException {
    write("README.md", "words");
    write(".hidden", "words");
    write("manifest.csv", "file,title\n");
    told();

    assertThat(told()).isEmpty();
  }

  @Test
  void tellsAgainWhatCouldNotBeTaken() throws IOException {
    Path file = write("a.txt", "words");
    told();
    told();
    watch.forget(List.of(file));

    assertThat(told()).containsExactly("a.txt");
  }
}
