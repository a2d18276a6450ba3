package org.igkg.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * What each graph was made from, as a key that whoever made it chose. It stands beside the triples
 * and is in no export: the same triples may have been made in several ways.
 *
 * <p>On disk it is a log, {@code graph TAB key}, of which the last line of a graph counts; a line
 * without a key says that the graph's origin is not known. A line that was cut off names no graph.
 */
final class Origins {
  private static final String LINE = "\n%s\t%s\t";

  private final Optional<Path> log;
  private final Map<Node, String> keys = new ConcurrentHashMap<>();

  private Origins(Optional<Path> log) {
    this.log = log;
  }

  static Origins inMemory() {
    return new Origins(Optional.empty());
  }

  /**
   * Those that a file names; none when there is no file yet.
   *
   * @throws IOException when it cannot be read
   */
  static Origins in(Path log) throws IOException {
    Origins origins = new Origins(Optional.of(log));
    if (Files.exists(log)) {
      Files.readAllLines(log).forEach(origins::read);
    }
    return origins;
  }

  private void read(String line) {
    String[] parts = line.split("\t", -1);
    if (parts.length == 3) {
      put(NodeFactory.createURI(parts[0]), parts[1]);
    }
  }

  private void put(Node graph, String key) {
    if (key.isEmpty()) {
      keys.remove(graph);
    } else {
      keys.put(graph, key);
    }
  }

  Optional<String> of(Node graph) {
    return Optional.ofNullable(keys.get(graph));
  }

  /** To be called before graphs change, so that no run that breaks off leaves a wrong origin. */
  void forget(Collection<Node> graphs) {
    List<Node> known = graphs.stream().filter(keys::containsKey).toList();
    remember(known.stream().collect(Collectors.toMap(graph -> graph, graph -> "")));
  }

  void remember(Map<Node, String> origins) {
    origins.forEach(this::put);
    String lines =
        origins.entrySet().stream()
            .map(e -> String.format(LINE, e.getKey().getURI(), e.getValue()))
            .collect(Collectors.joining());
    if (!lines.isEmpty()) {
      log.ifPresent(file -> append(file, lines));
    }
  }

  private static void append(Path file, String lines) {
    try {
      Files.writeString(
          file,
          lines,
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new StoreException(file + ": cannot be written to (" + e + ")", e);
    }
  }
}
