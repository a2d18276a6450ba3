package org.igkg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineInterfaceTest {
  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void tellsItsVersion() {
    assertThat(run("--version")).isZero();
    assertThat(printed()).matches("igkg \\d+\\.\\d+.*\\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "harvest",
        "ingest",
        "serve",
        "query",
        "export",
        "validate",
        "evaluate",
        "explain"
      })
  void explainsEachCommand(String command) {
    assertThat(run(command, "--help")).isZero();
    assertThat(printed()).contains("Usage: igkg " + command, "--store=DIR");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ingest",
        "nonsense",
        "ingest --nonsense x",
        "ingest absent.txt",
        "ingest --threads 0 .",
        "ingest --base nonsense .",
        "ingest --graphs absent",
        "export --format nonsense",
        "query",
        "query nonsense",
        "evaluate absent",
        "harvest",
        "harvest --contact x --years nineteen",
        "harvest --contact x --delay 0",
        "harvest --dry-run no-address",
        "harvest --mirror absent",
        "explain",
        "explain person/nobody",
        "ingest --corrections absent.csv .",
        "serve --port 99999",
        "serve --watch absent",
        "export",
        "validate"
      })
  void callsWrongUseWrongInOneLine(String args) {
    assertThat(run(args.isEmpty() ? new String[0] : args.split(" "))).isEqualTo(2);
    assertThat(printed()).isEmpty();
    assertThat(told().lines()).hasSize(1).allMatch(l -> l.startsWith("igkg"));
    assertThat(folder.resolve("store")).doesNotExist();
  }

  @Test
  void listsTheQueries() {
    assertThat(run("query", "--list")).isZero();
    assertThat(printed().lines()).anyMatch(l -> l.startsWith("sessions-of-a-meeting "));
  }

  @Test
  void ingestsThenValidatesQueriesAndExports() throws IOException {
    Path list = Files.writeString(folder.resolve("list.txt"), "Shopping list\n\nBread.\n\nMilk.\n");
    assertThat(run("ingest", list.toString())).as(told()).isZero();
    assertThat(printed()).isEqualTo("1 document ingested, 0 unchanged, 0 refused\n");
    assertThat(told()).contains("list.txt: no-meeting-record:");
    assertThat(run("validate")).as(printed()).isZero();
    assertThat(printed()).endsWith(" 0 violations\n");
    assertThat(
            run("query", "sessions-of-a-meeting", "--param", "meeting=igf-2024", "--format", "csv"))
        .as(told())
        .isZero();
    assertThat(printed().lines()).hasSize(1);
    assertThat(run("query", "sessions-of-a-meeting", "--param", "nonsense=1")).isEqualTo(2);
    Path file = folder.resolve("all.nq");
    assertThat(run("export", "--output", file.toString())).isZero();
    assertThat(run("export")).isZero();
    assertThat(printed()).isEqualTo(Files.readString(file));
    assertThat(Files.list(folder)).noneMatch(f -> f.toString().endsWith(".part"));
  }

  @Test
  void explainsWhoSomebodyIsAndObeysCorrections() throws IOException {
    Path record =
        Files.writeString(
            folder.resolve("boats.txt"),
            "IGF 2031 Day 1 WS #7 Boats\n\n>> TORVALD ESKILDAHL: Good morning, and welcome to"
                + " you all.\n\n>> MODERATOR: Thank you very much.\n");
    assertThat(run("ingest", record.toString())).as(told()).isZero();
    assertThat(run("explain", "person/torvald-eskildahl")).as(told()).isZero();
    assertThat(printed()).startsWith("Torvald Eskildahl <").contains("  boats.txt: Torvald");
    assertThat(run("explain", "person/nobody")).isEqualTo(2);
    assertThat(told()).startsWith("igkg: https://w3id.org/igkg/id/person/nobody: nothing in ");
    assertThat(run("explain", "topic/ipv6")).isEqualTo(2);
    assertThat(told()).contains("'topic/ipv6' is not the IRI of a person, organisation, turn,");

    Path beside = folder.resolve("corrections.csv");
    Files.writeString(
        beside,
        "action,person,target,document,name,note\nrename,torvald-eskildahl,t-esk,,Tor Esk,\n");
    assertThat(run("ingest", record.toString())).as(told()).isZero();
    assertThat(run("explain", "person/torvald-eskildahl")).isZero();
    assertThat(printed()).contains("was withdrawn", "its place took Tor Esk <");
    assertThat(run("validate")).as(printed()).isZero();

    Path other = Files.writeString(folder.resolve("other.csv"), "action\nmerge\n");
    assertThat(run("ingest", record.toString(), "--corrections", other.toString())).isEqualTo(2);
    assertThat(told()).contains("other.csv line 1: the header is action,person,target,");
  }

  @Test
  void findsProblemsInAnEmptyDocument() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.txt"), "");
    assertThat(run("ingest", empty.toString())).isEqualTo(1);
    assertThat(told()).contains("empty.txt: empty-document:");
  }

  @Test
  void comparesTheBoardWithItsFloor() throws IOException {
    Path list = Files.writeString(folder.resolve("list.txt"), "Shopping list\n\nBread.\n\nMilk.\n");
    Path gold = Files.createDirectory(folder.resolve("gold"));
    Files.writeString(gold.resolve("list.json"), "{\"file\": \"list.txt\", \"kind\": \"other\"}");
    run("ingest", list.toString());
    String floor = folder.resolve("floor.csv").toString();
    assertThat(run("evaluate", gold.toString(), "--floor", floor, "--write-floor")).isZero();
    assertThat(printed()).contains("kind                     1.000   n=1");
    Files.writeString(
        gold.resolve("list.json"), "{\"file\": \"list.txt\", \"kind\": \"transcript\"}");
    assertThat(run("evaluate", gold.toString(), "--floor", floor)).isEqualTo(1);
    assertThat(told()).contains("kind: 0.000 is below its floor 1.000");
  }

  /** Runs one command on the test's store; what it printed replaces what the last one did. */
  private int run(String... args) {
    out.reset();
    err.reset();
    List<String> all = new ArrayList<>(List.of(args));
    if (args.length > 0) {
      all.addAll(List.of("--store", folder.resolve("store").toString()));
    }
    return CommandLineInterface.run(stream(out), stream(err), all.toArray(String[]::new));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  private String told() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
