package org.igkg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what the program does. */
class ReadmeIT {
  private static final String PROGRAM = "java -jar target/igkg.jar ";
  private static final Pattern BLOCK = Pattern.compile("(?s)```(\\w+)\n(.*?)```");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  @TempDir static Path folder;

  private static final Map<Shown, CommandRun> RUNS = new LinkedHashMap<>();

  @BeforeAll
  static void runItsCommands() throws IOException {
    for (Shown shown : commands()) {
      RUNS.put(shown, run(shown.words()));
    }
  }

  @Test
  void namesEveryStep() {
    assertThat(RUNS.keySet().stream().map(shown -> shown.words().get(0)))
        .contains("ingest", "query", "export", "validate", "evaluate");
  }

  /** A line that ends in … is only begun in the README. */
  @Test
  void showsWhatItsCommandsPrint() {
    RUNS.forEach(
        (shown, run) -> {
          assertThat(run.exitCode()).as(shown + "\n" + run.told()).isZero();
          List<String> lines = (run.told() + run.printed()).lines().toList();
          for (String expected : shown.output()) {
            assertThat(lines).as(shown.toString()).anyMatch(line -> isShownBy(expected, line));
          }
        });
  }

  @Test
  void showsTriplesOfTheGraph() throws IOException {
    Path file = folder.resolve("sample.nq");
    run(List.of("export", "--output", file.toString()));
    DatasetGraph exported = RDFParser.source(file).toDatasetGraph();
    List<Triple> shown = new ArrayList<>();
    for (String block : blocks("turtle")) {
      shown.addAll(RDFParser.fromString(block, Lang.TURTLE).toGraph().find().toList());
    }
    assertThat(shown)
        .isNotEmpty()
        .allMatch(
            t -> exported.contains(Node.ANY, t.getSubject(), t.getPredicate(), t.getObject()));
  }

  private static boolean isShownBy(String expected, String line) {
    return expected.endsWith("…")
        ? line.startsWith(expected.substring(0, expected.length() - 1))
        : line.equals(expected);
  }

  /** On a store of its own instead of the one in {@code data}. */
  private static CommandRun run(List<String> words) {
    List<String> all = new ArrayList<>(words);
    all.addAll(List.of("--store", folder.resolve("store").toString()));
    return CommandRun.of(all);
  }

  /** The program's commands, without {@code serve}, which does not end. */
  private static List<Shown> commands() throws IOException {
    List<Shown> commands = new ArrayList<>();
    for (String block : blocks("console")) {
      for (String part : block.split("(?m)^\\$ ")) {
        List<String> lines = part.lines().toList();
        if (part.startsWith(PROGRAM) && !part.startsWith(PROGRAM + "serve")) {
          commands.add(new Shown(words(lines.get(0).substring(PROGRAM.length())), output(lines)));
        }
      }
    }
    return commands;
  }

  private static List<String> output(List<String> lines) {
    return lines.stream().skip(1).filter(line -> !line.isBlank() && !line.equals("…")).toList();
  }

  private static List<String> words(String command) {
    List<String> words = new ArrayList<>();
    for (Matcher word = WORD.matcher(command); word.find(); ) {
      words.add(word.group(1) == null ? word.group(2) : word.group(1));
    }
    return words;
  }

  private static List<String> blocks(String language) throws IOException {
    return BLOCK
        .matcher(Files.readString(Path.of("README.md")))
        .results()
        .filter(block -> block.group(1).equals(language))
        .map(block -> block.group(2))
        .toList();
  }

  /** A command with what it is said to print. */
  private record Shown(List<String> words, List<String> output) {}
}
