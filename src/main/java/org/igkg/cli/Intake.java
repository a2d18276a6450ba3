package org.igkg.cli;

import java.util.function.Function;
import org.igkg.authority.Removals;
import org.igkg.description.SelfDescription;
import org.igkg.graph.Iris;
import org.igkg.ingest.Ingest;
import org.igkg.ingest.IngestReport;
import org.igkg.ingest.RemovalPass;
import org.igkg.ingest.SoftwareVersion;
import org.igkg.store.GraphStore;

/** An ingest with what follows each of its runs: removals, and the description of the data set. */
record Intake(GraphStore store, Iris iris, Ingest ingest, Removals removals) {

  IngestReport take(Function<Ingest, IngestReport> run) {
    long before = store.revision();
    IngestReport report = run.apply(ingest);
    new RemovalPass(store, iris).remove(removals);
    if (store.revision() > before || !SelfDescription.isIn(store, iris.base())) {
      SelfDescription.refresh(store, iris.base(), SoftwareVersion.current());
    }
    return report;
  }

  /** The same, where readers are there before the removals are made. */
  IngestReport takeAmongReaders(Function<Ingest, IngestReport> run) {
    ingest.leaveOut(new RemovalPass(store, iris).of(removals));
    return take(run);
  }
}
