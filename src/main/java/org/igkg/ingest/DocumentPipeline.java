package org.igkg.ingest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.igkg.extraction.Findings;
import org.igkg.extraction.RecordExtractor;
import org.igkg.graph.DocumentMapper;
import org.igkg.graph.GraphValidator;
import org.igkg.graph.Iris;
import org.igkg.graph.Violation;
import org.igkg.ingest.PhaseTimes.Phase;
import org.igkg.record.MeetingRecord.Transcript;
import org.igkg.record.RecordReader.Reading;
import org.igkg.resolution.RecordResolver;
import org.igkg.resolution.ResolvedRecord;
import org.igkg.source.Checksum;
import org.igkg.source.Problem;
import org.igkg.source.Problem.Code;
import org.igkg.source.SourceDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way of one document: read, extract, resolve, map, check. A pure function of its text; threads
 * may share one pipeline if they may share its parts.
 */
public final class DocumentPipeline {
  private static final Logger LOG = LoggerFactory.getLogger(DocumentPipeline.class);

  private final Function<SourceDocument, Reading> reader;
  private final RecordExtractor extractor;
  private final RecordResolver resolver;
  private final DocumentMapper mapper;
  private final GraphValidator validator = new GraphValidator();
  private final Optional<String> version;
  private final PhaseTimes times = new PhaseTimes();

  /** A pipeline whose graphs are made anew each time. */
  public DocumentPipeline(
      Function<SourceDocument, Reading> reader,
      RecordExtractor extractor,
      RecordResolver resolver,
      DocumentMapper mapper) {
    this(reader, extractor, resolver, mapper, Optional.empty());
  }

  /**
   * @param version of all parts: the same gives the same graph of the same document
   */
  DocumentPipeline(
      Function<SourceDocument, Reading> reader,
      RecordExtractor extractor,
      RecordResolver resolver,
      DocumentMapper mapper,
      Optional<String> version) {
    this.version = version;
    this.reader = reader;
    this.extractor = extractor;
    this.resolver = resolver;
    this.mapper = mapper;
  }

  /**
   * The graph of a document, or why there is none: {@code EXTRACTION_FAILED} when a step failed in
   * a way nobody foresaw, {@code SHAPE_VIOLATION} when its graph breaks a shape.
   */
  public Outcome run(SourceDocument document) {
    try {
      return map(document);
    } catch (RuntimeException | StackOverflowError e) {
      // One document must not keep the others out; deep recursion in a pattern is its fault too.
      LOG.debug("{}", document.fileName(), e);
      return new Outcome.Rejected(
          List.of(
              Problem.of(
                  document.fileName(),
                  Code.EXTRACTION_FAILED,
                  "a step failed (" + e + "); its graph is as it was, please report this")));
    }
  }

  /** What the graph of a document is made from, as a key; absent when that is not known. */
  Optional<String> origin(SourceDocument document) {
    return version.map(
        v ->
            Checksum.sha256(
                String.join(
                        "\n",
                        v,
                        document.fileName(),
                        document.key(),
                        document.mediaType(),
                        document.sha256(),
                        document.sidecar().toString())
                    .getBytes(StandardCharsets.UTF_8)));
  }

  Node graphName(SourceDocument document) {
    return mapper.graphName(document);
  }

  /** What mints the IRIs of the graphs. */
  Iris iris() {
    return mapper.iris();
  }

  /** How long the steps have taken. */
  PhaseTimes times() {
    return times;
  }

  private Outcome map(SourceDocument document) {
    Reading reading = times.time(Phase.READ, () -> reader.apply(document));
    Findings findings = times.time(Phase.EXTRACT, () -> extractor.extract(reading.record()));
    ResolvedRecord resolved =
        times.time(Phase.RESOLVE, () -> resolver.resolve(reading.record(), findings));
    List<Problem> problems = new ArrayList<>(reading.problems());
    if (reading.record() instanceof Transcript && resolved.sessions().isEmpty()) {
      problems.add(sessionUnknown(document));
    }
    Graph graph = times.time(Phase.MAP, () -> mapper.map(resolved));
    return checked(document.fileName(), mapper.graphName(document), graph, problems);
  }

  /**
   * The last step: what comes of the graph of a document.
   *
   * @param problems that were noticed before
   */
  Outcome checked(String document, Node name, Graph graph, List<Problem> problems) {
    List<Violation> violations = times.time(Phase.VALIDATE, () -> validator.validate(graph));
    return violations.isEmpty()
        ? new Outcome.Mapped(name, graph, problems)
        : rejected(document, problems, violations);
  }

  private static Problem sessionUnknown(SourceDocument document) {
    return Problem.of(
        document.fileName(),
        Code.SESSION_UNKNOWN,
        "neither title nor notice says which meeting this is; its turns stand without a session:"
            + " name the file after its title line, or state title or address beside it in"
            + " NAME.meta.json");
  }

  private static Outcome rejected(
      String document, List<Problem> noticed, List<Violation> violations) {
    List<Problem> problems = new ArrayList<>(noticed);
    String more =
        violations.size() == 1
            ? ""
            : String.format(Locale.ROOT, " (and %d more)", violations.size() - 1);
    problems.add(Problem.of(document, Code.SHAPE_VIOLATION, violations.get(0) + more));
    return new Outcome.Rejected(problems);
  }
}
