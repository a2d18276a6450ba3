package org.igkg.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.igkg.authority.Authorities;
import org.igkg.extraction.Mention.Kind;
import org.igkg.language.OpenNlpAnalyser;
import org.igkg.language.OpenNlpLanguageDetector;
import org.igkg.record.MeetingRecord;
import org.igkg.record.RecordReader;
import org.igkg.record.SpeakerLabel;
import org.igkg.record.Turn;
import org.igkg.source.DocumentReader;
import org.igkg.source.ReadOutcome;
import org.igkg.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Promises to be kept on whole documents, here two of the bundled sample. */
class StandardExtractorTest {
  private static final Path SAMPLE = Path.of("src/main/resources/sample");
  private static final List<String> FILES =
      List.of(
          "igf-2024-day-0-workshop-room-2-event-9058-moving-to-ipv6-together-arab-states-compare-notes-sample.txt",
          "igf-2016-chairs-summary-sample.txt");

  static List<MeetingRecord> records() {
    return FILES.stream().map(StandardExtractorTest::record).toList();
  }

  @ParameterizedTest
  @MethodSource("records")
  void everyMentionStandsInHeadingUnitOrLabel(MeetingRecord record) {
    List<Span> places = places(record);
    assertThat(InventedSession.EXTRACTOR.extract(record).mentions())
        .hasSizeGreaterThan(20)
        .allSatisfy(m -> assertThat(places).anyMatch(p -> p.contains(m.span())));
  }

  @ParameterizedTest
  @MethodSource("records")
  void aNameIsMadeOfTheWordsAtItsSpan(MeetingRecord record) {
    String text = record.document().text();
    assertThat(InventedSession.EXTRACTOR.extract(record).mentions())
        .filteredOn(m -> m.kind() == Kind.PERSON || m.candidates().isEmpty())
        .isNotEmpty()
        .allSatisfy(m -> assertThat(letters(m.span().in(text))).contains(letters(m.name())));
  }

  @ParameterizedTest
  @MethodSource("records")
  void evidenceHoldsTheNamesItTies(MeetingRecord record) {
    Findings findings = InventedSession.EXTRACTOR.extract(record);
    List<Span> places = places(record);
    assertThat(findings.affiliations())
        .isNotEmpty()
        .allSatisfy(a -> assertThat(a.evidence().contains(a.organisation().span())).isTrue());
    assertThat(findings.participations())
        .allSatisfy(p -> assertThat(places).anyMatch(place -> place.contains(p.evidence())));
    assertThat(findings.figures())
        .allSatisfy(f -> assertThat(places).anyMatch(place -> place.contains(f.quote())));
  }

  @ParameterizedTest
  @MethodSource("records")
  void peopleBodiesAndPlacesStandInTheOrderOfTheText(MeetingRecord record) {
    assertThat(InventedSession.EXTRACTOR.extract(record).mentions())
        .filteredOn(m -> m.kind() != Kind.TOPIC)
        .isSortedAccordingTo(java.util.Comparator.comparing(m -> m.span().start()));
  }

  @Test
  void findsTheSameOnTwoThreadsAndWhateverWasReadBefore() throws Exception {
    List<MeetingRecord> records = records();
    List<Findings> once = records.stream().map(InventedSession.EXTRACTOR::extract).toList();
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Future<Findings>> again =
          Stream.of(1, 0, 0, 1, 1, 0)
              .map(i -> threads.submit(() -> InventedSession.EXTRACTOR.extract(records.get(i))))
              .toList();
      for (Future<Findings> findings : again) {
        assertThat(once).contains(findings.get());
      }
      assertThat(again.get(0).get()).isEqualTo(once.get(1));
      assertThat(again.get(5).get()).isEqualTo(once.get(0));
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void findsTheSameWhenBuiltAndRunUnderTurkishRules() {
    MeetingRecord record = records().get(0);
    Findings there =
        InventedSession.inTurkish(
            () ->
                new StandardExtractor(
                        new OpenNlpAnalyser(), new OpenNlpLanguageDetector(), Authorities.load())
                    .extract(record));
    assertThat(there).isEqualTo(InventedSession.EXTRACTOR.extract(record));
  }

  @Test
  void notesOfTheCaptionerAreNoSpeech() {
    Findings findings =
        InventedSession.findings(">> ANN DOE: Hello. (Applause) Thank you, Nadia Haddad.");
    assertThat(FindingKind.PERSON.print(findings)).isEqualTo("Nadia Haddad");
  }

  private static MeetingRecord record(String file) {
    ReadOutcome.Read read = (ReadOutcome.Read) new DocumentReader().read(SAMPLE.resolve(file));
    return new RecordReader(InventedSession.AUTHORITIES).read(read.document()).record();
  }

  private static List<Span> places(MeetingRecord record) {
    return Stream.of(
            record.headings().stream(),
            record.units().stream().map(u -> u.span()),
            record.units().stream()
                .filter(Turn.class::isInstance)
                .map(u -> ((Turn) u).label())
                .map(SpeakerLabel::span))
        .flatMap(spans -> spans)
        .toList();
  }

  /** Letters alone: labels print capitals, and names lose their honorifics and blanks. */
  private static String letters(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFKD)
        .replaceAll("[^\\p{L}\\p{N}]+", "")
        .toLowerCase(Locale.ROOT);
  }
}
