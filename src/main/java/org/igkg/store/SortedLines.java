package org.igkg.store;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Lines sorted by UTF-16 code unit, however many there are: past {@code runLength} lines a sorted
 * run goes to a temporary file, and the runs are merged at the end (external merge sort, Knuth,
 * TAOCP 3, 5.4).
 */
final class SortedLines implements AutoCloseable {
  private final int runLength;
  private final List<String> run = new ArrayList<>();
  private final List<Path> runs = new ArrayList<>();

  SortedLines(int runLength) {
    this.runLength = runLength;
  }

  /**
   * @throws InterruptedIOException when the thread was told to stop: a store of millions of quads
   *     would keep a server from closing it
   */
  void add(String line) throws IOException {
    if (Thread.currentThread().isInterrupted()) {
      throw new InterruptedIOException("told to stop");
    }
    run.add(line);
    if (run.size() >= runLength) {
      spill();
    }
  }

  /** Writes all lines, each ended by a line feed, and returns how many there were. */
  long writeTo(Appendable out) throws IOException {
    if (!runs.isEmpty()) {
      spill();
      return merge(out);
    }
    run.sort(null);
    for (String line : run) {
      out.append(line).append('\n');
    }
    return run.size();
  }

  private void spill() throws IOException {
    run.sort(null);
    Path file = Files.createTempFile("igkg-export", ".nq");
    runs.add(file);
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      for (String line : run) {
        writer.append(line).append('\n');
      }
    }
    run.clear();
  }

  private long merge(Appendable out) throws IOException {
    PriorityQueue<Run> heads = new PriorityQueue<>();
    try {
      for (Path file : runs) {
        new Run(file).advanceInto(heads);
      }
      return drain(heads, out);
    } finally {
      heads.forEach(Run::close);
    }
  }

  private static long drain(PriorityQueue<Run> heads, Appendable out) throws IOException {
    long lines = 0;
    while (!heads.isEmpty()) {
      Run head = heads.remove();
      out.append(head.line).append('\n');
      lines++;
      head.advanceInto(heads);
    }
    return lines;
  }

  @Override
  public void close() throws IOException {
    for (Path file : runs) {
      Files.deleteIfExists(file);
    }
  }

  /** A sorted run in a file, at its next line. */
  private static final class Run implements Comparable<Run> {
    private final BufferedReader reader;
    private String line = "";

    Run(Path file) throws IOException {
      reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
    }

    /** Back into the queue with its next line; an exhausted run is closed instead. */
    void advanceInto(PriorityQueue<Run> heads) throws IOException {
      String next = reader.readLine();
      if (next == null) {
        reader.close();
        return;
      }
      line = next;
      heads.add(this);
    }

    void close() {
      try {
        reader.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public int compareTo(Run other) {
      return line.compareTo(other.line);
    }
  }
}
