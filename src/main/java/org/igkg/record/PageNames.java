package org.igkg.record;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.igkg.source.SourceDocument;

/**
 * What the name of a page says of its session: the name of its file or, where only that tells the
 * meeting, the last part of the address it was fetched from. The site makes both of the title.
 */
record PageNames(TitleParser titles) {

  /** Nothing, of a name that does not tell of a session: {@code page_1a2b.txt}. */
  SessionFacts facts(SourceDocument document) {
    List<SessionFacts> said =
        Stream.concat(
                Stream.of(document.fileName()),
                document.sidecar().address().flatMap(PageNames::lastPart).stream())
            .map(this::facts)
            .filter(facts -> !facts.equals(SessionFacts.NONE))
            .toList();
    return said.stream()
        .filter(facts -> facts.year().isPresent())
        .findFirst()
        .or(() -> said.stream().findFirst())
        .orElse(SessionFacts.NONE);
  }

  private SessionFacts facts(String name) {
    SessionFacts facts = titles.parse(FileNameReader.words(name), TitleForm.SLUG);
    boolean says =
        facts.year().isPresent()
            || facts.day().isPresent()
            || facts.number().isPresent()
            || facts.type().isPresent()
            || FileNameReader.isArticle(name);
    return says ? facts : SessionFacts.NONE;
  }

  private static Optional<String> lastPart(String address) {
    try {
      return Optional.ofNullable(URI.create(address).getRawPath())
          .map(path -> path.replaceFirst("/+$", ""))
          .map(path -> path.substring(path.lastIndexOf('/') + 1))
          .filter(part -> !part.isEmpty());
    } catch (IllegalArgumentException noAddress) {
      return Optional.empty();
    }
  }
}
