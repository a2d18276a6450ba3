package org.igkg.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.igkg.authority.Authorities;
import org.igkg.graph.Iris;
import org.igkg.ingest.IngestSetup;
import org.igkg.server.Server;
import org.igkg.server.ServerOptions;
import org.igkg.store.GraphStore;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A server under mixed load for a long time while documents are being replaced: readers of pages,
 * searches and queries, whose answers must be those of a store that holds the one or the other
 * version and was never changed; and visitors who mean no good. Prints the heap in use after a
 * collection, every five minutes at least, while those visitors have a rest; ends with 1 when an answer was wrong or failed.
 *
 * <pre>{@code SoakTrial target/bench/soak [MINUTES]}</pre>
 */
final class SoakTrial {
  private static final int MINUTES = 30;
  private static final int READERS = 3;
  private static final int SAMPLES = 6;

  private final Path folder;
  private final IngestSetup setup = IngestSetup.standard(Authorities.load());
  private final SoakVersions versions;

  private SoakTrial(Path folder) throws IOException {
    this.folder = folder;
    this.versions = SoakVersions.in(folder);
  }

  public static void main(String[] args) throws Exception {
    if (args.length < 1 || args.length > 2) {
      System.err.println("needed: FOLDER [MINUTES]");
      System.exit(2);
    }
    int minutes = args.length == 2 ? Integer.parseInt(args[1]) : MINUTES;
    boolean good = new SoakTrial(Path.of(args[0])).run(minutes);
    System.exit(good ? 0 : 1);
  }

  private boolean run(int minutes) throws Exception {
    SoakAnswers first = answers("first", versions.first());
    SoakAnswers second = answers("second", versions.second());
    System.out.println(first.size() + " addresses are asked for and compared");
    copy(folder.resolve("first"), folder.resolve("live"));
    try (GraphStore store = GraphStore.open(folder.resolve("live"))) {
      boolean good = soak(store, new SoakReaders(first, second), minutes);
      List<String> problems = store.verify();
      System.out.println("verified: " + problems.size() + " problems");
      return same(store) && problems.isEmpty() && good;
    }
  }

  /** What a store says that holds one version and nothing else; that of an earlier trial will do. */
  private SoakAnswers answers(String name, List<Path> documents) throws Exception {
    try (GraphStore store = GraphStore.open(folder.resolve(name))) {
      if (store.isEmpty()) {
        ingest(store, documents);
        export(store, name);
      }
      try (Served served = Served.of(store)) {
        return SoakAnswers.of(served.port(), versions.graphs());
      }
    }
  }

  private boolean soak(GraphStore store, SoakReaders readers, int minutes) throws Exception {
    try (Served served = Served.of(store)) {
      SoakReplacement replacement =
          new SoakReplacement(
              () -> ingest(store, versions.changedFirst()),
              () -> ingest(store, versions.changedSecond()));
      SoakAbuse abuse = new SoakAbuse(served.port());
      List<Thread> threads = new ArrayList<>(abuse.start());
      threads.addAll(readers.start(served.port(), READERS, replacement.state()));
      threads.add(replacement.start());
      for (int i = 1; i <= SAMPLES; i++) {
        TimeUnit.MILLISECONDS.sleep(TimeUnit.MINUTES.toMillis(minutes) / SAMPLES);
        System.out.printf(
            Locale.ROOT,
            "after %.1f min: %s, %s, %s, %s%n",
            (double) minutes * i / SAMPLES,
            abuse.inPeace(Heap::afterCollection),
            readers,
            replacement,
            abuse);
      }
      replacement.stop();
      readers.stop();
      abuse.stop();
      for (Thread thread : threads) {
        thread.join(TimeUnit.MINUTES.toMillis(2));
      }
      System.out.println("at the end: " + Heap.afterCollection() + ", " + readers + ", " + abuse);
      readers.failures().forEach(System.out::println);
      abuse.failures().forEach(System.out::println);
      return readers.failures().isEmpty()
          && abuse.failures().isEmpty()
          && replacement.failures().isEmpty();
    }
  }

  private void ingest(GraphStore store, List<Path> documents) {
    setup.into(store, new Iris(), 1).run(documents, (done, total) -> {});
  }

  /** After all replacements the store is that of a version which was never replaced. */
  private boolean same(GraphStore store) throws IOException {
    ingest(store, versions.changedFirst());
    Path live = export(store, "live");
    boolean same = Files.mismatch(live, folder.resolve("first.nq")) < 0;
    System.out.println("the export is " + (same ? "the same bytes" : "NOT THE SAME"));
    return same;
  }

  private Path export(GraphStore store, String name) throws IOException {
    Path file = folder.resolve(name + ".nq");
    try (OutputStream out = Files.newOutputStream(file)) {
      store.exportNQuads(out);
    }
    return file;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path copy = to.resolve(from.relativize(file));
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  /** A server of a store. */
  private record Served(ConfigurableApplicationContext context) implements AutoCloseable {
    static Served of(GraphStore store) {
      return new Served(Server.start(store, new ServerOptions(0, false)));
    }

    int port() {
      return Server.port(context);
    }

    @Override
    public void close() {
      context.close();
    }
  }
}
