package org.igkg.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.igkg.query.SmallGraph;
import org.igkg.store.GraphStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

class PagesTest {
  private static final String HTML = "text/html,application/xhtml+xml,*/*;q=0.8";
  private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]+)\"");

  private GraphStore store = GraphStore.inMemory();
  private ConfigurableApplicationContext server;

  @AfterEach
  void stop() {
    server.close();
    store.close();
  }

  @Test
  void homePageSaysWhatIsLoaded() {
    String page = home(SmallGraph.store(), false);

    assertThat(page)
        .contains("<dt>documents: transcript</dt><dd>3</dd>")
        .contains("<dt>sessions</dt><dd>3</dd>")
        .contains("<dt>turns</dt><dd>6</dd>")
        .contains("<dt>people</dt><dd>3</dd>")
        .contains("<dt>organisations</dt><dd>3</dd>")
        .contains("<dt>topics</dt><dd>4</dd>")
        .contains("European Dialogue on Internet Governance, Internet Governance Forum")
        .contains("2023, 2024")
        .doesNotContain("Nothing is loaded", "This is the sample");
  }

  @Test
  void homePageAnswersThreeQuestions() {
    String page = home(SmallGraph.store(), false);

    assertThat(page.split("<article")).hasSize(4);
    assertThat(page)
        .contains(
            "<h3>Quotes on a topic</h3>",
            "<code>topic = ipv6</code>",
            "IPv6 deployment in Jordan closes the digital divide.");
  }

  @Test
  void everyLinkOfTheHomePageLeadsSomewhereOnThisServer() {
    String page = home(SmallGraph.store(), true);
    List<String> links =
        LINK.matcher(page).results().map(link -> link.group(1).replace("&amp;", "&")).toList();

    assertThat(links).hasSizeGreaterThan(10).allMatch(link -> link.startsWith("/"));
    for (String link : links) {
      HttpResponse<String> response = client().get(link, HTML);
      assertThat(response.statusCode()).as(link + "\n" + response.body()).isEqualTo(200);
    }
    assertThat(page).contains("This is the sample");
  }

  @Test
  void homePageFollowsTheStore() {
    home(SmallGraph.store(), false);

    store.remove(store.graphNames());

    assertThat(client().get("/", HTML).body()).contains("Nothing is loaded yet");
  }

  @Test
  void emptyStoreExplainsHowToLoadDocuments() {
    String page = home(GraphStore.inMemory(), false);

    assertThat(page)
        .contains("Nothing is loaded yet", "igkg.jar ingest")
        .doesNotContain("<article");
  }

  @Test
  void tellsTheBrowserToRunNoScriptButOurFiles() {
    start(GraphStore.inMemory(), false);
    HttpResponse<String> response = client().get("/", HTML);

    assertThat(response.headers().firstValue("Content-Security-Policy"))
        .get()
        .asString()
        .contains("default-src 'none'")
        .doesNotContain("unsafe");
    assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(response.headers().firstValue("Content-Security-Policy"))
        .get()
        .asString()
        .contains("script-src 'self';");
    assertThat(response.body().split("<script "))
        .hasSize(response.body().split("<script src=\"/").length);
    assertThat(response.body()).doesNotContain("<script>", "style=\"", "onclick");
  }

  @Test
  void healthSaysWhetherTheStoreIsEmpty() {
    start(GraphStore.inMemory(), false);

    assertThat(client().get("/health", "*/*").body())
        .isEqualTo("{\"status\":\"UP\",\"empty\":true}\n");
  }

  @Test
  void otherAddressesAreNotFound() {
    start(GraphStore.inMemory(), false);
    HttpResponse<String> response = client().get("/no-such-page", HTML);

    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.body()).contains("404 Not Found", "/no-such-page");
  }

  private String home(GraphStore loaded, boolean sample) {
    start(loaded, sample);
    return client().get("/", HTML).body();
  }

  private void start(GraphStore loaded, boolean sample) {
    store.close();
    store = loaded;
    server = Server.start(store, new ServerOptions(0, sample));
  }

  private Client client() {
    return new Client(Server.port(server));
  }
}
