package org.igkg.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Kills commands at random moments and looks at what is left; not a test of the build, as it takes
 * as long as it is told to: {@code java -cp … org.igkg.cli.KillDriver KILLS FOLDER [SEED]}.
 *
 * <p>After each kill the store is opened and verified; every document must be there as it was
 * before or as it was to become, none torn; then the command is run to its end, and the export must
 * be the same bytes as that of a store that nobody killed.
 */
public final class KillDriver {
  private static final int DOCUMENTS = 70;

  private final Path folder;
  private final Random random;
  private final Map<Kind, int[]> counts = new EnumMap<>(Kind.class);
  private final Map<Kind, Long> lasts = new EnumMap<>(Kind.class);
  private final List<String> failures = new ArrayList<>();
  private String first = "";
  private String second = "";

  /** What is killed. */
  private enum Kind {
    INGEST,
    REPLACE,
    COMPACT,
    DUMP,
    BACKUP
  }

  private KillDriver(Path folder, long seed) {
    this.folder = folder;
    random = new Random(seed);
  }

  /** Prints the counts; ends with 1 when something was lost or torn. */
  public static void main(String... args) throws Exception {
    long seed = args.length > 2 ? Long.parseLong(args[2]) : System.nanoTime();
    KillDriver driver = new KillDriver(Path.of(args[1]), seed);
    System.out.println("seed " + seed);
    driver.run(Integer.parseInt(args[0]));
    System.exit(driver.failures.isEmpty() ? 0 : 1);
  }

  private void run(int kills) throws Exception {
    corpus("v1", "We spoke of cables and of water.");
    corpus("v2", "We spoke of satellites and of the weather in spring.");
    first = clean("clean1", "v1");
    second = clean("clean2", "v2");
    for (Kind kind : Kind.values()) {
      counts.put(kind, new int[2]);
      prepare(kind);
      long start = System.nanoTime();
      start(kind).waitFor();
      lasts.put(kind, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    }
    System.out.println("each alone takes ms: " + lasts);
    for (int i = 0; i < kills; ) {
      Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
      i += once(kind) ? 1 : 0;
    }
    counts.forEach(
        (kind, n) -> System.out.println(kind + ": " + n[0] + " killed, " + n[1] + " had ended"));
    System.out.println(failures.size() + " failures");
    failures.forEach(System.out::println);
  }

  /** Whether the command was still running when it was killed. */
  private boolean once(Kind kind) throws Exception {
    prepare(kind);
    Process process = start(kind);
    boolean ended = process.waitFor(random.nextLong(lasts.get(kind) + 1), TimeUnit.MILLISECONDS);
    process.destroyForcibly().waitFor();
    counts.get(kind)[ended ? 1 : 0]++;
    check(kind);
    System.out.println(kind + (ended ? " had ended" : " killed") + ", failures " + failures.size());
    return !ended;
  }

  private void prepare(Kind kind) throws IOException {
    delete(folder.resolve("store"));
    if (kind != Kind.INGEST) {
      copy(folder.resolve("clean1"), folder.resolve("store"));
    }
  }

  private Process start(Kind kind) throws IOException {
    List<String> args =
        switch (kind) {
          case INGEST -> List.of("ingest", path("v1"));
          case REPLACE -> List.of("ingest", path("v2"));
          case COMPACT -> List.of("compact");
          case DUMP -> List.of("export", "--format", "dumps", "--output", path("dumps"));
          case BACKUP -> List.of("backup", path("b.nq.gz"));
        };
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-cp",
                System.getProperty("java.class.path"),
                "org.igkg.Application"));
    command.addAll(args);
    command.addAll(List.of("--store", path("store")));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(new File(path("last.log")))
        .start();
  }

  private void check(Kind kind) throws IOException {
    if (Files.isDirectory(folder.resolve("store"))) {
      CommandRun verified = command("verify-store");
      expect(kind, verified.exitCode() == 0, "verify-store: " + verified.printed());
    }
    if (kind == Kind.INGEST || kind == Kind.REPLACE) {
      torn(kind);
      CommandRun again = command("ingest", path(kind == Kind.INGEST ? "v1" : "v2"));
      expect(kind, again.exitCode() == 0, "again: " + again.told());
    }
    if (kind == Kind.BACKUP) {
      CommandRun again = command("backup", path("b.nq.gz"));
      expect(kind, again.exitCode() == 0, "again: " + again.told());
    }
    String wanted = kind == Kind.REPLACE ? second : first;
    expect(kind, export("store").equals(wanted), "the export differs");
    expect(kind, command("verify-store").exitCode() == 0, "verify-store at the end");
  }

  /** Each document says what it said in one of the two versions, all of it. */
  private void torn(Kind kind) throws IOException {
    if (!Files.isDirectory(folder.resolve("store"))) {
      return;
    }
    String now = turns(export("store"));
    List<String> before = turns(first).lines().toList();
    List<String> after = turns(second).lines().toList();
    Map<String, List<String>> held = documents(now.lines().toList());
    Map<String, List<String>> old = documents(before);
    Map<String, List<String>> young = documents(after);
    held.forEach(
        (document, lines) ->
            expect(
                kind,
                lines.equals(old.get(document)) || lines.equals(young.get(document)),
                "torn: " + document));
    if (kind == Kind.REPLACE) {
      old.keySet().forEach(d -> expect(kind, held.containsKey(d), "lost: " + d));
    }
  }

  private static String turns(String export) {
    return String.join(
        "\n", export.lines().filter(line -> line.contains("ontology#text> ")).toList());
  }

  private static Map<String, List<String>> documents(List<String> lines) {
    Map<String, List<String>> documents = new java.util.TreeMap<>();
    for (String line : lines) {
      String graph = line.substring(line.lastIndexOf('<'));
      documents.computeIfAbsent(graph, g -> new ArrayList<>()).add(line);
    }
    return documents;
  }

  private void expect(Kind kind, boolean holds, String otherwise) {
    if (!holds) {
      failures.add(kind.name().toLowerCase(Locale.ROOT) + ": " + otherwise);
      System.out.println("FAILED " + failures.get(failures.size() - 1));
    }
  }

  private String clean(String store, String version) throws IOException {
    CommandRun run = CommandRun.of(List.of("ingest", path(version), "--store", path(store)));
    if (run.exitCode() != 0) {
      throw new IllegalStateException(run.told());
    }
    return export(store);
  }

  private String export(String store) throws IOException {
    Path file = folder.resolve("export.nq");
    CommandRun.of(List.of("export", "--output", file.toString(), "--store", path(store)));
    return Files.readString(file);
  }

  private CommandRun command(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--store", path("store")));
    return CommandRun.of(all);
  }

  private void corpus(String name, String words) throws IOException {
    Path documents = Files.createDirectories(folder.resolve(name));
    for (int i = 0; i < DOCUMENTS; i++) {
      Files.writeString(
          documents.resolve("igf-2031-day-1-ws-" + (9000 + i) + "-invented.txt"),
          """
          IGF 2031 - Day 1 - Room 2 - WS #%d Invented session %d

          >> ADA EXAMPLE: Good morning, everyone. This is session %d.

          >> BEN SAMPLE: Thank you, Ada. %s

          >> ADA EXAMPLE: We have time for %d questions.
          """
              .formatted(9000 + i, i, i, words, i));
    }
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      files.forEach(
          file -> {
            try {
              Files.copy(file, to.resolve(from.relativize(file)));
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
