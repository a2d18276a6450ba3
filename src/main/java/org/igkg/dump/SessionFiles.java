package org.igkg.dump;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.igkg.store.GraphStore;
import org.igkg.vocabulary.Igkg;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A JSON file for each session, for reading: {@code igf-2024/day-0-event-58.json}. */
public final class SessionFiles {
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
  private static final String SESSION = "/session/";

  private SessionFiles() {}

  /** Writes the files into a folder that is there and returns how many. */
  public static int write(GraphStore store, Path folder) throws IOException {
    List<Node> sessions = Txn.calculateRead(store.dataset(), () -> sessions(store.dataset()));
    try (NewFiles files = new NewFiles()) {
      for (Node session : sessions) {
        String json =
            Txn.calculateRead(
                store.dataset(),
                () -> JSON.writeValueAsString(new SessionJson(store.dataset()).of(session)));
        Path file = folder.resolve(key(session) + ".json");
        Files.createDirectories(file.getParent());
        Files.writeString(files.part(file), json + "\n");
      }
      files.take();
    }
    return sessions.size();
  }

  private static List<Node> sessions(DatasetGraph dataset) {
    Set<Node> sessions = new TreeSet<>(Comparator.comparing(Node::toString));
    dataset
        .find(Node.ANY, Node.ANY, RDF.type.asNode(), Igkg.Session)
        .forEachRemaining(quad -> sessions.add(quad.getSubject()));
    return List.copyOf(sessions);
  }

  /** What follows {@code session/}; its parts cannot leave the folder. */
  private static String key(Node session) {
    String iri = session.toString();
    String key = iri.substring(iri.lastIndexOf(SESSION) + SESSION.length());
    return key.replaceAll("[^A-Za-z0-9/-]", "-").replaceAll("^/+", "");
  }
}
