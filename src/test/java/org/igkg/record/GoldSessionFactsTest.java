package org.igkg.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.igkg.authority.Authorities;
import org.igkg.source.SourceDocument;
import org.igkg.source.Span;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Session facts against the annotations of the development documents, when they are there. */
class GoldSessionFactsTest {
  private static final Path GOLD = Path.of("..", "shared", "gold");
  private static final double GOAL = 0.97;

  private final Authorities known = Authorities.load();
  private final SessionFactsReader reader = new SessionFactsReader(known);
  private final DisclaimerReader disclaimers = new DisclaimerReader(known);

  @Test
  void readsTheSessionFactsOfTheDevelopmentDocuments() throws IOException {
    assumeTrue(Files.isDirectory(GOLD), "no annotated documents at " + GOLD);
    List<Comparison> all = compareAll();
    assertThat(all).isNotEmpty();
    Map<String, Double> scores = new LinkedHashMap<>();
    TitleRow.FIELDS.forEach(f -> scores.put(f, share(all, f)));
    List<String> wrong = all.stream().flatMap(Comparison::wrong).toList();
    assertThat(scores)
        .as("%s%n%s", scores, wrong)
        .allSatisfy((f, s) -> assertThat(s).isGreaterThanOrEqualTo(GOAL));
  }

  private List<Comparison> compareAll() throws IOException {
    List<Comparison> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(GOLD)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        JsonNode gold = JsonMapper.shared().readTree(file.toFile());
        if (gold.path("session").isObject()) {
          all.add(compare(gold));
        }
      }
    }
    return all;
  }

  private Comparison compare(JsonNode gold) {
    SourceDocument document = document(gold.path("file").asString());
    String text = document.text();
    int start = text.length() - text.stripLeading().length();
    int end = text.indexOf('\n', start);
    Optional<Span> notice = disclaimers.read(document).map(Disclaimer::span);
    SessionFacts facts = reader.read(document, Optional.of(new Span(start, end)), notice);
    Map<String, String> expected = new LinkedHashMap<>();
    TitleRow.FIELDS.forEach(f -> expected.put(f, expected(gold.path("session"), f)));
    return new Comparison(document.fileName(), expected, TitleRow.texts(facts));
  }

  private static String expected(JsonNode session, String field) {
    String value = session.path(field).isNull() ? "" : session.path(field).asString();
    return field.equals("title") ? TitleRow.fold(value) : value;
  }

  private static SourceDocument document(String name) {
    try {
      Path file = GOLD.resolveSibling("corpus").resolve(name);
      String text = Files.readString(file).replace('\u00A0', ' ');
      return new SourceDocument(name, "key", "text/plain", "0".repeat(64), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double share(List<Comparison> all, String field) {
    return all.stream().filter(c -> c.right(field)).count() / (double) all.size();
  }

  private record Comparison(String file, Map<String, String> expected, Map<String, String> read) {
    boolean right(String field) {
      return expected.get(field).equals(read.get(field));
    }

    Stream<String> wrong() {
      return TitleRow.FIELDS.stream()
          .filter(f -> !right(f))
          .map(f -> file + " " + f + ": " + expected.get(f) + " but read " + read.get(f));
    }
  }
}
