package org.igkg.harvest;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;

/**
 * Writes what {@code ingest} reads, from the cache: the documents under their names, and {@code
 * manifest.csv} with address, day of retrieval and forum. The same cache gives the same bytes.
 */
final class DocumentFolder {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
  private static final String MARK = "\uFEFF";
  private static final int DAY = "2031-05-01".length();

  private final HarvestCache cache;

  DocumentFolder(HarvestCache cache) {
    this.cache = cache;
  }

  /** Returns the number of documents. Files that are already as they should be are not touched. */
  int write() throws IOException {
    List<Fetched> documents = new ArrayList<>();
    for (Fetched fetched : cache.all()) {
      Optional<byte[]> content = fetched.isDocument() ? cache.content(fetched) : Optional.empty();
      if (content.isPresent()) {
        replace(cache.documents().resolve(fetched.name()), readable(fetched, content.get()));
        documents.add(fetched);
      }
    }
    documents.sort(Comparator.comparing(Fetched::name));
    if (!documents.isEmpty()) {
      replace(cache.documents().resolve("manifest.csv"), manifest(documents));
    }
    return documents.size();
  }

  private static byte[] manifest(List<Fetched> documents) {
    StringBuilder text = new StringBuilder("file,address,retrieved,forum\n");
    for (Fetched fetched : documents) {
      String day = fetched.retrieved().substring(0, DAY);
      text.append(FORMAT.format(fetched.name(), fetched.address(), day, fetched.forum()))
          .append('\n');
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * A text whose encoding only the site named, in its header, would be guessed at by whoever reads
   * the file; it is written in UTF-8 with a mark. The cache keeps what was sent.
   */
  private static byte[] readable(Fetched fetched, byte[] bytes) {
    boolean text = fetched.name().endsWith(".html") || fetched.name().endsWith(".txt");
    if (!text || fetched.charset().isEmpty() || fetched.charset().equalsIgnoreCase("utf-8")) {
      return bytes;
    }
    try {
      String decoded =
          Charset.forName(fetched.charset())
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return (decoded.startsWith(MARK) ? decoded : MARK + decoded).getBytes(StandardCharsets.UTF_8);
    } catch (CharacterCodingException | IllegalArgumentException notWhatTheHeaderSays) {
      return bytes;
    }
  }

  private static void replace(Path file, byte[] bytes) throws IOException {
    boolean same =
        Files.isRegularFile(file) && java.util.Arrays.equals(Files.readAllBytes(file), bytes);
    if (!same) {
      WholeFile.write(file, bytes);
    }
  }
}
