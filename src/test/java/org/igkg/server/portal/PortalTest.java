package org.igkg.server.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.igkg.query.SmallGraph;
import org.igkg.server.Server;
import org.igkg.server.ServerOptions;
import org.igkg.server.sparql.SparqlLimits;
import org.igkg.store.GraphStore;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;

/** The portal's pages on the small graph of the queries' tests. */
class PortalTest {
  private static GraphStore store;
  private static ConfigurableApplicationContext server;

  @BeforeAll
  static void start() {
    store = SmallGraph.store();
    server =
        Server.start(
            store,
            new ServerOptions(
                0,
                false,
                ServerOptions.DEFAULT_BASE,
                SparqlLimits.DEFAULT,
                "mailto:data@example.org"));
  }

  @AfterAll
  static void stop() {
    server.close();
    store.close();
  }

  @Test
  void showsATopicByYearAndForum() {
    Document page = page("/topics/ipv6?by=forum");

    assertThat(page.select("#breakdown thead th").eachText())
        .containsExactly("forum", "2023*", "2024*", "all");
    assertThat(page.select("#breakdown tbody tr").eachText())
        .containsExactly(
            "Internet Governance Forum 1 1 2", "European Dialogue on Internet Governance 0 1 1");
  }

  @Test
  void everyNumberLeadsToThatManyTurns() {
    Document page = page("/topics/ipv6?by=forum");

    assertThat(page.select("#breakdown td a")).hasSize(3);
    page.select("#breakdown td a")
        .forEach(
            cell -> {
              Document turns = page(cell.attr("href").replaceFirst("#.*", ""));
              assertThat(turns.select("ol.turns > li")).hasSize(Integer.parseInt(cell.text()));
              assertThat(turns.select("td.chosen").eachText()).containsExactly(cell.text());
            });
  }

  @Test
  void aTurnSaysWhoWhereAndForWhom() {
    Document page = page("/topics/ipv6?by=forum&row=forum/igf&year=2024");

    assertThat(page.select("#turns").text())
        .isEqualTo("What was said: Internet Governance Forum, 2024 (1)");
    assertThat(page.select("ol.turns .voice").text())
        .isEqualTo("Tariq Salem printed TARIQ SALEM, Lake Net");
    assertThat(page.select("ol.turns blockquote").text())
        .isEqualTo("IPv6 deployment in Jordan closes the digital divide.");
    assertThat(page.select("ol.turns a:contains(in its place)").attr("href"))
        .isEqualTo("/page/session/igf-2024/day-0-event-9058#turn-00000000000a");
  }

  @Test
  void aYearWithFewSessionsIsMarked() {
    assertThat(page("/topics/ipv6?by=forum").select("#breakdown thead th[title]").eachAttr("title"))
        .containsExactly(
            "1 session on record: too few to compare", "2 sessions on record: too few to compare");
  }

  @Test
  void comparesTopics() {
    Document page = page("/topics/ipv6?with=affordability&measure=rate");

    assertThat(page.select("#compared tbody th").eachText())
        .containsExactly("IPv6", "Affordability");
    assertThat(page.select("#compared tbody td").eachText()).contains("3571");
  }

  @Test
  void boundsTheYears() {
    assertThat(page("/topics/ipv6?by=forum&from=2024").select("#breakdown thead th").eachText())
        .containsExactly("forum", "2024*", "all");
  }

  @Test
  void everyTableCanBeHadAsCsvAndAsSparql() {
    Document page = page("/topics/ipv6");

    assertThat(page.select(".source")).hasSizeGreaterThanOrEqualTo(6);
    page.select(".source a")
        .forEach(
            link -> {
              HttpResponse<String> answer = get(link.attr("href"), "*/*");
              assertThat(answer.statusCode()).as(link.attr("href")).isEqualTo(200);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"by=x", "lens=x", "measure=x", "year=20", "page=0", "row=a b", "with=A/B"})
  void refusesValuesItDoesNotKnow(String query) {
    HttpResponse<String> answer = get("/topics/ipv6?" + query.replace(" ", "%20"), "text/html");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(query.substring(0, query.indexOf('=')));
  }

  @Test
  void anUnknownTopicIsNotFound() {
    assertThat(get("/topics/no-such-topic", "text/html").statusCode()).isEqualTo(404);
    assertThat(get("/topics/ipv6?with=no-such-topic", "text/html").statusCode()).isEqualTo(404);
  }

  @Test
  void whatWasNotTalkedAboutSaysSo() {
    assertThat(page("/topics/artificial-intelligence?by=m49-region").text())
        .contains("Nothing on record for these rows", "try the rows by forum");
  }

  @Test
  void listsTopicsWithTheirPages() {
    assertThat(page("/topics").select("#table-all a").eachAttr("href")).contains("/topics/ipv6");
  }

  @Test
  void findsNamesAndWords() {
    Document page = page("/search?q=ipv6");

    assertThat(page.select(".names-found a").eachAttr("href")).containsExactly("/topics/ipv6");
    assertThat(page.select("ol.turns > li")).hasSize(4);
    assertThat(page.select("ol.turns mark").eachText()).contains("IPv6");
    assertThat(page.select(".facets a").eachText()).contains("2023", "2024");
  }

  @Test
  void narrowsASearch() {
    Document page = page(page("/search?q=ipv6").select(".facets a:contains(2023)").attr("href"));

    assertThat(page.select("ol.turns > li")).hasSize(1);
    assertThat(page.select(".facets a[aria-current]").text()).isEqualTo("2023");
  }

  @Test
  void wordsThatCannotBeSearchedForGetAReason() {
    Document page = page("/search?q=%22root");

    assertThat(page.select(".problem").text()).contains("not words to search for");
  }

  @Test
  void suggestsWhileOneTypes() {
    assertThat(page("/search/names?q=ipv").select("a").eachText()).containsExactly("IPv6");
    assertThat(get("/search/names", "text/html").body().strip()).isEmpty();
  }

  @Test
  void theTranscriptHasEveryTurnInItsPlace() {
    Document page = page("/page/session/igf-2024/day-0-event-9058");

    assertThat(page.select(".said").eachAttr("id"))
        .containsExactly("turn-00000000000a", "turn-00000000000b", "turn-00000000000c");
    assertThat(page.select("#turn-00000000000a mark").eachText()).containsExactly("Jordan");
    assertThat(page.select("#turn-00000000000a .words").text())
        .isEqualTo("IPv6 deployment in Jordan closes the digital divide.");
  }

  @Test
  void peopleHaveTheirAffiliationsWithYears() {
    assertThat(
            page("/page/person/zeinab-karimeddine")
                .select("#table-affiliations tbody tr")
                .eachText())
        .containsExactly(
            "2023 Lake Net Director Lakes online words and rule",
            "2024 Dune Exchange New addresses words and rule",
            "2024 RIPE NCC Regional Manager New addresses words and rule");
  }

  @Test
  void thingsOfAllKindsBeginWithWhatAReaderWants() {
    assertThat(page("/page/organisation/ripe-ncc").select("#people")).isNotEmpty();
    assertThat(page("/page/meeting/igf-2024").select("#programme")).isNotEmpty();
    assertThat(page("/page/region/arab-states").select("#speakers")).isNotEmpty();
    assertThat(page("/page/country/JO").select("#table-speakers").text()).contains("Tariq Salem");
    assertThat(page("/page/topic/ipv6").select("a[href=/topics/ipv6]")).isNotEmpty();
  }

  @Test
  void anErrorCanBeReportedFromTheThingItIsAbout() {
    assertThat(page("/page/person/tariq-salem").select("a:contains(Report an error)").attr("href"))
        .isEqualTo(
            "mailto:data@example.org?subject=Error%20in%20IGKG%3A%20https%3A%2F%2Fw3id.org%2Figkg%2Fid%2Fperson%2Ftariq-salem");
  }

  @Test
  void saysWhatIsCoveredAndHowGoodItIs() {
    Document page = page("/about");

    assertThat(page.select("#table-coverage tbody tr").eachText())
        .contains("2024 Internet Governance Forum transcript 1 1 3 24");
    assertThat(page.text()).contains("development persons 0.9", "sample persons 0.9");
  }

  private static Document page(String address) {
    HttpResponse<String> answer = get(address, "text/html");
    assertThat(answer.statusCode()).as(address + "\n" + answer.body()).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }

  private static HttpResponse<String> get(String address, String accept) {
    URI uri = URI.create("http://localhost:" + Server.port(server) + address);
    try {
      return HttpClient.newHttpClient()
          .send(
              HttpRequest.newBuilder(uri).header("Accept", accept).build(),
              HttpResponse.BodyHandlers.ofString());
    } catch (java.io.IOException | InterruptedException e) {
      throw new IllegalStateException(uri.toString(), e);
    }
  }
}
