package org.igkg.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.igkg.language.LanguageAnalyser;
import org.igkg.language.OpenNlpAnalyser;
import org.igkg.language.Sentence;
import org.igkg.record.MeetingRecord;
import org.igkg.record.SessionFacts;
import org.igkg.record.SpeakerLabel;
import org.igkg.record.Turn;
import org.igkg.source.Slug;
import org.igkg.source.SourceDocument;
import org.igkg.source.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The annotated documents of {@code ../shared}, read crudely, for measuring extractors. */
public final class DevelopmentCorpus {
  private static final Path SHARED = Path.of(System.getProperty("igkg.shared", "../shared"));
  private static final LanguageAnalyser ANALYSER = new OpenNlpAnalyser();

  /** One annotated session with its analysed text. */
  public record Annotated(String file, JsonNode gold, AnalysedRecord record) {}

  private DevelopmentCorpus() {}

  public static boolean isPresent() {
    return Files.isDirectory(SHARED.resolve("gold")) && Files.isDirectory(SHARED.resolve("corpus"));
  }

  /** The sessions and summaries, in the order of their names; other documents are left out. */
  public static List<Annotated> sessions() {
    try (Stream<Path> files = Files.list(SHARED.resolve("gold"))) {
      return files
          .filter(f -> f.toString().endsWith(".json"))
          .sorted()
          .map(DevelopmentCorpus::read)
          .filter(a -> !a.gold().get("kind").asString().equals("other"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Annotated read(Path json) {
    try {
      JsonNode gold = JsonMapper.shared().readTree(Files.readString(json));
      String file = gold.get("file").asString();
      String text = Files.readString(SHARED.resolve("corpus").resolve(Path.of(file).getFileName()));
      return new Annotated(file, gold, analysed(file, text.replace('\u00A0', ' '), title(gold)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> title(JsonNode gold) {
    JsonNode session = gold.get("session");
    return session == null || session.isNull() || session.get("title").isNull()
        ? Optional.empty()
        : Optional.of(session.get("title").asString());
  }

  /** A record whose first line is its title and whose turns start at each {@code >>}. */
  public static AnalysedRecord analysed(String file, String text, Optional<String> sessionTitle) {
    SourceDocument document =
        new SourceDocument(file, Slug.of(file), "text/plain", "0".repeat(64), text);
    int body = text.indexOf('\n') < 0 ? 0 : text.indexOf('\n');
    Span title = new Span(0, body);
    List<Turn> turns = turns(text, body);
    MeetingRecord record =
        new MeetingRecord.Transcript(
            document, Optional.of(title), Optional.empty(), facts(sessionTitle), turns);
    List<Sentence> titleSentences = body == 0 ? List.of() : ANALYSER.analyse(text, title);
    List<AnalysedRecord.Unit> units =
        turns.stream()
            .map(t -> new AnalysedRecord.Unit(t, ANALYSER.analyse(text, t.span())))
            .toList();
    return new AnalysedRecord(record, titleSentences, units);
  }

  private static SessionFacts facts(Optional<String> title) {
    SessionFacts none = SessionFacts.NONE;
    return new SessionFacts(
        none.forum(),
        none.year(),
        none.day(),
        none.date(),
        none.room(),
        none.type(),
        none.number(),
        title);
  }

  private static List<Turn> turns(String text, int body) {
    List<Turn> turns = new ArrayList<>();
    int at = body;
    while (at < text.length()) {
      int marker = text.indexOf(">>", at + 1);
      int end = marker < 0 ? text.length() : marker;
      int from = wordsStart(text, at, end);
      if (end > from) {
        turns.add(
            new Turn(turns.size() + 1, label(text, at, from), new Span(from, end), List.of()));
      }
      at = end;
    }
    return turns;
  }

  private static SpeakerLabel label(String text, int at, int from) {
    String printed = text.substring(at, from).replaceAll("[>:]", "").strip();
    Span span = new Span(at, from);
    return printed.isEmpty()
        ? new SpeakerLabel.Unnamed(new Span(from, from))
        : new SpeakerLabel.Named(span, printed, printed, Optional.empty());
  }

  /** After the marker and a short label in capitals. */
  private static int wordsStart(String text, int at, int end) {
    int colon = text.indexOf(':', at);
    boolean label =
        text.startsWith(">>", at)
            && colon > 0
            && colon < Math.min(end, at + 60)
            && text.substring(at, colon)
                .equals(text.substring(at, colon).toUpperCase(java.util.Locale.ROOT));
    int from = label ? colon + 1 : text.startsWith(">>", at) ? at + 2 : at;
    return Math.min(from, end);
  }
}
