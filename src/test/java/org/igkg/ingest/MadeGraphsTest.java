package org.igkg.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.igkg.ingest.InventedTranscripts.text;
import static org.igkg.ingest.InventedTranscripts.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.igkg.graph.Iris;
import org.igkg.graph.ReferenceGraphs;
import org.igkg.store.GraphStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MadeGraphsTest {
  private static final Progress SILENT = (done, total) -> {};
  private static final DocumentPipeline PIPELINE = known().pipeline(new Iris());
  private static final Node REFERENCE = new Iris().referenceGraph("roles");
  private static final Map<Node, Graph> REFERENCES =
      Map.of(REFERENCE, ReferenceGraphs.of(StubParts.AUTHORITIES, new Iris()).get(REFERENCE));

  @TempDir Path folder;

  private final GraphStore store = GraphStore.inMemory();
  private Path documents;
  private Path made;
  private Path part;

  @BeforeEach
  void create() throws IOException {
    documents = Files.createDirectory(folder.resolve("documents"));
    made = folder.resolve("made");
    part = made.resolve("graphs/part-00000");
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void takenGraphsAreTheStoreThatTheirDocumentsGive() {
    invented();
    text(documents, "manifest.csv", "file,language\na.txt,en\n,en\n");
    IngestReport taken = take();
    try (GraphStore other = GraphStore.inMemory()) {
      IngestReport read = into(other).run(List.of(documents), SILENT);
      assertThat(taken).isEqualTo(read);
      assertThat(read.ingested()).isEqualTo(2);
      assertThat(read.refused()).isEqualTo(3);
      assertThat(MadeFolders.printed(read.problems()))
          .contains(
              "EMPTY_DOCUMENT empty.txt",
              "SHAPE_VIOLATION m.txt",
              "UNREADABLE_SIDECAR manifest.csv");
      assertThat(export(store)).isEqualTo(export(other)).hasSizeGreaterThan(50);
    }
  }

  @Test
  void readsZippedPartsInAnyOrder() throws IOException {
    invented();
    made();
    List<String> plain = Files.readAllLines(part);
    int graphs = plain.indexOf(first(plain, "/graph/b>"));
    Files.delete(part);
    zip("graphs/part-00000.gz", plain.subList(graphs, plain.size()));
    zip("graphs/part-00001.gz", plain.subList(0, graphs));
    assertThat(take().ingested()).isEqualTo(2);
  }

  @Test
  void aDocumentThatIsTakenNeedNotBeReadAgain() {
    write(documents, "a.txt", "IPv6 works in Norway.");
    take();
    assertThat(store.origin(new Iris().graph("a"))).isPresent();
    assertThat(into(store).run(List.of(documents), SILENT).unchanged()).isEqualTo(1);
    assertThat(into(store).take(List.of(made), SILENT).unchanged()).isEqualTo(1);
  }

  @Test
  void aFolderWithoutGraphsIsNamed() {
    IngestReport report = into(store).take(List.of(documents), SILENT);
    assertThat(MadeFolders.printed(report.problems())).containsExactly("NO_DOCUMENTS documents");
    assertThat(report.hasRefusals()).isTrue();
  }

  @Test
  void aJobThatDidNotEndIsNotTaken() throws IOException {
    invented();
    made();
    Files.delete(made.resolve("documents/_SUCCESS"));
    assertThat(take())
        .matches(report -> report.ingested() == 0)
        .matches(
            report ->
                MadeFolders.printed(report.problems()).equals(List.of("DAMAGED_DOCUMENT made")));
  }

  @Test
  void aBrokenLineKeepsOnlyItsGraphOut() {
    assertThat(spoilt(l -> l.contains("/graph/a>") && l.contains("#Turn>") ? "nonsense" : l))
        .contains("DAMAGED_DOCUMENT a.txt", "DAMAGED_DOCUMENT part-00000");
    assertThat(lines("/graph/a>")).isEmpty();
    assertThat(lines("/graph/b>")).isNotEmpty();
  }

  @Test
  void aLineThatEndsLikeAQuadButIsNone() {
    assertThat(spoilt(l -> l.contains("/graph/a>") ? l.replaceFirst("^<", "<no IRI ") : l))
        .contains("DAMAGED_DOCUMENT a.txt");
    assertThat(lines("/graph/a>")).isEmpty();
  }

  @Test
  void aBlankNodeHasNoNameThatLasts() {
    assertThat(
            spoilt(
                l -> l.contains("/graph/a>") ? l.replaceFirst("^<[^>]*/id/turn/[^>]*>", "_:t") : l))
        .contains("DAMAGED_DOCUMENT a.txt");
    assertThat(lines("/graph/a>")).isEmpty();
  }

  @Test
  void aGraphThatBreaksAShapeStaysOut() {
    assertThat(spoilt(l -> l.contains("/graph/a>") ? l.replace("#order>", "#disorder>") : l))
        .contains("SHAPE_VIOLATION a.txt");
    assertThat(lines("/graph/a>")).isEmpty();
    assertThat(lines("/graph/b>")).isNotEmpty();
  }

  @Test
  void aGraphThatIsCutOffStaysOut() throws IOException {
    invented();
    made();
    List<String> lines = Files.readAllLines(part);
    Files.write(part, lines.subList(0, lines.size() - 1));
    assertThat(MadeFolders.printed(take().problems())).contains("DAMAGED_DOCUMENT b.text");
    assertThat(lines("/graph/b>")).isEmpty();
    assertThat(lines("/graph/a>")).isNotEmpty();
  }

  @Test
  void aGraphSplitOverFilesIsNamedOnce() throws IOException {
    invented();
    made();
    List<String> lines = Files.readAllLines(part);
    Files.write(part, lines.subList(0, 5));
    Files.write(made.resolve("graphs/part-00001"), lines.subList(5, lines.size()));
    IngestReport report = take();
    assertThat(report.ingested()).isEqualTo(1);
    assertThat(report.problems())
        .filteredOn(p -> p.document().equals("a.txt"))
        .singleElement()
        .matches(p -> p.message().contains("there are 5 in part-00000, "), "tells the pieces");
  }

  @Test
  void aMissingGraphIsNamed() throws IOException {
    invented();
    made();
    Files.write(part, List.of());
    assertThat(take().problems()).anyMatch(p -> p.message().contains("is listed, but in no file"));
  }

  @Test
  void aGraphThatIsListedNowhereIsNotTaken() {
    assertThat(spoilt(l -> l.replace("/graph/a> .", "/graph/reference/roles> .")))
        .contains("UNKNOWN_GRAPH part-00000", "DAMAGED_DOCUMENT a.txt");
    assertThat(export(store)).noneMatch(l -> l.contains("/id/turn/") && l.contains("/roles>"));
  }

  @Test
  void aListCannotPutADocumentIntoAnotherGraph() throws IOException {
    invented();
    made();
    Path list = made.resolve("documents/part-00000");
    for (Path file : List.of(list, part)) {
      Files.writeString(file, Files.readString(file).replace("/graph/a", "/graph/derived/2031"));
    }
    assertThat(MadeFolders.printed(take().problems())).contains("UNKNOWN_GRAPH a.txt");
    assertThat(lines("/graph/derived/2031>")).noneMatch(l -> l.contains("/id/document/a>"));
  }

  @Test
  void graphsOfAnotherBaseAreNotTaken() {
    invented();
    MadeFolders.of(documents, made, known().pipeline(new Iris("https://example.org/")));
    IngestReport report = take();
    assertThat(report.ingested()).isZero();
    assertThat(MadeFolders.printed(report.problems()))
        .contains("UNKNOWN_GRAPH a.txt", "UNKNOWN_GRAPH b.text");
  }

  @Test
  void ofTwoFoldersTheFirstIsTaken() {
    write(documents, "a.txt", "IPv6 works in Norway.");
    made();
    write(documents, "a.txt", "Quite another thing.");
    Path later = MadeFolders.of(documents, folder.resolve("later"), PIPELINE);
    IngestReport report = into(store).take(List.of(made, later), SILENT);
    assertThat(MadeFolders.printed(report.problems())).containsExactly("DUPLICATE_NAME part-00000");
    assertThat(lines("/graph/a>")).anyMatch(l -> l.contains("IPv6 works in Norway."));
  }

  @Test
  void aDamagedListOrZipIsNamed() throws IOException {
    invented();
    made();
    Files.writeString(
        made.resolve("documents/part-00000"), "{\"path\": 1}\n", StandardCharsets.UTF_8);
    Files.write(made.resolve("graphs/part-00001.gz"), new byte[] {0x1f, 1, 2});
    assertThat(MadeFolders.printed(take().problems()))
        .contains("DAMAGED_DOCUMENT part-00000", "UNREADABLE part-00001.gz");
  }

  /** Two records, a second {@code b}, and what is refused. */
  private void invented() {
    write(documents, "a.txt", "IPv6 works in Norway.");
    write(documents, "b.txt", "Nothing of note.");
    write(documents, "b.text", "Something else.");
    write(documents, "m.txt", "MISSHAPE");
    text(documents, "empty.txt", "");
  }

  private void made() {
    MadeFolders.of(documents, made, PIPELINE);
  }

  private IngestReport take() {
    if (!Files.exists(made)) {
      made();
    }
    return into(store).take(List.of(made), SILENT);
  }

  /** What is said when each line of the quads is changed. */
  private List<String> spoilt(UnaryOperator<String> change) {
    try {
      invented();
      made();
      List<String> before = Files.readAllLines(part);
      List<String> after = before.stream().map(change).toList();
      assertThat(after).isNotEqualTo(before);
      Files.write(part, after);
      return MadeFolders.printed(take().problems());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String first(List<String> lines, String graph) {
    return lines.stream().filter(l -> l.contains(graph)).findFirst().orElseThrow();
  }

  private void zip(String name, List<String> lines) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(made.resolve(name)))) {
      out.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Parts that are known, so that graphs have an origin. */
  private static IngestSetup known() {
    IngestSetup stub = StubParts.setup();
    return new IngestSetup(
        stub.authorities(),
        stub.reader(),
        stub.extractor(),
        stub.resolver(),
        stub.models(),
        stub.options(),
        Optional.of("a build"));
  }

  private static Ingest into(GraphStore store) {
    return new Ingest(store, PIPELINE, REFERENCES, 2);
  }

  private List<String> lines(String graph) {
    return export(store).stream().filter(l -> l.endsWith(graph + " .")).toList();
  }

  private static List<String> export(GraphStore store) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      store.exportNQuads(out);
      return new ArrayList<>(out.toString(StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
