package org.igkg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People who do not want to be in the graph are not; they and all else here are invented. */
class RemovalsTest {
  private static final String BASE = "https://w3id.org/igkg/id/";

  @TempDir Path folder;
  private Path documents;
  private Path removals;

  @BeforeEach
  void write() throws IOException {
    documents = Files.createDirectory(folder.resolve("documents"));
    removals = folder.resolve("removals.csv");
    Files.writeString(
        documents.resolve("igf-2031-day-1-ws-9001-invented.txt"),
        """
        IGF 2031 - Day 1 - Room 2 - WS #9001 Invented

        >> ADA EXAMPLESEN: Good morning. I work for the Blue Lantern Institute.

        >> BEN SAMPLETON: Seventy percent of the villages have no cable.

        >> BEN SAMPLETON: We end here.
        """);
  }

  @Test
  void leavesNoNameOfAPersonAndATombstone() throws IOException {
    assertThat(ingest()).contains("/id/person/ada-examplesen>", "ADA EXAMPLESEN");
    Files.writeString(removals, "thing,note\nperson/ada-examplesen,asked on 1 May 2031\n");

    String export = ingest();

    assertThat(
            export
                .lines()
                .filter(line -> line.toLowerCase(java.util.Locale.ROOT).contains("examplesen")))
        .isNotEmpty()
        .allMatch(line -> line.startsWith("<" + BASE + "person/ada-examplesen> "))
        .allMatch(line -> line.contains("RemovedThing") || line.contains("deprecated"));
    assertThat(export).contains("Good morning. I work for", "\"[removed]\"", "SAMPLETON");
    assertThat(run("verify-store").printed()).endsWith(" 0 problems\n");
  }

  @Test
  void leavesNoWordOfATurn() throws IOException {
    String before = ingest();
    String turn =
        before
            .lines()
            .filter(line -> line.contains("ontology#text> \"Seventy percent"))
            .map(line -> line.substring(line.indexOf("<") + 1, line.indexOf(">")))
            .findFirst()
            .orElseThrow();
    Files.writeString(removals, "thing,note\n" + turn + ",\n");

    String export = ingest();

    assertThat(export).doesNotContain("Seventy").contains("We end here.");
    assertThat(before).contains("ontology#unitCount> \"3\"", "ontology#wordCount> \"20\"");
    assertThat(export).contains("ontology#unitCount> \"2\"", "ontology#wordCount> \"12\"");
    assertThat(export).contains("<" + turn + "> <http://www.w3.org/2002/07/owl#deprecated>");
    assertThat(run("verify-store").printed()).endsWith(" 0 problems\n");
  }

  @Test
  void staysRemovedWhenTheListIsLost() throws IOException {
    Files.writeString(removals, "thing,note\nperson/ada-examplesen,\n");
    String removed = ingest();
    Files.delete(removals);

    assertThat(ingest()).isEqualTo(removed);
  }

  @Test
  void usesNothingOfAListThatIsWrong() throws IOException {
    Files.writeString(removals, "thing,note\nAda Examplesen,\n");

    CommandRun run = run("ingest", documents.toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.told()).contains("line 2: no IRI of a person or a turn: 'Ada Examplesen'");
  }

  private String ingest() throws IOException {
    CommandRun run = run("ingest", documents.toString());
    assertThat(run.exitCode()).as(run.told()).isZero();
    return run("export").printed();
  }

  private CommandRun run(String... args) {
    List<String> all = new java.util.ArrayList<>(List.of(args));
    all.addAll(List.of("--store", folder.resolve("store").toString()));
    return CommandRun.of(all);
  }
}
