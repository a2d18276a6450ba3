package org.igkg.dump;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DifferenceTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void namesWhatIsGoneAndWhatIsNew() throws IOException {
    StringBuilder patch = new StringBuilder();
    Difference difference =
        Difference.write(
            file("old", "a .\nb .\nd .\n"), file("new", "b .\nc .\nd .\ne .\n"), patch);

    assertThat(patch).hasToString("TX .\nD a .\nA c .\nA e .\nTC .\n");
    assertThat(difference).isEqualTo(new Difference(1, 2));
  }

  @Test
  void readsZippedFiles() throws IOException {
    Path zipped = folder.resolve("new.nq.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(zipped))) {
      out.write("a .\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    assertThat(Difference.write(file("old", ""), zipped, new StringBuilder()))
        .isEqualTo(new Difference(0, 1));
  }

  @Test
  void refusesAFileThatIsNotSorted() throws IOException {
    Path unsorted = file("old", "b .\na .\n");

    assertThatThrownBy(() -> Difference.write(unsorted, unsorted, new StringBuilder()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("not sorted");
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
