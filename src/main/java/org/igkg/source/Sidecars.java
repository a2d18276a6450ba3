package org.igkg.source;

import java.io.IOException;
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

  private final Map<String, Manifest> manifests = new TreeMap<>();

  private Sidecars() {}

  /** Reads the manifest of each folder that holds one of {@code documents}, once. */
  public static Sidecars inFoldersOf(Collection<? extends PublishedFile> documents) {
    Sidecars sidecars = new Sidecars();
    documents.forEach(
        d -> sidecars.manifests.computeIfAbsent(d.folder(), folder -> Manifest.beside(d)));
    return sidecars;
  }

  /** What is wrong with the manifests. */
  public List<Problem> problems() {
    return manifests.values().stream().flatMap(m -> m.problems().stream()).toList();
  }

  /** What stands beside one document of a folder that was looked into. */
  SidecarFields.Found of(PublishedFile document) throws IOException {
    Optional<SidecarFields.Found> listed =
        Optional.ofNullable(manifests.get(document.folder())).flatMap(m -> m.of(document.name()));
    return Stream.concat(ownOf(document).stream(), listed.stream())
        .reduce(Sidecars::both)
        .orElse(SidecarFields.Found.NOTHING);
  }

  private static SidecarFields.Found both(SidecarFields.Found own, SidecarFields.Found listed) {
    return new SidecarFields.Found(
        own.sidecar().or(listed.sidecar()),
        Stream.concat(own.notices().stream(), listed.notices().stream()).toList());
  }

  /** Whether a file has something to say of a document in its folder, by their names. */
  public static boolean isBeside(String file, String document) {
    return file.equals(Manifest.NAME) || own(document).contains(file);
  }

  private static List<String> own(String document) {
    return List.of(DocumentKey.withoutEnding(document) + ENDING, document + ENDING);
  }

  private static Optional<SidecarFields.Found> ownOf(PublishedFile document) throws IOException {
    for (String own : own(document.name())) {
      PublishedFile sidecar = document.beside(own);
      if (sidecar.exists()) {
        return Optional.of(read(sidecar));
      }
    }
    return Optional.empty();
  }

  private static SidecarFields.Found read(PublishedFile file) {
    try {
      if (file.size() > LARGEST) {
        return unreadable(file, "is larger than a megabyte");
      }
      JsonNode json = JSON.readTree(file.bytes());
      return json.isObject()
          ? new SidecarFields(fields(json)).read()
          : unreadable(file, "is no JSON object");
    } catch (IOException | JacksonException e) {
      return unreadable(file, "cannot be read: " + firstLine(e));
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

  private static SidecarFields.Found unreadable(PublishedFile file, String why) {
    return new SidecarFields.Found(
        Sidecar.NONE, List.of(new Notice(Code.UNREADABLE_SIDECAR, file.name() + " " + why)));
  }
}
