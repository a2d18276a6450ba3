package org.igkg.server;

import java.lang.management.ManagementFactory;
import org.igkg.query.SmallGraph;
import org.igkg.store.GraphStore;

/**
 * Prints how long it takes from the start of the process to the first answers, by the clock and in
 * processor time (which a busy machine changes less); run by hand.
 */
final class StartUpMeasurement {
  private StartUpMeasurement() {}

  public static void main(String[] args) {
    GraphStore store = SmallGraph.store();
    report("store filled");
    try (var server = Server.start(store, new ServerOptions(0, false))) {
      report("listening");
      Client client = new Client(Server.port(server));
      client.get("/health", "*/*");
      report("first answer");
      client.query("SELECT * { ?s ?p ?o } LIMIT 1", "text/csv");
      report("first SPARQL answer");
      client.get("/", "text/html");
      report("first home page");
      long again = System.nanoTime();
      client.get("/", "text/html");
      System.out.println("home page again: " + (System.nanoTime() - again) / 1_000_000 + " ms");
    }
    store.close();
    System.exit(0);
  }

  private static void report(String what) {
    long start = ManagementFactory.getRuntimeMXBean().getStartTime();
    System.out.println(
        what
            + ": "
            + (System.currentTimeMillis() - start)
            + " ms, processor "
            + ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis()
            + " ms");
  }
}
