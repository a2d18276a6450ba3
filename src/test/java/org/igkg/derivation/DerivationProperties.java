package org.igkg.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.igkg.graph.Iris;
import org.igkg.store.GraphStore;

/** Whatever the documents are. */
class DerivationProperties {
  private static final int DOCUMENTS = 6;
  private static final int CHANGES = 6;

  @Property(tries = 20)
  void countsAreThoseOfTheTurns(@ForAll long seed) {
    try (GraphStore store = InventedStore.empty()) {
      change(store, InventedStore.documents(seed, DOCUMENTS));
      DirectCounts counts = new DirectCounts(store);
      for (Cube cube : Cube.values()) {
        assertThat(counts.derived(cube)).as(cube.name()).isEqualTo(counts.direct(cube));
      }
    }
  }

  @Property(tries = 20)
  void aChangedDocumentGivesWhatARebuildFromNothingGives(@ForAll long seed) {
    Map<Node, Graph> documents = InventedStore.documents(seed, DOCUMENTS);
    try (GraphStore changed = InventedStore.empty();
        GraphStore fresh = InventedStore.empty()) {
      change(changed, documents);
      Graph other = InventedStore.document("d0", new Random(~seed));
      change(changed, Map.of(InventedStore.name("d0"), other));
      documents.put(InventedStore.name("d0"), other);
      change(fresh, documents);
      assertThat(export(changed)).isEqualTo(export(fresh));
    }
  }

  /** What it remembers of documents and years does not show. */
  @Property(tries = 20)
  void oneThatGoesOnGivesWhatARebuildFromNothingGives(@ForAll long seed) {
    Map<Node, Graph> documents = InventedStore.documents(seed, DOCUMENTS);
    Random random = new Random(seed);
    try (GraphStore store = InventedStore.empty()) {
      Derivation goesOn = new Derivation(store, new Iris());
      change(goesOn, documents);
      for (int i = 0; i < CHANGES; i++) {
        String key = "d" + random.nextInt(DOCUMENTS + 1);
        boolean removed = random.nextInt(4) == 0;
        Graph now = removed ? Graph.emptyGraph : InventedStore.document(key, random);
        documents.put(InventedStore.name(key), now);
        change(goesOn, Map.of(InventedStore.name(key), now));
        try (GraphStore fresh = InventedStore.empty()) {
          change(fresh, documents);
          assertThat(export(store)).isEqualTo(export(fresh));
        }
      }
    }
  }

  @Property(tries = 10)
  void theOrderOfDocumentsDoesNotMatter(@ForAll long seed) {
    Map<Node, Graph> documents = InventedStore.documents(seed, DOCUMENTS);
    List<Node> order = new ArrayList<>(documents.keySet());
    Collections.shuffle(order, new Random(seed));
    try (GraphStore together = InventedStore.empty();
        GraphStore oneByOne = InventedStore.empty()) {
      change(together, documents);
      order.forEach(name -> change(oneByOne, Map.of(name, documents.get(name))));
      assertThat(export(oneByOne)).isEqualTo(export(together));
    }
  }

  private static void change(GraphStore store, Map<Node, Graph> graphs) {
    change(new Derivation(store, new Iris()), graphs);
  }

  private static void change(Derivation derivation, Map<Node, Graph> graphs) {
    derivation.replace(graphs);
    derivation.rebuild();
  }

  private static String export(GraphStore store) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      store.exportNQuads(out);
      return out.toString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
