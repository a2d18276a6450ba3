package org.igkg.store;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;

/**
 * A file of quads that wait to be put into the indexes all at once, and of what their graphs were
 * made from. One batch stands behind the other:
 *
 * <pre>{@code
 * length of the rest without the checksum, checksum (CRC-32)
 * number of quads, their ids (graph, subject, predicate, object; 32 bytes a quad)
 * number of origins, for each the IRI of the graph and the key
 * }</pre>
 *
 * A batch is on disk when {@link #append} returns. One that was cut off is not read.
 */
final class BulkLog {
  /** Bytes of a quad. */
  static final int QUAD = 4 * NodeId.SIZE;

  private final Path file;

  BulkLog(Path file) {
    this.file = file;
  }

  /** What is done with a batch. */
  interface Reader {
    /**
     * @param quads of {@link #QUAD} bytes each, from its position to its limit
     */
    void read(ByteBuffer quads, Map<Node, String> origins) throws IOException;
  }

  boolean exists() {
    return Files.exists(file);
  }

  /** Bytes; 0 when there is no file. */
  long size() throws IOException {
    return exists() ? Files.size(file) : 0;
  }

  void delete() throws IOException {
    Files.deleteIfExists(file);
  }

  void append(List<Tuple<NodeId>> quads, Map<Node, String> origins) throws IOException {
    byte[] batch = bytes(quads, origins);
    CRC32 checksum = new CRC32();
    checksum.update(batch);
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      ByteBuffer all = ByteBuffer.allocate(Integer.BYTES + Long.BYTES + batch.length);
      all.putInt(batch.length).putLong(checksum.getValue()).put(batch).flip();
      while (all.hasRemaining()) {
        channel.write(all);
      }
      channel.force(true);
    }
  }

  private static byte[] bytes(List<Tuple<NodeId>> quads, Map<Node, String> origins)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(quads.size() * QUAD + 1024);
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(quads.size());
    byte[] key = new byte[QUAD];
    for (Tuple<NodeId> quad : quads) {
      for (int i = 0; i < quad.len(); i++) {
        NodeIdFactory.set(quad.get(i), key, i * NodeId.SIZE);
      }
      out.write(key);
    }
    out.writeInt(origins.size());
    for (Map.Entry<Node, String> origin : origins.entrySet()) {
      out.writeUTF(origin.getKey().getURI());
      out.writeUTF(origin.getValue());
    }
    return bytes.toByteArray();
  }

  /** All complete batches, in order. */
  void read(Reader reader) throws IOException {
    if (!exists()) {
      return;
    }
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      for (byte[] batch = next(in); batch.length > 0; batch = next(in)) {
        ByteBuffer quads = ByteBuffer.wrap(batch);
        int length = quads.getInt() * QUAD;
        quads.limit(quads.position() + length);
        reader.read(quads.slice(), origins(ByteBuffer.wrap(batch), Integer.BYTES + length));
      }
    }
  }

  /** Empty at the end, and where a batch was cut off. */
  private static byte[] next(DataInputStream in) throws IOException {
    try {
      int length = in.readInt();
      long expected = in.readLong();
      byte[] batch = in.readNBytes(length);
      CRC32 checksum = new CRC32();
      checksum.update(batch);
      return batch.length == length && checksum.getValue() == expected ? batch : new byte[0];
    } catch (EOFException end) {
      return new byte[0];
    }
  }

  private static Map<Node, String> origins(ByteBuffer batch, int from) throws IOException {
    Map<Node, String> origins = new LinkedHashMap<>();
    byte[] all = batch.array();
    try (DataInputStream in =
        new DataInputStream(new ByteArrayInputStream(all, from, all.length - from))) {
      int count = in.readInt();
      for (int i = 0; i < count; i++) {
        Node graph = NodeFactory.createURI(in.readUTF());
        origins.put(graph, in.readUTF());
      }
    }
    return origins;
  }
}
