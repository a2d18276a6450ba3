package org.igkg.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.igkg.ingest.InventedTranscripts.text;
import static org.igkg.ingest.InventedTranscripts.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.igkg.graph.Iris;
import org.igkg.graph.ReferenceGraphs;
import org.igkg.graph.Removal;
import org.igkg.source.Problem;
import org.igkg.source.Problem.Code;
import org.igkg.store.GraphStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestTest {
  private static final Progress SILENT = (done, total) -> {};
  private static final DocumentPipeline PIPELINE = StubParts.setup().pipeline(new Iris());
  private static final Node REFERENCE = new Iris().referenceGraph("roles");

  /** One reference graph is as good as all, and much faster. */
  private static final Map<Node, Graph> REFERENCES =
      Map.of(REFERENCE, ReferenceGraphs.of(StubParts.AUTHORITIES, new Iris()).get(REFERENCE));

  @TempDir Path folder;

  private final GraphStore store = GraphStore.inMemory();

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void storesEachDocumentInItsOwnGraph() {
    write(folder, "a.txt", "IPv6 works in Norway.");
    write(folder, "b.txt", "Nothing of note.");
    IngestReport report = ingest(folder);
    assertThat(report).isEqualTo(new IngestReport(2, 0, 0, report.problems()));
    assertThat(lines("/graph/a>")).anyMatch(l -> l.contains("/id/mention/a/"));
    assertThat(lines("/graph/b>")).anyMatch(l -> l.contains("#Turn"));
    assertThat(lines(REFERENCE.getURI() + ">")).isNotEmpty();
  }

  @Test
  void leavesTheSameTriplesWhenADocumentComesAgain() {
    write(folder, "a.txt", "IPv6 works in Norway.");
    ingest(folder);
    List<String> before = export();
    assertThat(ingest(folder).unchanged()).isEqualTo(1);
    assertThat(export()).isEqualTo(before);
  }

  /** Where readers are there already, the pass over all graphs would come too late. */
  @Test
  void neverStoresWhatIsToBeLeftOut() {
    write(folder, "a.txt", "IPv6 works in Norway.");
    ingest(folder);
    String turn =
        lines("#text>").stream()
            .filter(line -> line.contains("IPv6 works"))
            .map(line -> line.substring(1, line.indexOf('>')))
            .findFirst()
            .orElseThrow();
    try (GraphStore served = GraphStore.inMemory()) {
      Ingest ingest = new Ingest(served, PIPELINE, REFERENCES, 1);
      ingest.leaveOut(new Removal(Set.of(NodeFactory.createURI(turn))));
      ingest.run(List.of(folder), SILENT);

      assertThat(served.graphNames()).anyMatch(name -> name.getURI().endsWith("/graph/a"));
      assertThat(export(served))
          .noneMatch(line -> line.contains(turn) || line.contains("IPv6 works"));
    }
  }

  @Test
  void changesNothingWhileItPrepares() {
    write(folder, "a.txt", "IPv6 works in Norway.");
    Ingest ingest = StubParts.setup().into(store, new Iris(), 1);
    ingest.prepare();
    assertThat(store.isEmpty()).isTrue();

    ingest.run(List.of(folder), SILENT);
    List<String> before = export();
    ingest.prepare();

    assertThat(export()).isEqualTo(before);
  }

  @Test
  void replacesAChangedDocumentAndNothingElse() {
    write(folder, "a.txt", "IPv6 works in Norway.");
    write(folder, "b.txt", "IPv6 again.");
    ingest(folder);
    List<String> others = linesOfOtherDocuments("/graph/a>");
    List<String> before = lines("/graph/a>");
    Path changed = write(folder, "a.txt", "Quite another thing.");
    assertThat(ingest(changed).ingested()).isEqualTo(1);
    assertThat(lines("/graph/a>")).isNotEqualTo(before).noneMatch(l -> l.contains("Norway"));
    assertThat(linesOfOtherDocuments("/graph/a>")).isEqualTo(others);
  }

  @Test
  void namesEveryRefusedDocumentAndKeepsTheOthers() throws IOException {
    write(folder, "good.txt", "IPv6 works.");
    text(folder, "empty.txt", "");
    Files.write(folder.resolve("binary.txt"), new byte[] {0, 1, 2, 3, 0, (byte) 0xff, 0, 9});
    IngestReport report = ingest(folder, folder.resolve("absent.txt"));
    assertThat(report.ingested()).isEqualTo(1);
    assertThat(report.refused()).isEqualTo(3);
    assertThat(refusals(report))
        .containsExactly(
            "NOT_FOUND absent.txt", "BINARY_DOCUMENT binary.txt", "EMPTY_DOCUMENT empty.txt");
    assertThat(export())
        .noneMatch(l -> l.contains("/graph/empty>") || l.contains("/graph/binary>"));
  }

  @Test
  void statesWhatStandsBesideADocument() {
    write(folder, "a.txt", "IPv6 works in Norway.");
    text(folder, "manifest.csv", "file,address,language\na.txt,https://example.org/a,en\n");
    text(folder, "a.meta.json", "{\"retrieved\": \"2031-05-01\", \"language\": \"very English\"}");

    IngestReport report = ingest(folder);

    assertThat(report.ingested()).isEqualTo(1);
    assertThat(report.problems()).extracting(Problem::code).contains(Code.UNREADABLE_SIDECAR);
    assertThat(lines("/graph/a>"))
        .anyMatch(l -> l.contains("terms/source> <https://example.org/a>"))
        .anyMatch(l -> l.contains("terms/language> \"en\""))
        .anyMatch(l -> l.contains("#retrieved> \"2031-05-01\"^^"));
  }

  @Test
  void readsSavedPagesButNotTheirParts() throws IOException {
    text(folder, "page.html", "<title>A page</title><p>Bread from Norway.");
    Files.createDirectories(folder.resolve("page_files/deep"));
    text(folder.resolve("page_files/deep"), "frame.html", "<p>An advertisement.");
    Files.createDirectories(folder.resolve("other_files"));
    text(folder.resolve("other_files"), "b.txt", "Milk.");

    assertThat(ingest(folder).ingested()).isEqualTo(2);
    assertThat(lines("/graph/page>")).anyMatch(l -> l.contains("\"text/html\""));
    assertThat(lines("/graph/frame>")).isEmpty();
  }

  @Test
  void takesATextThatIsNoRecordWithANotice() {
    text(folder, "list.txt", "Shopping list\n\nBread from Norway.\n\nMilk.\n");
    IngestReport report = ingest(folder);
    assertThat(report.hasRefusals()).isFalse();
    assertThat(report.problems()).extracting(Problem::code).containsExactly(Code.NO_MEETING_RECORD);
    assertThat(lines("/graph/list>"))
        .anyMatch(l -> l.contains("\"other\""))
        .noneMatch(l -> l.contains("#Session>"));
  }

  @Test
  void namesAFolderWithoutDocuments() {
    text(folder, "README.md", "No document.");
    text(folder, ".hidden.txt", ">> A: Hello.");
    IngestReport report = ingest(folder);
    assertThat(report.problems())
        .singleElement()
        .extracting(Problem::code)
        .isEqualTo(Code.NO_DOCUMENTS);
    assertThat(report.problems().get(0).document()).isEqualTo(folder.toString());
  }

  @Test
  void keepsTheGraphOfADocumentThatCanNoLongerBeMapped() {
    write(folder, "a.txt", "IPv6 works in Norway.");
    ingest(folder);
    List<String> before = export();
    write(folder, "a.txt", "BREAK");
    IngestReport broken = ingest(folder);
    assertThat(refusals(broken)).containsExactly("EXTRACTION_FAILED a.txt");
    write(folder, "a.txt", "MISSHAPE");
    IngestReport misshapen = ingest(folder);
    assertThat(refusals(misshapen)).containsExactly("SHAPE_VIOLATION a.txt");
    assertThat(export()).isEqualTo(before);
  }

  @Test
  void takesTheFirstOfTwoDocumentsWithOneKey() throws IOException {
    Path early = Files.createDirectory(folder.resolve("early"));
    Path late = Files.createDirectory(folder.resolve("late"));
    write(early, "a.txt", "IPv6 works.");
    write(late, "A.txt", "Something else.");
    IngestReport report = ingest(late, early);
    assertThat(refusals(report)).containsExactly("DUPLICATE_NAME A.txt");
    assertThat(lines("/graph/a>")).anyMatch(l -> l.contains("IPv6 works."));
  }

  @Test
  void givesTheSameBytesInAnyOrderOnAnyNumberOfThreads() {
    List<Path> paths =
        new ArrayList<>(
            IntStream.range(0, 60)
                .mapToObj(i -> write(folder, "doc-" + i + ".txt", "IPv6 " + i + " in Norway."))
                .toList());
    ingest(paths, 1);
    List<String> one = export();
    try (GraphStore other = GraphStore.inMemory()) {
      Collections.reverse(paths);
      new Ingest(other, PIPELINE, REFERENCES, 2).run(paths, SILENT);
      assertThat(export(other)).isEqualTo(one).hasSizeGreaterThan(60 * 20);
    }
  }

  @Test
  void countsEachDocumentOnce() {
    write(folder, "a.txt", "IPv6.");
    text(folder, "b.txt", "");
    List<String> heard = new ArrayList<>();
    new Ingest(store, PIPELINE, REFERENCES, 2)
        .run(List.of(folder, folder.resolve("a.txt")), (done, all) -> heard.add(done + "/" + all));
    assertThat(heard).containsExactly("1/2", "2/2");
  }

  private IngestReport ingest(Path... paths) {
    return ingest(List.of(paths), 2);
  }

  private IngestReport ingest(List<Path> paths, int threads) {
    return new Ingest(store, PIPELINE, REFERENCES, threads).run(paths, SILENT);
  }

  private static List<String> refusals(IngestReport report) {
    return report.problems().stream()
        .filter(p -> p.code().severity() == Problem.Severity.REFUSED)
        .map(p -> p.code() + " " + Path.of(p.document()).getFileName())
        .toList();
  }

  private List<String> lines(String graph) {
    return export().stream().filter(l -> l.contains(graph)).toList();
  }

  /** What is counted over documents changes with each of them, see DerivationTest. */
  private List<String> linesOfOtherDocuments(String graph) {
    return export().stream()
        .filter(l -> !l.contains(graph) && !l.contains("/graph/derived/"))
        .toList();
  }

  private List<String> export() {
    return export(store);
  }

  private static List<String> export(GraphStore store) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      store.exportNQuads(out);
      return out.toString(StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
