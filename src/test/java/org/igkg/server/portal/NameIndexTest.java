package org.igkg.server.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.igkg.query.SmallGraph;
import org.igkg.server.ServerOptions;
import org.igkg.server.web.Link;
import org.igkg.server.web.PublicBase;
import org.igkg.store.GraphStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NameIndexTest {
  private final GraphStore store = SmallGraph.store();
  private final NameIndex names = new NameIndex(store, new PublicBase(ServerOptions.DEFAULT_BASE));

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void findsWhatBeginsAsTyped() {
    assertThat(found("ipv")).containsExactly(new Link("IPv6", "/topics/ipv6"));
    assertThat(found("salem")).containsExactly(new Link("Tariq Salem", "/page/person/tariq-salem"));
  }

  @Test
  void findsNoEndOfAWord() {
    assertThat(found("pv6")).isEmpty();
    assertThat(found("  ")).isEmpty();
    assertThat(found("*\"(")).isEmpty();
  }

  @Test
  void takesNoNoticeOfCaseAccentsAndSigns() {
    assertThat(found("TÀRIQ-salem")).hasSize(1);
  }

  @Test
  void showsNoMoreThanAskedFor() {
    assertThat(names.find("a", 1)).allSatisfy(kind -> assertThat(kind.things()).hasSize(1));
  }

  @Test
  void forgetsWhatIsTakenOut() {
    assertThat(found("tariq")).isNotEmpty();

    store.remove(store.graphNames());

    assertThat(found("tariq")).isEmpty();
  }

  private List<Link> found(String typed) {
    return names.find(typed, 5).stream().flatMap(kind -> kind.things().stream()).toList();
  }
}
