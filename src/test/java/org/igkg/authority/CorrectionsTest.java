package org.igkg.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.igkg.authority.Correction.Action;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The file that editors keep; the people in it are invented. */
class CorrectionsTest {
  @TempDir Path folder;

  @Test
  void readsEveryActionWithIrisKeysAndFileNames() throws IOException {
    Corrections read =
        read(
            """
            action,person,target,document,name,note
            merge,https://w3id.org/igkg/id/person/jon-doe,john-doe,,,"the same, see page 3"

            split,ada-example,ada-example-of-oslo,IGF 2031 WS 7.txt,,
            split,ada-example,adah-example,,,two sisters
            rename,bo-sample,,,Bo Sample-Larsen,
            wrong-link,cy-probe,https://w3id.org/igkg/id/person/di-probe,https://w3id.org/igkg/id/document/igf-2031-ws-7,,
            """);
    assertThat(read.errors()).isEmpty();
    assertThat(read.rows())
        .containsExactly(
            row(2, Action.MERGE, "jon-doe", "john-doe", "", ""),
            row(4, Action.SPLIT, "ada-example", "ada-example-of-oslo", "igf-2031-ws-7", ""),
            row(5, Action.SPLIT, "ada-example", "adah-example", "", ""),
            row(6, Action.RENAME, "bo-sample", "", "", "Bo Sample-Larsen"),
            row(7, Action.WRONG_LINK, "cy-probe", "di-probe", "igf-2031-ws-7", ""));
  }

  @Test
  void readsWhatASpreadsheetSaves() throws IOException {
    Corrections read = read("\uFEFFaction,person,target,document,name,note\r\nmerge,a,b,,,\r\n");
    assertThat(read.errors()).isEmpty();
    assertThat(read.rows()).containsExactly(row(2, Action.MERGE, "a", "b", "", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "join,a,b,,,;the action is merge, split, rename or wrong-link, not 'join'",
        "merge,,b,,,;no person",
        "merge,a,,,,;merge needs a target and no document",
        "merge,a,b,doc,,;merge needs a target and no document",
        "merge,a,a,,,;person and target are the same",
        "merge,a b,c,,,;person: 'a b' is no IRI of a person nor its last part",
        "merge,a,https://w3id.org/igkg/id/topic/b,,,;target: 'https://w3id.org/igkg/id/topic/b' is no",
        "split,a,,doc,,;split needs a target",
        "rename,a,,,,;rename needs a name or a target",
        "rename,a,,doc,A,;rename needs a name or a target, and no document",
        "wrong-link,a,b,,,;wrong-link needs a document",
        "merge,a,b;6 cells are needed, not 3"
      })
  void namesTheLineOfAnError(String line, String message) throws IOException {
    Corrections read = read(Corrections.HEADER + "\nmerge,x,y,,,\n" + line + "\n");
    assertThat(read.rows()).isEmpty();
    assertThat(read.errors())
        .singleElement()
        .asString()
        .startsWith(folder.resolve("corrections.csv") + " line 3: ")
        .contains(message);
  }

  @Test
  void refusesAnotherHeader() throws IOException {
    assertThat(read("action,person\nmerge,a\n").errors())
        .singleElement()
        .asString()
        .contains("line 1: the header is " + Corrections.HEADER + ", not action,person");
  }

  @Test
  void refusesContradictionsAndCircles() throws IOException {
    assertThat(read(Corrections.HEADER + "\nmerge,a,b,,,\nmerge,a,c,,,\n").errors())
        .containsExactly(
            folder.resolve("corrections.csv")
                + " line 3: a in all documents was corrected before, in line 2");
    assertThat(read(Corrections.HEADER + "\nmerge,a,b,,,\nmerge,b,c,,,\nmerge,c,a,,,\n").errors())
        .hasSize(3)
        .allMatch(e -> e.endsWith("in a circle"));
  }

  @Test
  void saysWhichFileIsNotText() throws IOException {
    Path file = folder.resolve("corrections.csv");
    Files.write(file, new byte[] {'a', (byte) 0xff, (byte) 0xfe, '\n'});
    assertThat(Corrections.read(file).errors())
        .singleElement()
        .asString()
        .startsWith(file + ": not a CSV file in UTF-8");
  }

  private Corrections read(String text) throws IOException {
    Path file = folder.resolve("corrections.csv");
    Files.writeString(file, text, StandardCharsets.UTF_8);
    return Corrections.read(file);
  }

  @Test
  void readsCorrectionsOfOrganisationsApart() throws IOException {
    Corrections read =
        read(
            """
            action,person,target,document,name,note
            merge,organisation/exampel-network,https://w3id.org/igkg/id/organisation/example-network,,,
            merge,exampel-network,example-network,,,a person of the same key
            """);
    assertThat(read.errors()).isEmpty();
    assertThat(read.organisations())
        .containsExactly(row(2, Action.MERGE, "exampel-network", "example-network", "", ""));
    assertThat(read.ofOrganisations().rows()).isEqualTo(read.organisations());
    assertThat(read.rows()).hasSize(1);
  }

  @Test
  void refusesToMixPeopleAndOrganisations() throws IOException {
    Corrections read =
        read(
            """
            action,person,target,document,name,note
            merge,organisation/example-network,ada-example,,,
            """);
    assertThat(read.errors()).singleElement().asString().contains("line 2: ");
    assertThat(read.organisations()).isEmpty();
  }

  private static Correction row(
      int line, Action action, String person, String target, String document, String name) {
    return new Correction(line, action, person, some(target), some(document), some(name));
  }

  private static Optional<String> some(String cell) {
    return Optional.of(cell).filter(c -> !c.isEmpty());
  }
}
