package org.igkg.graph;

import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.igkg.record.MeetingRecord;
import org.igkg.record.MeetingRecord.Summary;
import org.igkg.record.MeetingRecord.Transcript;
import org.igkg.record.TextUnit;
import org.igkg.source.Sidecar;
import org.igkg.source.SourceDocument;
import org.igkg.vocabulary.Igkg;

/**
 * The document itself:
 *
 * <pre>{@code
 * <document/igf-2031-ws-7> a igkg:SourceDocument ; dcterms:identifier "igf-2031-ws-7.txt" ;
 *     dcterms:title "IGF 2031 - WS #7" ; igkg:documentKind "transcript" ;
 *     igkg:recordKind "transcript" ; igkg:sha256 "…" ;
 *     dcterms:format "text/plain" ; igkg:disclaimer "…" ; dcterms:source <https://example.org/ws-7> ;
 *     dcterms:language "en" ; igkg:retrieved "2031-05-01"^^xsd:date ;
 *     igkg:unitCount 42 ; igkg:wordCount 6120 .
 * }</pre>
 *
 * <p>A text without a title line has the title of its sidecar, one too short to tell its language
 * has the sidecar's.
 */
final class DocumentTriples implements TripleMapper {
  /** Stands in the title line of the documents that come with the program. */
  private static final String SAMPLE = "[SAMPLE]";

  @Override
  public void map(DocumentScope scope) {
    MeetingRecord record = scope.record();
    SourceDocument document = record.document();
    Description description =
        scope
            .describe(scope.document())
            .type(Igkg.SourceDocument)
            .text(DCTerms.identifier, document.fileName())
            .text(DCTerms.format, document.mediaType())
            .text(Igkg.documentKind, kind(record))
            .text(Igkg.recordKind, record.kind().printed())
            .text(Igkg.sha256, document.sha256());
    scope
        .resolved()
        .findings()
        .languages()
        .document()
        .or(document.sidecar()::language)
        .ifPresent(language -> description.text(DCTerms.language, language));
    record
        .titleLine()
        .map(span -> SpokenText.line(span.in(document.text())))
        .or(() -> document.sidecar().title().map(SpokenText::line))
        .filter(title -> !title.isEmpty())
        .ifPresent(title -> title(description, title));
    addSidecar(description, document.sidecar());
    addCounts(description, scope);
    if (record instanceof Transcript transcript) {
      transcript
          .disclaimer()
          .ifPresent(d -> description.text(Igkg.disclaimer, d.in(document.text()).strip()));
    }
  }

  /** So that nobody has to count the turns of an archive. */
  private static void addCounts(Description description, DocumentScope scope) {
    List<? extends TextUnit> units = scope.record().units();
    if (!units.isEmpty()) {
      int words = units.stream().mapToInt(scope.units()::words).sum();
      description.integer(Igkg.unitCount, units.size()).integer(Igkg.wordCount, words);
    }
  }

  private static void addSidecar(Description description, Sidecar sidecar) {
    sidecar.address().ifPresent(a -> description.link(DCTerms.source, NodeFactory.createURI(a)));
    sidecar.retrieved().ifPresent(day -> description.date(Igkg.retrieved, day));
  }

  private static void title(Description description, String title) {
    description.text(DCTerms.title, title);
    if (title.contains(SAMPLE)) {
      description.link(Igkg.sample, NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean));
    }
  }

  /** The three kinds of the contract; the finer kind stands beside it. */
  private static String kind(MeetingRecord record) {
    boolean ofSession = record instanceof Transcript || record instanceof Summary;
    return ofSession ? record.kind().printed() : "other";
  }
}
