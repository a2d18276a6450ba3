package org.igkg.server.dataset;

import org.apache.jena.graph.Graph;
import org.igkg.description.DatasetDescription;
import org.igkg.server.web.Build;
import org.igkg.server.web.PerRevision;
import org.igkg.server.web.PublicBase;
import org.igkg.store.GraphStore;

/** The description of what is in the store now, counted once for each state of it. */
public final class LiveDescription {
  private final PerRevision<Graph> graph;

  public LiveDescription(GraphStore store, PublicBase base) {
    graph =
        new PerRevision<>(
            store::revision, () -> DatasetDescription.of(store, base.iri(), Build.version()));
  }

  Graph graph() {
    return graph.get();
  }
}
