package org.igkg.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.io.IOX;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BulkLoadTest {
  private static final Node ONE = GraphStoreContract.graphName("one");
  private static final Node TWO = GraphStoreContract.graphName("two");
  private static final Node THREE = GraphStoreContract.graphName("three");

  @TempDir Path folder;
  private GraphStore store;

  @BeforeEach
  void open() {
    store = GraphStore.open(folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 300, 3_000, 40_000})
  void givesTheSameStoreAsOneChangeAfterTheOther(int triples) throws IOException {
    store.replace(Map.of(ONE, numbers(1, triples)));
    store.startLoad();
    store.replace(Map.of(TWO, numbers(2, triples)));
    store.replace(Map.of(THREE, numbers(3, 10)));
    store.finishLoad();

    assertThat(store.verify()).isEmpty();
    try (GraphStore other = GraphStore.inMemory()) {
      other.replace(Map.of(THREE, numbers(3, 10), TWO, numbers(2, triples)));
      other.replace(Map.of(ONE, numbers(1, triples)));
      assertThat(export(store)).isEqualTo(export(other));
    }
  }

  @Test
  void showsWhatIsNewAtTheEndAndWhatIsChangedAtOnce() {
    store.replace(Map.of(ONE, GraphStoreContract.turn("a", "Cables.")));
    store.startLoad();
    store.replace(
        Map.of(
            ONE, GraphStoreContract.turn("a", "Satellites."),
            TWO, GraphStoreContract.turn("b", "Harbours.")),
        Map.of(ONE, "k1", TWO, "k2"));

    assertThat(store.graphNames()).containsExactly(ONE);
    assertThat(store.graph(ONE).toString()).contains("Satellites");
    assertThat(store.origin(ONE)).contains("k1");
    assertThat(store.origin(TWO)).isEmpty();

    store.finishLoad();

    assertThat(store.graphNames()).containsExactly(ONE, TWO);
    assertThat(store.origin(TWO)).contains("k2");
    assertThat(store.verify()).isEmpty();
  }

  @Test
  void keepsTheLastOfTwoGraphsOfOneName() throws IOException {
    store.startLoad();
    store.replace(Map.of(ONE, numbers(1, 20)));
    store.replace(Map.of(ONE, numbers(2, 5)));
    store.finishLoad();

    assertThat(store.graph(ONE).isIsomorphicWith(numbers(2, 5))).isTrue();
    assertThat(store.verify()).isEmpty();
  }

  @Test
  void losesNothingWhenTheLoadIsBrokenOff() {
    store.startLoad();
    store.replace(Map.of(ONE, numbers(1, 300)), Map.of(ONE, "k1"));
    store.close();

    open();

    assertThat(store.graph(ONE).isIsomorphicWith(numbers(1, 300))).isTrue();
    assertThat(store.origin(ONE)).contains("k1");
    assertThat(store.verify()).isEmpty();
    assertThat(folder.resolve("waiting")).doesNotExist();
  }

  @Test
  void leavesOutWhatWasCutOff() throws IOException {
    store.replace(Map.of(ONE, numbers(1, 3)));
    store.startLoad();
    store.replace(Map.of(TWO, numbers(2, 300)), Map.of(TWO, "k2"));
    store.replace(Map.of(ONE, numbers(1, 4)));
    store.replace(Map.of(THREE, GraphStoreContract.turn("c", "Harbours.")), Map.of(THREE, "k3"));
    store.close();
    Path log = folder.resolve("waiting");
    byte[] whole = Files.readAllBytes(log);
    Files.write(log, Arrays.copyOf(whole, whole.length - 1));
    Files.createFile(folder.resolve("changing"));

    open();

    assertThat(store.graphNames()).containsExactly(ONE, TWO);
    assertThat(store.graph(ONE).size()).isEqualTo(4);
    assertThat(store.origin(TWO)).contains("k2");
    assertThat(store.origin(THREE)).isEmpty();
    assertThat(store.verify()).isEmpty();
  }

  @Test
  void leavesTheDatasetToThoseWhoHoldIt() {
    store.replace(Map.of(ONE, numbers(1, 3)));
    store.keepDataset();
    DatasetGraph held = store.dataset();

    store.startLoad();
    store.replace(Map.of(TWO, numbers(2, 3)));
    store.finishLoad();

    assertThat(store.dataset()).isSameAs(held);
    assertThat(Txn.calculateRead(held, () -> held.getGraph(TWO).size())).isEqualTo(3);
  }

  @Test
  void tellsWhatWentWrongWhenAGraphCannotBeRead() {
    store.startLoad();
    store.replace(Map.of(ONE, numbers(1, 3)));
    store.replace(Map.of(TWO, new GraphStoreContract.BrokenGraph()));

    assertThatThrownBy(store::finishLoad)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("broken on purpose");
    store.close();
    open();
    assertThat(store.isEmpty()).isTrue();
    assertThat(store.verify()).isEmpty();
  }

  @Test
  void doesNotReadABatchThatIsNotWhatWasWritten() throws IOException {
    store.startLoad();
    store.replace(Map.of(ONE, numbers(1, 300)));
    store.close();
    Path log = folder.resolve("waiting");
    byte[] bytes = Files.readAllBytes(log);
    bytes[bytes.length / 2] ^= 1;
    Files.write(log, bytes);

    open();

    assertThat(store.isEmpty()).isTrue();
  }

  @Test
  void canBeFinishedTwice() throws IOException {
    store.startLoad();
    store.replace(Map.of(ONE, numbers(1, 300)));
    store.close();
    byte[] log = Files.readAllBytes(folder.resolve("waiting"));
    open();
    store.close();
    Files.write(folder.resolve("waiting"), log);

    open();

    assertThat(store.graph(ONE).size()).isEqualTo(300);
    assertThat(store.verify()).isEmpty();
  }

  @Test
  void writesTheIndexesAnewOnlyForMany() throws IOException {
    store.startLoad();
    store.replace(Map.of(ONE, numbers(1, 70_000)));
    store.finishLoad();
    assertThat(folder.resolve("graph/Data-0002")).isDirectory();
    store.startLoad();
    store.replace(Map.of(TWO, numbers(2, 10)));
    store.finishLoad();

    assertThat(folder.resolve("graph/Data-0002")).isDirectory();
    assertThat(store.graph(TWO).size()).isEqualTo(10);
    assertThat(store.verify()).isEmpty();
  }

  @Test
  void sortsMoreThanItHoldsInMemory() throws IOException {
    BulkLog log = new BulkLog(folder.resolve("log"));
    Random random = new Random(7);
    List<Tuple<NodeId>> quads =
        Stream.generate(() -> quad(random.nextInt(100))).limit(1000).toList();
    log.append(quads.subList(0, 400), Map.of());
    log.append(quads.subList(400, 1000), Map.of());

    for (TupleIndex index : QuadIndexes.of(DatabaseMgr.createDatasetGraph())) {
      Path sorting = Files.createDirectory(folder.resolve(index.getName()));
      try (SortedQuads sorted = SortedQuads.of(log, index, sorting, 300)) {
        List<BytesRef> all = new ArrayList<>();
        for (QuadRun run : sorted.runs()) {
          List<BytesRef> keys = keys(run);
          assertThat(keys).isSorted().hasSizeBetween(1, 300);
          all.addAll(keys);
        }
        assertThat(all).hasSize(1000);
      }
      IOX.deleteAll(sorting);
      Files.createDirectory(sorting);
      try (SortedQuads sorted = SortedQuads.of(log, index, sorting, 300)) {
        List<BytesRef> merged = new ArrayList<>();
        new MergedQuads(sorted.runs()).forEachRemaining(r -> merged.add(new BytesRef(r.getKey())));
        assertThat(merged).isSorted().doesNotHaveDuplicates().hasSize(Set.copyOf(quads).size());
      }
    }
  }

  private static List<BytesRef> keys(QuadRun run) throws IOException {
    List<BytesRef> keys = new ArrayList<>();
    while (run.next()) {
      keys.add(new BytesRef(run.key()));
    }
    return keys;
  }

  private static Tuple<NodeId> quad(int number) {
    return TupleFactory.create4(
        NodeIdFactory.createPtr(1),
        NodeIdFactory.createPtr(number),
        NodeIdFactory.createPtr(number % 7),
        NodeIdFactory.createPtr(number * 31L));
  }

  private static Graph numbers(int seed, int count) {
    Graph graph = GraphFactory.createDefaultGraph();
    for (int i = 0; i < count; i++) {
      graph.add(
          iri("s" + Integer.reverse(i * 2 + seed)),
          iri("p" + i % 7),
          NodeFactory.createLiteralString("value " + i * 31 % 1009));
    }
    return graph;
  }

  private static Node iri(String name) {
    return NodeFactory.createURI("https://example.org/" + name);
  }

  private static String export(GraphStore store) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.exportNQuads(out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
