package org.igkg.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Short transcripts in the real layout, of sessions and people that do not exist. */
final class InventedTranscripts {
  private InventedTranscripts() {}

  /** Writes a transcript whose second turn says {@code words}. */
  static Path write(Path folder, String name, String words) {
    return text(
        folder,
        name,
        """
        IGF 2031 Day 1 Workshop %s

        The following are the outputs of the captioning taken during an Internet Governance Forum\
         meeting.

        >> ADA EXAMPLE: Good morning, everyone. Thank you for coming. We will talk about networks.

        >> BEN SAMPLE: Thank you, Ada. %s

        >> ADA EXAMPLE: Thank you very much. I think we have time for one question.
        """
            .formatted(name, words));
  }

  static Path text(Path folder, String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
