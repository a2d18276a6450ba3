package org.igkg.server.portal;

import java.nio.file.Path;
import java.util.List;
import org.igkg.authority.Authorities;
import org.igkg.graph.Iris;
import org.igkg.ingest.IngestSetup;
import org.igkg.server.Server;
import org.igkg.server.ServerOptions;
import org.igkg.store.GraphStore;
import org.springframework.context.ConfigurableApplicationContext;

/** A server with the documents of the bundled sample. */
record ServedSample(GraphStore store, ConfigurableApplicationContext context)
    implements AutoCloseable {

  static ServedSample start() {
    GraphStore store = ingested();
    return new ServedSample(store, Server.start(store, new ServerOptions(0, true)));
  }

  /** The documents of the bundled sample, in memory. */
  static GraphStore ingested() {
    GraphStore store = GraphStore.inMemory();
    IngestSetup.standard(Authorities.load())
        .into(store, new Iris(), 2)
        .run(List.of(Path.of("src/main/resources/sample")), (done, total) -> {});
    return store;
  }

  String address(String path) {
    return "http://localhost:" + Server.port(context) + path;
  }

  @Override
  public void close() {
    AutoCloseable server = context;
    try {
      server.close();
    } catch (Exception e) {
      throw new IllegalStateException("the server did not stop", e);
    }
    store.close();
  }
}
