package org.igkg.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.igkg.source.Problem.Code;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What stands beside documents: {@code NAME.meta.json} (of {@code page.html}: {@code
 * page.meta.json} or {@code page.html.meta.json}) and, for what that does not say, {@code
 * manifest.csv} in the folder. A sidecar that cannot be read is a problem; its document is read all
 * the same.
 *
 * <pre>{@code
 * {"title": "IGF 2031 - Day 1", "address": "https://example.org/day-1",
 *  "retrieved": "2031-05-01", "language": "en", "forum": "igf"}
 * }</pre>
 */
public final class Sidecars {
  private static final String ENDING = ".meta.json";
  private static final long LARGEST = 1024 * 1024;
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Map<Path, Manifest> manifests = new TreeMap<>();

  private Sidecars() {}

  /** Reads the manifest of each folder that holds one of {@code documents}, once. */
  public static Sidecars inFoldersOf(Collection<Path> documents) {
    Sidecars sidecars = new Sidecars();
    documents.forEach(d -> sidecars.manifests.computeIfAbsent(folderOf(d), Manifest::in));
    return sidecars;
  }

  /** What is wrong with the manifests. */
  public List<Problem> problems() {
    return manifests.values().stream().flatMap(m -> m.problems().stream()).toList();
  }

  /** What stands beside one document of a folder that was looked into. */
  SidecarFields.Found of(Path document) {
    String name = document.getFileName().toString();
    Optional<SidecarFields.Found> listed =
        Optional.ofNullable(manifests.get(folderOf(document))).flatMap(m -> m.of(name));
    return Stream.concat(ownOf(document).stream(), listed.stream())
        .reduce(Sidecars::both)
        .orElse(SidecarFields.Found.NOTHING);
  }

  private static SidecarFields.Found both(SidecarFields.Found own, SidecarFields.Found listed) {
    return new SidecarFields.Found(
        own.sidecar().or(listed.sidecar()),
        Stream.concat(own.notices().stream(), listed.notices().stream()).toList());
  }

  private static Optional<SidecarFields.Found> ownOf(Path document) {
    String name = document.getFileName().toString();
    return Stream.of(DocumentKey.withoutEnding(name) + ENDING, name + ENDING)
        .map(document::resolveSibling)
        .filter(Files::isRegularFile)
        .map(Sidecars::read)
        .findFirst();
  }

  private static SidecarFields.Found read(Path path) {
    try {
      if (Files.size(path) > LARGEST) {
        return unreadable(path, "is larger than a megabyte");
      }
      JsonNode json = JSON.readTree(Files.readAllBytes(path));
      return json.isObject()
          ? new SidecarFields(fields(json)).read()
          : unreadable(path, "is no JSON object");
    } catch (IOException | JacksonException e) {
      return unreadable(path, "cannot be read: " + firstLine(e));
    }
  }

  private static Map<String, String> fields(JsonNode json) {
    Map<String, String> fields = new TreeMap<>();
    json.properties().stream()
        .filter(field -> field.getValue().isValueNode() && !field.getValue().isNull())
        .forEach(field -> fields.put(field.getKey(), field.getValue().asString()));
    return fields;
  }

  private static String firstLine(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }

  private static SidecarFields.Found unreadable(Path path, String why) {
    return new SidecarFields.Found(
        Sidecar.NONE, List.of(new Notice(Code.UNREADABLE_SIDECAR, path.getFileName() + " " + why)));
  }

  private static Path folderOf(Path document) {
    return Optional.ofNullable(document.getParent()).orElse(Path.of(""));
  }
}
