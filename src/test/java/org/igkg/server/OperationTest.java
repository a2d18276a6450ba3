package org.igkg.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.igkg.query.SmallGraph;
import org.igkg.store.GraphStore;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

class OperationTest {

  @Test
  void isReadyWhenItHoldsSomething() {
    try (GraphStore store = SmallGraph.store();
        ConfigurableApplicationContext server = Server.start(store, new ServerOptions(0, false))) {
      Client client = new Client(Server.port(server));

      assertThat(client.plain("/health/ready").body()).isEqualTo("{\"status\":\"READY\"}\n");
    }
  }

  @Test
  void isNotReadyWhileItIsEmpty() {
    try (GraphStore store = GraphStore.inMemory();
        ConfigurableApplicationContext server = Server.start(store, new ServerOptions(0, false))) {
      HttpResponse<String> response = new Client(Server.port(server)).plain("/health/ready");

      assertThat(response.statusCode()).isEqualTo(503);
      assertThat(response.body()).contains("EMPTY");
    }
  }

  @Test
  void countsRequestsWithoutSayingWhatWasAsked() {
    try (GraphStore store = SmallGraph.store();
        ConfigurableApplicationContext server = Server.start(store, new ServerOptions(0, false))) {
      Client client = new Client(Server.port(server));
      client.plain("/page/person/tariq-salem?x=secret");
      client.plain("/nonsense-of-a-visitor");

      String metrics = client.plain("/metrics").body();

      assertThat(metrics)
          .contains("igkg_requests_seconds_count{kind=\"page\",status=\"200\"} 1")
          .contains("igkg_requests_seconds_count{kind=\"other\",status=\"404\"} 1")
          .contains("jvm_memory_used_bytes")
          .doesNotContain("tariq", "secret", "nonsense");
    }
  }

  @Test
  void tellsNumbersToThisMachineOnly() {
    try (GraphStore store = SmallGraph.store();
        ConfigurableApplicationContext server = Server.start(store, new ServerOptions(0, false))) {
      Client client = new Client(Server.port(server));

      assertThat(client.plain("/metrics", "X-Forwarded-For", "192.0.2.7").statusCode())
          .isEqualTo(404);
    }
  }
}
