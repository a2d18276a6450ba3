package org.igkg.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;

/** What a reader says of one document: a JSON object. {@code null} and an absent field are one. */
record Gold(JsonObject json) {

  /**
   * Reads one annotation.
   *
   * @throws IllegalArgumentException when it is no JSON object with {@code file} and {@code kind}
   */
  static Gold read(Path path) throws IOException {
    try {
      Gold gold = new Gold(JSON.parse(Files.readString(path, StandardCharsets.UTF_8)));
      if (gold.text("file").isEmpty() || gold.text("kind").isEmpty()) {
        throw new IllegalArgumentException(path + ": an annotation needs 'file' and 'kind'");
      }
      return gold;
    } catch (JsonException e) {
      throw new IllegalArgumentException(path + ": no JSON object (" + e.getMessage() + ")", e);
    }
  }

  /** Name of the document, without folder. */
  String file() {
    return Folding.lastSegment(text("file").orElse(""));
  }

  String kind() {
    return text("kind").orElse("");
  }

  /** Whether the document records a session or a meeting. */
  boolean isRecord() {
    return !kind().equals("other");
  }

  /** A string, or a number as JSON prints it. */
  Optional<String> text(String field) {
    return value(field).map(Gold::printed);
  }

  /** The parts of a list of strings. */
  Stream<String> texts(String field) {
    return array(field).map(Gold::printed);
  }

  /** The parts of a list of objects. */
  Stream<Gold> objects(String field) {
    return array(field).map(v -> new Gold(v.getAsObject()));
  }

  Optional<Gold> object(String field) {
    return value(field).map(v -> new Gold(v.getAsObject()));
  }

  private Stream<JsonValue> array(String field) {
    return value(field).map(v -> v.getAsArray().stream()).orElse(Stream.empty());
  }

  private Optional<JsonValue> value(String field) {
    return Optional.ofNullable(json.get(field)).filter(v -> !v.isNull());
  }

  private static String printed(JsonValue value) {
    return value.isString() ? value.getAsString().value() : value.toString();
  }

  /** All annotations of a folder, in the order of their paths. */
  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
    }
  }
}
