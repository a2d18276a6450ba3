package org.igkg.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Any bytes beside a document, as its sidecar and as the folder's manifest. */
class SidecarFuzzTest {
  private static final DocumentReader READER = new DocumentReader();

  @FuzzTest(maxDuration = "20m")
  void theDocumentIsReadAllTheSame(byte[] bytes) throws IOException {
    Path folder = Files.createTempDirectory("igkg-fuzz");
    Path document = folder.resolve("a.txt");
    Path sidecar = folder.resolve("a.meta.json");
    Path manifest = folder.resolve("manifest.csv");
    try {
      Files.writeString(document, ">> ADA EXAMPLE: Good morning.");
      Files.write(sidecar, bytes);
      Files.write(manifest, bytes);
      assertThat(READER.read(document)).isInstanceOf(ReadOutcome.Read.class);
    } finally {
      Files.deleteIfExists(document);
      Files.deleteIfExists(sidecar);
      Files.deleteIfExists(manifest);
      Files.delete(folder);
    }
  }
}
