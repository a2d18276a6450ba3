package org.igkg.ingest;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.igkg.authority.Authorities;
import org.igkg.extraction.Findings;
import org.igkg.extraction.RecordExtractor;
import org.igkg.record.RecordReader;
import org.igkg.record.RecordReader.Facts;
import org.igkg.record.RecordReader.Reading;
import org.igkg.record.SessionFacts;
import org.igkg.resolution.RecordResolver;
import org.igkg.source.SourceDocument;

/**
 * Which reader, extractor and resolver the program uses.
 *
 * <p>Until the extractors are merged these find nothing: documents become their turns or passages.
 */
final class StandardParts {
  private StandardParts() {}

  static Function<SourceDocument, Reading> reader(Authorities authorities) {
    return new RecordReader(
            authorities,
            document -> Optional.empty(),
            (document, title, disclaimer) -> new Facts(SessionFacts.NONE, List.of()))
        ::read;
  }

  static RecordExtractor extractor(Authorities authorities) {
    return record -> new Findings(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  static RecordResolver resolver(Authorities authorities) {
    return new DocumentSessions();
  }

  static SortedMap<String, String> models() {
    return new TreeMap<>();
  }
}
