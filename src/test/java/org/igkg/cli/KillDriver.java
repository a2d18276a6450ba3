package org.igkg.cli;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
import java.util.zip.GZIPInputStream;
import org.igkg.dump.Backup;

/**
 * Kills commands at random moments and looks at what is left; not a test of the build, as it takes
 * as long as it is told to: {@code java -cp … org.igkg.cli.KillDriver KILLS FOLDER [SEED [KIND
 * …]]}; all kinds where none is named.
 *
 * <p>Each kind of command is killed as often as the others, and only when it has begun to write: a
 * kill that came before or after is done again. After each the store is opened and verified; every
 * document must be there as it was before or as it was to become, none torn; files must be the old
 * ones or the new ones. Then the command is run to its end, and what it wrote must be the same
 * bytes as without a kill.
 */
public final class KillDriver {
  private static final int DOCUMENTS = 70;

  private final Path folder;
  private final Random random;
  private final Map<Kind, Count> counts = new EnumMap<>(Kind.class);

  /** Milliseconds from the first sign of writing to the end. */
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
    EXPORT,
    BACKUP,
    RESTORE
  }

  /** Of one kind. */
  private static final class Count {
    private int killed;
    private int inTheMidst;
    private int missed;

    @Override
    public String toString() {
      return killed
          + " killed after it began to write, at "
          + inTheMidst
          + " of them something was half written; "
          + missed
          + " had ended";
    }
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
    List<Kind> kinds = Stream.of(args).skip(3).map(Kind::valueOf).toList();
    driver.run(Integer.parseInt(args[0]), kinds.isEmpty() ? List.of(Kind.values()) : kinds);
    System.exit(driver.failures.isEmpty() ? 0 : 1);
  }

  private void run(int kills, List<Kind> kinds) throws Exception {
    corpus("v1", "We spoke of cables and of water.");
    corpus("v2", "We spoke of satellites and of the weather in spring.");
    first = clean("clean1", "v1");
    second = clean("clean2", "v2");
    for (String store : List.of("1", "2")) {
      command("clean" + store, "backup", path("b" + store + ".nq.gz"));
      command("clean" + store, "export", "--format", "dumps", "--output", path("dumps" + store));
    }
    for (Kind kind : kinds) {
      counts.put(kind, new Count());
      lasts.put(kind, last(kind));
    }
    System.out.println("from the first write to the end, ms: " + lasts);
    for (int i = 0; i < kills; ) {
      Kind kind = kinds.get(i % kinds.size());
      i += once(kind) ? 1 : 0;
    }
    counts.forEach((kind, count) -> System.out.println(kind + ": " + count));
    System.out.println(failures.size() + " failures");
    failures.forEach(System.out::println);
  }

  private long last(Kind kind) throws Exception {
    prepare(kind);
    Process process = started(kind);
    long start = System.nanoTime();
    process.waitFor();
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
  }

  /** Whether the command was still running when it was killed. */
  private boolean once(Kind kind) throws Exception {
    prepare(kind);
    Process process = started(kind);
    boolean ended = process.waitFor(random.nextLong(lasts.get(kind) + 1), TimeUnit.MILLISECONDS);
    process.destroyForcibly().waitFor();
    Count count = counts.get(kind);
    count.missed += ended ? 1 : 0;
    count.killed += ended ? 0 : 1;
    count.inTheMidst += !ended && isWriting(kind) ? 1 : 0;
    check(kind);
    System.out.println(kind + (ended ? " had ended" : " killed") + ", failures " + failures.size());
    return !ended;
  }

  /** The command once it writes, or when it has ended. */
  private Process started(Kind kind) throws IOException, InterruptedException {
    Process process = start(kind);
    while (process.isAlive() && !isWriting(kind)) {
      TimeUnit.MILLISECONDS.sleep(1);
    }
    return process;
  }

  /** Whether something is there that is only there while something is written. */
  private boolean isWriting(Kind kind) throws IOException {
    return switch (kind) {
      case INGEST, REPLACE, RESTORE ->
          Files.exists(folder.resolve("store/changing"))
              || Files.exists(folder.resolve("store/waiting"));
      case COMPACT -> has("store/graph", "Data-\\d+-tmp") || !has("store/graph", "Data-0001");
      case DUMP -> has("dumps", ".*\\.part");
      case EXPORT -> has(".", "\\.e\\.nq\\.part");
      case BACKUP -> has(".", "\\.b\\.nq\\.gz(?:\\.sha256)?\\.part");
    };
  }

  private boolean has(String where, String name) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(where))) {
      return files.anyMatch(file -> String.valueOf(file.getFileName()).matches(name));
    }
  }

  /** A store of the first version, except for what makes it; files of the second. */
  private void prepare(Kind kind) throws IOException {
    delete(folder.resolve("store"));
    if (kind != Kind.INGEST && kind != Kind.RESTORE) {
      copy(folder.resolve("clean1"), folder.resolve("store"));
    }
    if (kind == Kind.DUMP) {
      delete(folder.resolve("dumps"));
      copy(folder.resolve("dumps2"), folder.resolve("dumps"));
    }
    if (kind == Kind.EXPORT) {
      Files.writeString(folder.resolve("e.nq"), second);
    }
    if (kind == Kind.BACKUP) {
      Files.copy(folder.resolve("b2.nq.gz"), folder.resolve("b.nq.gz"), REPLACE_EXISTING);
      Files.writeString(
          folder.resolve("b.nq.gz.sha256"),
          Files.readString(folder.resolve("b2.nq.gz.sha256")).replace("b2.nq.gz", "b.nq.gz"));
    }
  }

  private Process start(Kind kind) throws IOException {
    List<String> args = new ArrayList<>(arguments(kind));
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

  private List<String> arguments(Kind kind) {
    return switch (kind) {
      case INGEST -> List.of("ingest", path("v1"));
      case REPLACE -> List.of("ingest", path("v2"));
      case COMPACT -> List.of("compact");
      case DUMP -> List.of("export", "--format", "dumps", "--output", path("dumps"));
      case EXPORT -> List.of("export", "--output", path("e.nq"));
      case BACKUP -> List.of("backup", path("b.nq.gz"));
      case RESTORE -> List.of("restore", path("b1.nq.gz"));
    };
  }

  private void check(Kind kind) throws IOException {
    if (Files.isDirectory(folder.resolve("store/graph"))) {
      CommandRun verified = command("store", "verify-store");
      expect(kind, verified.exitCode() == 0, "verify-store: " + verified.printed());
    }
    expect(kind, filesAreWhole(kind, true), "a file is neither the old one nor the new one");
    if (kind == Kind.INGEST || kind == Kind.REPLACE) {
      torn(kind);
    }
    if (kind != Kind.RESTORE || export("store").isEmpty()) {
      CommandRun again = command("store", arguments(kind).toArray(String[]::new));
      expect(kind, again.exitCode() == 0, "again: " + again.told());
    }
    expect(kind, filesAreWhole(kind, false), "a file is not the new one");
    String wanted = kind == Kind.REPLACE ? second : first;
    expect(kind, export("store").equals(wanted), "the export differs");
    CommandRun verified = command("store", "verify-store");
    expect(kind, verified.exitCode() == 0, "verify-store at the end: " + verified.printed());
  }

  /**
   * @param broken whether the command was killed: then files may be the old ones, and without their
   *     checksums
   */
  private boolean filesAreWhole(Kind kind, boolean broken) throws IOException {
    return switch (kind) {
      case EXPORT -> isOne(Files.readString(folder.resolve("e.nq")), broken);
      case BACKUP -> backupIsWhole(broken);
      case DUMP -> dumpIsWhole(broken);
      default -> true;
    };
  }

  private boolean isOne(String text, boolean broken) {
    return text.equals(first) || (broken && text.equals(second));
  }

  private boolean backupIsWhole(boolean broken) throws IOException {
    Path file = folder.resolve("b.nq.gz");
    boolean checked = Backup.requireWhole(file);
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return (broken || checked)
          && isOne(new String(in.readAllBytes(), StandardCharsets.UTF_8), broken);
    }
  }

  /** With checksums all is of one version; without, each file is of either. */
  private boolean dumpIsWhole(boolean broken) throws IOException {
    boolean stated = Files.exists(folder.resolve("dumps/SHA256SUMS"));
    boolean isNew = sameFiles("dumps1", stated);
    if (!broken) {
      return stated && isNew && !has("dumps", ".*\\.part");
    }
    return stated ? isNew || sameFiles("dumps2", true) : eachIsOne();
  }

  private boolean sameFiles(String other, boolean stated) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(other))) {
      return stated && files.allMatch(file -> isSame(file, "dumps"));
    }
  }

  private boolean eachIsOne() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("dumps"))) {
      return files
          .filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
          .allMatch(file -> isSame(file, "dumps1") || isSame(file, "dumps2"));
    }
  }

  private boolean isSame(Path file, String in) {
    try {
      Path other = folder.resolve(in).resolve(String.valueOf(file.getFileName()));
      return Files.exists(other) && Files.mismatch(file, other) < 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Each document says what it said in one of the two versions, all of it. */
  private void torn(Kind kind) throws IOException {
    if (!Files.isDirectory(folder.resolve("store/graph"))) {
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

  private CommandRun command(String store, String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--store", path(store)));
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
