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
    add(files, store, WHOLE, store.graphNames(), folder);
    for (Map.Entry<String, Set<Node>> part : DumpParts.of(store, base).entrySet()) {
      add(files, store, part.getKey(), part.getValue(), folder);
    }
    Files.writeString(folder.resolve(MANIFEST), manifest(files));
    Files.writeString(folder.resolve(CHECKSUMS), checksums(files));
    return files;
  }

  private static void add(
      List<DumpFile> files, GraphStore store, String part, Set<Node> graphs, Path folder)
      throws IOException {
    Path quads = folder.resolve(part + ".nq.gz");
    long written;
    try (OutputStream out = zipped(quads)) {
      written = store.exportNQuads(graphs, out);
    }
    Path turtle = folder.resolve(part + ".ttl.gz");
    long triples;
    try (OutputStream out = zipped(turtle)) {
      triples = SortedTurtle.write(quads, out);
    }
    files.add(file(quads, "application/n-quads", written));
    files.add(file(turtle, "text/turtle", triples));
  }

  /** Java writes no time into the head of a zipped stream. */
  private static OutputStream zipped(Path file) throws IOException {
    return new GZIPOutputStream(Files.newOutputStream(file), 1 << 16);
  }

  private static DumpFile file(Path file, String mediaType, long statements) throws IOException {
    String name = String.valueOf(file.getFileName());
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
