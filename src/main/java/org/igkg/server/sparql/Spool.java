package org.igkg.server.sparql;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Holds an answer back: in memory as long as it is small, then in a temporary file. */
final class Spool extends ServletOutputStream {
  private static final int IN_MEMORY = 1 << 20;

  private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
  private Optional<Path> file = Optional.empty();
  private Optional<OutputStream> overflow = Optional.empty();
  private long size;

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int start, int length) throws IOException {
    if (overflow.isEmpty() && size + length > IN_MEMORY) {
      spill();
    }
    size += length;
    if (overflow.isPresent()) {
      overflow.get().write(bytes, start, length);
    } else {
      memory.write(bytes, start, length);
    }
  }

  private void spill() throws IOException {
    Path path = Files.createTempFile("igkg-answer", ".tmp");
    file = Optional.of(path);
    overflow = Optional.of(Files.newOutputStream(path));
    memory.writeTo(overflow.get());
    memory.reset();
  }

  long size() {
    return size;
  }

  /** The answer, when it is a short one: an error message. */
  String text() {
    return memory.toString(StandardCharsets.UTF_8);
  }

  void copyTo(OutputStream out) throws IOException {
    if (overflow.isEmpty()) {
      memory.writeTo(out);
      return;
    }
    overflow.get().flush();
    try (InputStream in = Files.newInputStream(file.orElseThrow())) {
      in.transferTo(out);
    }
  }

  /** Gives the space back. */
  void discard() throws IOException {
    if (overflow.isPresent()) {
      overflow.get().close();
      Files.deleteIfExists(file.orElseThrow());
    }
  }

  @Override
  public boolean isReady() {
    return true;
  }

  @Override
  public void setWriteListener(WriteListener listener) {
    throw new UnsupportedOperationException("queries are answered in one thread");
  }
}
