package org.igkg.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.igkg.authority.Authorities;
import org.igkg.authority.Corrections;
import org.igkg.description.SelfDescription;
import org.igkg.graph.Iris;
import org.igkg.ingest.Ingest;
import org.igkg.ingest.IngestReport;
import org.igkg.ingest.IngestSetup;
import org.igkg.ingest.SoftwareVersion;
import org.igkg.store.GraphStore;

/**
 * One process that goes on and takes in one folder after the other; how long each took until all of
 * it can be asked for, in seconds.
 *
 * <pre>{@code GrowingStore STORE FOLDER...}</pre>
 */
final class GrowingStore {
  private GrowingStore() {}

  public static void main(String[] args) {
    if (args.length < 2) {
      System.err.println("needed: STORE FOLDER...");
      System.exit(2);
    }
    try (GraphStore store = GraphStore.open(Path.of(args[0]))) {
      store.keepDataset();
      Ingest ingest =
          IngestSetup.standard(Authorities.load())
              .into(
                  store,
                  new Iris(Iris.DEFAULT_BASE),
                  Runtime.getRuntime().availableProcessors(),
                  Corrections.NONE);
      for (String folder : List.of(args).subList(1, args.length)) {
        long start = System.nanoTime();
        IngestReport report = ingest.run(List.of(Path.of(folder)), (done, total) -> {});
        long counted = System.nanoTime();
        SelfDescription.refresh(store, Iris.DEFAULT_BASE, SoftwareVersion.current());
        System.out.printf(
            Locale.ROOT,
            "%s: %d documents, %.1f s, of which the description %.1f s; all phases so far: %s%n",
            folder,
            report.ingested(),
            (System.nanoTime() - start) / 1e9,
            (System.nanoTime() - counted) / 1e9,
            ingest.times().lines());
      }
    }
  }
}
