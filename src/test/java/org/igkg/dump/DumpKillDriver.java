package org.igkg.dump;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.igkg.graph.Iris;
import org.igkg.store.GraphStore;

/**
 * Kills a process that does nothing but change a store and write it, as a dump, a backup and an
 * export, again and again, so that most kills meet a file that is being written: {@code java -cp …
 * org.igkg.dump.DumpKillDriver KILLS FOLDER SEED}. After each kill the store must be well, what has
 * a file's name must be whole, and what has a checksum must fit it. Not a test of the build.
 */
public final class DumpKillDriver {
  private static final int TEXTS = 4_000;
  private static final String DUMPS = "dumps";
  private static final String BACKUP = "backup.nq.gz";

  private DumpKillDriver() {}

  /** With {@code write} as first argument it is the process that gets killed. */
  public static void main(String... args) throws Exception {
    if (args[0].equals("write")) {
      write(Path.of(args[1]));
      return;
    }
    Path folder = Files.createDirectories(Path.of(args[1]));
    Files.createDirectories(folder.resolve(DUMPS));
    Random random = new Random(Long.parseLong(args[2]));
    int inDump = 0;
    int inBackup = 0;
    List<String> failures = new ArrayList<>();
    for (int i = 1; i <= Integer.parseInt(args[0]); i++) {
      kill(folder, random);
      inDump += parts(folder.resolve(DUMPS)) > 0 ? 1 : 0;
      inBackup += parts(folder) > 0 ? 1 : 0;
      look(folder, failures);
      System.out.println(
          i
              + " kills, in a dump "
              + inDump
              + ", in a backup "
              + inBackup
              + ", failures "
              + failures);
    }
    System.exit(failures.isEmpty() ? 0 : 1);
  }

  private static void write(Path folder) throws IOException {
    try (GraphStore store = GraphStore.open(folder.resolve("store"))) {
      for (int version = 0; ; version++) {
        store.replace(Map.of(name(), graph(version)));
        System.out.println("version " + version);
        Dumps.write(store, new Iris().base(), folder.resolve(DUMPS));
        Backup.write(store, folder.resolve(BACKUP));
      }
    }
  }

  private static void kill(Path folder, Random random) throws IOException, InterruptedException {
    for (Path place : List.of(folder, folder.resolve(DUMPS))) {
      for (Path part : files(place, ".part")) {
        Files.delete(part);
      }
    }
    Path log = folder.resolve("log");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                DumpKillDriver.class.getName(),
                "write",
                folder.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    while (process.isAlive() && Files.size(log) == 0) {
      TimeUnit.MILLISECONDS.sleep(5);
    }
    process.waitFor(random.nextInt(4000), TimeUnit.MILLISECONDS);
    process.destroyForcibly().waitFor();
  }

  private static void look(Path folder, List<String> failures) throws IOException {
    try (GraphStore store = GraphStore.open(folder.resolve("store"))) {
      failures.addAll(store.verify());
    }
    List<Path> zipped = new ArrayList<>(files(folder.resolve(DUMPS), ".gz"));
    zipped.addAll(files(folder, ".gz"));
    for (Path file : zipped) {
      try {
        Backup.requireWhole(file);
        versions(file, failures);
      } catch (IOException e) {
        failures.add(e.toString());
      }
    }
  }

  /** All texts of a file are of one version, and they are all there. */
  private static void versions(Path file, List<String> failures) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      List<String> texts =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> line.contains("version "))
              .map(line -> line.replaceAll(".*(version \\d+).*", "$1"))
              .collect(Collectors.toList());
      if (texts.size() != TEXTS || new TreeSet<>(texts).size() != 1) {
        failures.add(file + ": " + texts.size() + " texts of " + new TreeSet<>(texts));
      }
    }
  }

  private static long parts(Path folder) throws IOException {
    return files(folder, ".part").size();
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).toList();
    }
  }

  private static Node name() {
    return NodeFactory.createURI("https://w3id.org/igkg/graph/invented");
  }

  private static Graph graph(int version) {
    Graph graph = GraphFactory.createDefaultGraph();
    for (int i = 0; i < TEXTS; i++) {
      graph.add(
          NodeFactory.createURI("https://w3id.org/igkg/id/turn/invented/" + i),
          NodeFactory.createURI("https://w3id.org/igkg/ontology#note"),
          NodeFactory.createLiteralString("Invented text " + i + " in version " + version + "."));
    }
    return graph;
  }
}
