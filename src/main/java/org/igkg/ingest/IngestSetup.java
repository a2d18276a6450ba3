package org.igkg.ingest;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.igkg.authority.Authorities;
import org.igkg.authority.Corrections;
import org.igkg.extraction.RecordExtractor;
import org.igkg.extraction.StandardExtractor;
import org.igkg.graph.DocumentMapper;
import org.igkg.graph.Iris;
import org.igkg.graph.Provenance;
import org.igkg.graph.ReferenceGraphs;
import org.igkg.language.LanguageAnalyser;
import org.igkg.language.LanguageDetector;
import org.igkg.language.OpenNlpAnalyser;
import org.igkg.language.OpenNlpLanguageDetector;
import org.igkg.record.RecordReader;
import org.igkg.record.RecordReader.Reading;
import org.igkg.resolution.DocumentResolver;
import org.igkg.resolution.RecordResolver;
import org.igkg.source.SourceDocument;
import org.igkg.store.GraphStore;

/**
 * The parts that a document passes through, and how they are put together.
 *
 * @param models name and SHA-256 of the language models that the extractor uses
 * @param options of the extraction that are not the default
 * @param build checksum of the program that the parts are of; what the same build made of a
 *     document need not be made again
 */
public record IngestSetup(
    Authorities authorities,
    Function<SourceDocument, Reading> reader,
    RecordExtractor extractor,
    RecordResolver resolver,
    SortedMap<String, String> models,
    SortedMap<String, String> options,
    Optional<String> build) {

  /** Parts of which nobody knows whether they are the same the next time. */
  public IngestSetup(
      Authorities authorities,
      Function<SourceDocument, Reading> reader,
      RecordExtractor extractor,
      RecordResolver resolver,
      SortedMap<String, String> models,
      SortedMap<String, String> options) {
    this(authorities, reader, extractor, resolver, models, options, Optional.empty());
  }

  /** The program's own reader, extractor and resolver: the one place where they are plugged in. */
  public static IngestSetup standard(Authorities authorities) {
    LanguageAnalyser language = new OpenNlpAnalyser();
    LanguageDetector detector = new OpenNlpLanguageDetector();
    SortedMap<String, String> models = new TreeMap<>(language.models());
    models.putAll(detector.models());
    return new IngestSetup(
        authorities,
        new RecordReader(authorities)::read,
        new StandardExtractor(language, detector, authorities),
        new DocumentResolver(authorities),
        models,
        new TreeMap<>(),
        Build.checksum());
  }

  /** The way of one document; its IRIs begin with the base of {@code iris}. */
  public DocumentPipeline pipeline(Iris iris) {
    Provenance provenance = new Provenance(SoftwareVersion.current(), models, options);
    return new DocumentPipeline(
        reader,
        extractor,
        resolver,
        new DocumentMapper(iris, authorities, provenance),
        build.map(b -> b + models + options + iris.graph("x")));
  }

  /** The way of many documents into {@code store}. */
  public Ingest into(GraphStore store, Iris iris, int threads) {
    return into(store, iris, threads, Corrections.NONE);
  }

  /** The same, with what editors corrected. */
  public Ingest into(GraphStore store, Iris iris, int threads, Corrections corrections) {
    CompletableFuture<PeopleRules> people =
        CompletableFuture.supplyAsync(() -> PeopleRules.of(authorities, corrections));
    return new Ingest(
        store,
        pipeline(iris),
        ReferenceGraphs.of(authorities, iris),
        threads,
        Optional.of(people.join()));
  }
}
