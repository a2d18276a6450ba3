package org.igkg.dump;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Node;
import org.igkg.store.GraphStore;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Dumps of a store in a folder: the whole, and one for each forum and year, as sorted N-Quads and
 * as Turtle, zipped without a time stamp; {@code manifest.json}, and {@code SHA256SUMS} for {@code
 * sha256sum -c}.
 */
public final class Dumps {
  /** Names every file with its size and checksum. */
  public static final String MANIFEST = "manifest.json";

  public static final String CHECKSUMS = "SHA256SUMS";

  private static final String WHOLE = "igkg";
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private Dumps() {}

  /**
   * Writes all files into a folder that is there.
   *
   * @param base what the IRIs of the store's things begin with
   * @return the files, the whole first
   */
  public static List<DumpFile> write(GraphStore store, String base, Path folder)
      throws IOException {
    List<DumpFile> files = new ArrayList<>();
    try (NewFiles parts = new NewFiles()) {
      add(files, store, WHOLE, store.graphNames(), folder, parts);
      for (Map.Entry<String, Set<Node>> part : DumpParts.of(store, base).entrySet()) {
        add(files, store, part.getKey(), part.getValue(), folder, parts);
      }
      Path manifest = folder.resolve(MANIFEST);
      Path checksums = folder.resolve(CHECKSUMS);
      Files.writeString(parts.part(manifest), manifest(files));
      Files.writeString(parts.part(checksums), checksums(files));
      parts.take(checksums, manifest);
    }
    return files;
  }

  private static void add(
      List<DumpFile> files,
      GraphStore store,
      String name,
      Set<Node> graphs,
      Path folder,
      NewFiles parts)
      throws IOException {
    String quadsName = name + ".nq.gz";
    Path quads = parts.part(folder.resolve(quadsName));
    long written;
    try (OutputStream out = zipped(quads)) {
      written = store.exportNQuads(graphs, out);
    }
    String turtleName = name + ".ttl.gz";
    Path turtle = parts.part(folder.resolve(turtleName));
    long triples;
    try (OutputStream out = zipped(turtle)) {
      triples = SortedTurtle.write(quads, out);
    }
    files.add(file(quadsName, quads, "application/n-quads", written));
    files.add(file(turtleName, turtle, "text/turtle", triples));
  }

  /** Java writes no time into the head of a zipped stream. */
  private static OutputStream zipped(Path file) throws IOException {
    return new GZIPOutputStream(Files.newOutputStream(file), 1 << 16);
  }

  private static DumpFile file(String name, Path file, String mediaType, long statements)
      throws IOException {
    return new DumpFile(name, mediaType, statements, Files.size(file), Checksums.sha256(file));
  }

  private static String manifest(List<DumpFile> files) {
    ObjectNode json = JSON.createObjectNode();
    json.put("license", "https://creativecommons.org/licenses/by/4.0/");
    var list = json.putArray("files");
    for (DumpFile file : files) {
      list.addObject()
          .put("name", file.name())
          .put("mediaType", file.mediaType())
          .put("compression", "gzip")
          .put("statements", file.statements())
          .put("bytes", file.bytes())
          .put("sha256", file.sha256());
    }
    return JSON.writeValueAsString(json) + "\n";
  }

  private static String checksums(List<DumpFile> files) {
    StringBuilder lines = new StringBuilder();
    files.forEach(f -> lines.append(f.sha256()).append("  ").append(f.name()).append('\n'));
    return lines.toString();
  }
}
