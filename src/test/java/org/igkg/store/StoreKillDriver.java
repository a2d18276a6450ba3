package org.igkg.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Kills a process that does nothing but replace graphs and compact, again and again on one store,
 * so that most kills meet a change, every other one a compaction: {@code java -cp …
 * org.igkg.store.StoreKillDriver KILLS FOLDER SEED}. After each kill every graph must be whole, no
 * older than what was acknowledged, and the text index must fit. Not a test of the build: it takes
 * as long as it is told to.
 */
public final class StoreKillDriver {
  private static final int GRAPHS = 20;
  private static final int SENTENCES = 30;
  private static final int COMPACT_EVERY = 3;
  private static final Node TEXT = NodeFactory.createURI("https://w3id.org/igkg/ontology#text");

  private StoreKillDriver() {}

  /** With {@code write} as first argument it is the process that gets killed. */
  public static void main(String... args) throws Exception {
    if (args[0].equals("write")) {
      write(Path.of(args[1]), Path.of(args[2]));
      return;
    }
    Path folder = Files.createDirectories(Path.of(args[1]));
    Random random = new Random(Long.parseLong(args[2]));
    int kills = Integer.parseInt(args[0]);
    int[] met = new int[3];
    List<String> failures = new ArrayList<>();
    for (int i = 1; i <= kills; i++) {
      kill(folder, random, i % 2 == 0);
      int acknowledged = acknowledged(folder.resolve("acknowledged"));
      met[0] += Files.exists(folder.resolve("store/changing")) ? 1 : 0;
      met[1] += compacting(folder.resolve("store/graph")) ? 1 : 0;
      failures.addAll(look(folder.resolve("store"), acknowledged));
      met[2] = acknowledged;
      System.out.println(
          i
              + " kills, "
              + met[0]
              + " in a change, "
              + met[1]
              + " in a compaction, version "
              + met[2]
              + ", "
              + failures.size()
              + " failures");
    }
    failures.forEach(System.out::println);
    System.exit(failures.isEmpty() ? 0 : 1);
  }

  private static void kill(Path folder, Random random, boolean inCompaction)
      throws IOException, InterruptedException {
    Path log = folder.resolve("started");
    Files.deleteIfExists(log);
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                StoreKillDriver.class.getName(),
                "write",
                folder.resolve("store").toString(),
                folder.resolve("acknowledged").toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    while (process.isAlive() && Files.size(log) == 0) {
      TimeUnit.MILLISECONDS.sleep(5);
    }
    if (inCompaction) {
      while (process.isAlive() && !compacting(folder.resolve("store/graph"))) {
        TimeUnit.MILLISECONDS.sleep(1);
      }
    }
    process.waitFor(random.nextInt(inCompaction ? 200 : 5000), TimeUnit.MILLISECONDS);
    process.destroyForcibly().waitFor();
  }

  /** Versions one after the other, each noted when the store has it. */
  private static void write(Path folder, Path acknowledged) throws IOException {
    try (GraphStore store = GraphStore.open(folder)) {
      System.out.println("started");
      for (int version = acknowledged(acknowledged) + 1; ; version++) {
        Map<Node, Graph> graphs = new HashMap<>();
        for (int i = 0; i < GRAPHS; i++) {
          graphs.put(name(i), graph(i, version));
        }
        store.replace(graphs);
        Files.writeString(
            acknowledged,
            version + "\n",
            StandardOpenOption.CREATE,
            StandardOpenOption.APPEND,
            StandardOpenOption.SYNC);
        if (version % COMPACT_EVERY == 0) {
          store.compact();
        }
      }
    }
  }

  private static int acknowledged(Path file) throws IOException {
    return Files.exists(file)
        ? Files.readAllLines(file).stream().mapToInt(Integer::parseInt).max().orElse(0)
        : 0;
  }

  private static boolean compacting(Path graph) throws IOException {
    try (var files = Files.list(graph)) {
      return files.filter(f -> String.valueOf(f.getFileName()).startsWith("Data-")).count() > 1;
    }
  }

  /** All graphs are of one version: the acknowledged one, or the next, which was on its way. */
  private static List<String> look(Path folder, int acknowledged) {
    List<String> failures = new ArrayList<>();
    try (GraphStore store = GraphStore.open(folder)) {
      failures.addAll(store.verify());
      Set<Integer> versions = new TreeSet<>();
      for (int i = 0; i < GRAPHS && acknowledged > 0; i++) {
        Graph graph = store.graph(name(i));
        int version = version(graph);
        versions.add(version);
        if (!graph.isIsomorphicWith(graph(i, version))) {
          failures.add("torn: graph " + i + " of version " + version);
        }
      }
      if (versions.size() > 1 || versions.stream().anyMatch(v -> v < acknowledged)) {
        failures.add("acknowledged " + acknowledged + ", held " + versions);
      }
    } catch (RuntimeException e) {
      failures.add("cannot be opened: " + e);
    }
    return failures;
  }

  private static int version(Graph graph) {
    return graph.stream()
        .map(t -> t.getObject().getLiteralLexicalForm())
        .map(text -> Integer.valueOf(text.replaceAll(".*version (\\d+).*", "$1")))
        .findFirst()
        .orElse(0);
  }

  private static Node name(int graph) {
    return NodeFactory.createURI("https://w3id.org/igkg/graph/invented-" + graph);
  }

  private static Graph graph(int number, int version) {
    Graph graph = GraphFactory.createDefaultGraph();
    for (int i = 0; i < SENTENCES; i++) {
      graph.add(
          Triple.create(
              NodeFactory.createURI("https://w3id.org/igkg/id/turn/invented/" + number + "/" + i),
              TEXT,
              NodeFactory.createLiteralString(
                  "Sentence " + i + " of graph " + number + " in version " + version + ".")));
    }
    return graph;
  }
}
