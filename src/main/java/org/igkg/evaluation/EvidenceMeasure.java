package org.igkg.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The part of the mentions whose words stand in the document as published, blanks aside: nothing
 * may be invented.
 *
 * @param corpus the folder of the documents; a document that is not there is not measured
 */
record EvidenceMeasure(Path corpus) implements Measure {
  @Override
  public void measure(Case document) {
    Path path = corpus.resolve(document.file());
    if (!document.gold().isRecord() || !Files.isRegularFile(path)) {
      return;
    }
    String text = Folding.blanks(read(path));
    List<String> exacts =
        document.rows("evidence").stream().map(r -> Folding.blanks(r.text("exact"))).toList();
    List<String> strange = exacts.stream().filter(e -> !text.contains(e)).toList();
    double share = exacts.isEmpty() ? 0 : 1 - (double) strange.size() / exacts.size();
    document.score("evidence verbatim", share, strange.toString(), exacts.size() + " mentions");
  }

  private static String read(Path path) {
    try {
      return new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(path + ": cannot be read", e);
    }
  }
}
