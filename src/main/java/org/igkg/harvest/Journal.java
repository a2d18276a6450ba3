package org.igkg.harvest;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * What was fetched, a CSV line for each answer, only ever added to; the last line of an address
 * counts. Each line is on the disk before the next request is made. A line that was cut off when a
 * process was killed is passed over.
 */
final class Journal implements AutoCloseable {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

  private final Map<URI, Fetched> latest = new LinkedHashMap<>();
  private final FileChannel channel;

  private Journal(FileChannel channel) {
    this.channel = channel;
  }

  static Journal open(Path file) throws IOException {
    String text = Files.exists(file) ? Files.readString(file) : "";
    Journal journal =
        new Journal(
            FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.APPEND));
    if (text.isEmpty()) {
      journal.append(FORMAT.format(Fetched.HEADER.toArray()) + "\n");
    } else if (!text.endsWith("\n")) {
      journal.append("\n");
    }
    text.lines().forEach(journal::take);
    return journal;
  }

  /** Line by line: values have no line breaks, so a torn line spoils no other. */
  private void take(String line) {
    try (CSVParser parser = FORMAT.parse(new StringReader(line))) {
      for (CSVRecord record : parser) {
        Fetched fetched = Fetched.of(record.toList());
        latest.put(fetched.address(), fetched);
      }
    } catch (IOException | RuntimeException headerOrTorn) {
      return;
    }
  }

  Optional<Fetched> of(URI address) {
    return Optional.ofNullable(latest.get(address));
  }

  Collection<Fetched> all() {
    return latest.values();
  }

  void add(Fetched fetched) throws IOException {
    List<String> cells =
        fetched.cells().stream().map(cell -> cell.replaceAll("[\\r\\n]+", " ")).toList();
    append(FORMAT.format(cells.toArray()) + "\n");
    latest.put(fetched.address(), fetched);
  }

  private void append(String line) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
    channel.force(false);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
