package org.igkg.server.dataset;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.igkg.description.DatasetDescription;
import org.igkg.server.web.Build;
import org.igkg.server.web.PublicBase;
import org.igkg.store.GraphStore;

/** The description of what is in the store now, counted once for each state of it. */
public final class LiveDescription {
  private final GraphStore store;
  private final PublicBase base;
  private Optional<Counted> last = Optional.empty();

  public LiveDescription(GraphStore store, PublicBase base) {
    this.store = store;
    this.base = base;
  }

  synchronized Graph graph() {
    long revision = store.revision();
    Counted current =
        last.filter(counted -> counted.revision == revision)
            .orElseGet(
                () ->
                    new Counted(
                        revision, DatasetDescription.of(store, base.iri(), Build.version())));
    last = Optional.of(current);
    return current.graph;
  }

  private record Counted(long revision, Graph graph) {}
}
