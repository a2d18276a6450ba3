package org.igkg.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.igkg.harvest.InventedSite.bytes;
import static org.igkg.harvest.InventedSite.gzip;
import static org.igkg.harvest.InventedSite.send;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.igkg.harvest.StartAddress.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole harvest of a site that we invented; time passes only where the harvest waits. */
class HarvestTest {
  private static final Instant MAY = Instant.parse("2031-05-01T10:00:00Z");
  private static final String SESSION = "/en/content/igf-2031-.*";

  @TempDir Path folder;
  private InventedSite site;
  private Instant now = MAY;
  private final List<Duration> waits = new ArrayList<>();

  @BeforeEach
  void open() throws IOException {
    site = new InventedSite();
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void followsListsPageByPageToTheirSessions() throws IOException {
    site.html(
            "/en/list",
            "<a href='/en/content/igf-2031-ws-1'>1</a><a href='/en/about'>About</a>"
                + "<ul class=pager><a href='?page=1'>2</a><a rel=next href='?page=1'>next</a></ul>")
        .html("/en/list?page=1", "<a href='/en/content/igf-2031-ws-2#top'>2</a>")
        .html("/en/content/igf-2031-ws-1", "One <a href='igf-2031-ws-1-transcript'>Transcript</a>")
        .html("/en/content/igf-2031-ws-1-transcript", "&gt;&gt; ADA EXAMPLE: Good morning.")
        .html("/en/content/igf-2031-ws-2", "Two");

    HarvestReport report = harvest(index("/en/list", SESSION));

    assertThat(report.problems()).isEmpty();
    assertThat(report.documents()).isEqualTo(3);
    assertThat(site.paths())
        .containsExactlyInAnyOrder(
            "/robots.txt",
            "/en/list",
            "/en/list?page=1",
            "/en/content/igf-2031-ws-1",
            "/en/content/igf-2031-ws-1-transcript",
            "/en/content/igf-2031-ws-2");
    assertThat(folder.resolve("documents"))
        .isDirectoryContaining("glob:**igf-2031-ws-1-transcript.html");
    assertThat(folder.resolve("documents/manifest.csv"))
        .hasContent(
            """
            file,address,retrieved,forum
            igf-2031-ws-1-transcript.html,BASE/en/content/igf-2031-ws-1-transcript,2031-05-01,igf
            igf-2031-ws-1.html,BASE/en/content/igf-2031-ws-1,2031-05-01,igf
            igf-2031-ws-2.html,BASE/en/content/igf-2031-ws-2,2031-05-01,igf
            """
                .replace("BASE", site.base()));
  }

  @Test
  void waitsBetweenTwoRequestsToAHost() throws IOException {
    site.html("/a", "A").html("/b", "B");

    harvest(document("/a"), document("/b"));

    assertThat(waits).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(2));
  }

  @Test
  void waitsAsLongAsRobotsTxtAsksAndKeepsOutWhereItSays() throws IOException {
    site.at(
            "/robots.txt",
            e -> send(e, 200, "text/plain", bytes("User-agent: *\nCrawl-delay: 7\nDisallow: /no")))
        .html("/a", "A")
        .html("/no/b", "B");

    HarvestReport report = harvest(document("/a"), document("/no/b"));

    assertThat(waits).containsExactly(Duration.ofSeconds(7));
    assertThat(site.paths()).containsExactly("/robots.txt", "/a");
    assertThat(report.problems()).singleElement().asString().contains("/no/b").contains("robots");
  }

  @Test
  void obeysWhatRobotsTxtSaysToItByName() throws IOException {
    String robots = "User-agent: *\nDisallow: /\n\nUser-agent: igkg-harvest\nAllow: /";
    site.at("/robots.txt", e -> send(e, 200, "text/plain", bytes(robots))).html("/a", "A");

    assertThat(harvest(document("/a")).fetched()).isEqualTo(1);
    assertThat(site.asked().get(0).userAgent()).isEqualTo("igkg-harvest/1 (ada@example.org)");
  }

  @Test
  void asksNothingWhileRobotsTxtCannotBeHad() throws IOException {
    site.status("/robots.txt", 503).html("/a", "A");

    assertThat(harvest(document("/a")).problems()).hasSize(1);
    assertThat(site.paths()).containsExactly("/robots.txt");
  }

  @Test
  void followsRedirectsOneByOneAndGivesUpOnCircles() throws IOException {
    site.status("/old", 301, "Location", "/new")
        .html("/new", "New")
        .status("/x", 302, "Location", "/y")
        .status("/y", 302, "Location", "/x")
        .status("/bad", 302, "Location", "file:///etc/passwd");

    HarvestReport report = harvest(document("/old"), document("/x"), document("/bad"));

    assertThat(report.documents()).isEqualTo(1);
    assertThat(report.problems()).singleElement().asString().contains("leads to no web address");
  }

  @Test
  void givesUpAnEndlessChainOfRedirects() throws IOException {
    for (int i = 0; i < 20; i++) {
      site.status("/r" + i, 302, "Location", "/r" + (i + 1));
    }

    assertThat(harvest(document("/r0")).problems()).singleElement().asString().contains("circles");
    assertThat(site.paths()).doesNotContain("/r10");
  }

  @Test
  void waitsAsLongAsABusySiteAsks() throws IOException {
    int[] times = {0};
    site.html("/a", "A");
    site.at(
        "/busy",
        e -> {
          e.getResponseHeaders().set("Retry-After", "90");
          send(e, times[0]++ == 0 ? 429 : 200, "text/html", bytes("<html>B"));
        });

    HarvestReport report = harvest(document("/busy"));

    assertThat(report.problems()).isEmpty();
    assertThat(waits).contains(Duration.ofSeconds(90));
  }

  @Test
  void leavesAHostAloneAfterErrorsInARowAndGoesOnElsewhere() throws IOException {
    for (String page : List.of("/a", "/b", "/c", "/d")) {
      site.status(page, 500);
    }
    site.html("/fine", "Fine");
    StartAddress elsewhere = StartAddress.document(URI.create(site.otherBase() + "/fine"));

    HarvestReport report =
        harvest(document("/a"), document("/b"), document("/c"), document("/d"), elsewhere);

    assertThat(report.fetched()).isEqualTo(1);
    assertThat(report.left()).isPositive();
    assertThat(report.problems()).anyMatch(p -> p.startsWith("127.0.0.1: left alone"));
    assertThat(site.paths().stream().filter(p -> !p.equals("/robots.txt"))).hasSize(7);
    assertThat(waits)
        .as("longer and longer")
        .contains(Duration.ofSeconds(6), Duration.ofSeconds(96));
  }

  @Test
  void tellsWhatIsMissing() throws IOException {
    HarvestReport report = harvest(document("/gone"));

    assertThat(report.problems()).containsExactly(site.base() + "/gone: answered 404");
    assertThat(report.isComplete()).isFalse();
  }

  @Test
  void asksOnlyForChangesTheNextTime() throws IOException {
    site.at(
        "/a",
        e -> {
          e.getResponseHeaders().set("ETag", "\"v1\"");
          e.getResponseHeaders().set("Last-Modified", "Thu, 01 May 2031 09:00:00 GMT");
          boolean known = "\"v1\"".equals(e.getRequestHeaders().getFirst("If-None-Match"));
          send(e, known ? 304 : 200, "text/html", known ? new byte[0] : bytes("<html>A"));
        });
    harvest(document("/a"));
    String manifest = Files.readString(folder.resolve("documents/manifest.csv"));
    now = MAY.plus(Duration.ofDays(9));

    HarvestReport report = harvest(document("/a"));

    assertThat(report.unchanged()).isEqualTo(1);
    assertThat(report.fetched()).isZero();
    assertThat(site.asked().get(3).ifModifiedSince()).isEqualTo("Thu, 01 May 2031 09:00:00 GMT");
    assertThat(folder.resolve("documents/manifest.csv")).hasContent(manifest);
  }

  /** What was fetched "tomorrow" is asked for again; nothing is lost and nobody waits a day. */
  @Test
  void goesOnWhenTheClockWasSetBackSinceTheLastRun() throws IOException {
    site.html("/a", "A");
    harvest(document("/a"));
    now = MAY.minus(Duration.ofDays(1));

    HarvestReport report = harvest(document("/a"));

    assertThat(report.problems()).isEmpty();
    assertThat(site.asked()).filteredOn(a -> a.path().equals("/a")).hasSize(2);
    assertThat(waits).allMatch(wait -> wait.compareTo(Duration.ofSeconds(10)) < 0);
  }

  @Test
  void fetchesAgainWhatItsDiskLost() throws IOException {
    site.at(
        "/a",
        e -> {
          e.getResponseHeaders().set("ETag", "\"v1\"");
          send(e, 200, "text/html", bytes("<html>A"));
        });
    harvest(document("/a"));
    try (var objects = Files.walk(folder.resolve(".fetched/objects"))) {
      for (Path object : objects.filter(Files::isRegularFile).toList()) {
        Files.writeString(object, "torn");
      }
    }
    now = MAY.plus(Duration.ofDays(9));

    harvest(document("/a"));

    assertThat(site.asked().get(3).ifNoneMatch()).isEqualTo("null");
    assertThat(folder.resolve("documents/a.html")).hasContent("<html>A");
  }

  @Test
  void goesOnWhereARunWasBrokenOff() throws IOException {
    site.html(
            "/en/list",
            "<a href='/en/content/igf-2031-a'>a</a><a href='/en/content/igf-2031-b'>b</a>")
        .html("/en/content/igf-2031-a", "A")
        .html("/en/content/igf-2031-b", "B");
    HarvestReport first = harvest(options(3, 1 << 20), index("/en/list", SESSION));
    Path journal = folder.resolve(".fetched/journal.csv");
    Files.writeString(journal, Files.readString(journal) + "http://torn.example/,2031-05-0");

    HarvestReport second = harvest(index("/en/list", SESSION));

    assertThat(first.stopped()).contains("limit of 3 requests");
    assertThat(first.left()).isEqualTo(1);
    assertThat(second.fetched()).isEqualTo(1);
    assertThat(second.fresh()).isEqualTo(2);
    assertThat(second.documents()).isEqualTo(2);
    assertThat(site.paths().stream().filter(p -> p.contains("igf-2031"))).hasSize(2);
  }

  @Test
  void stopsAtItsLimitOfBytesAndOfTime() throws IOException {
    site.html("/a", "x".repeat(5000)).html("/b", "B");

    assertThat(harvest(options(100, 4000), document("/a"), document("/b")).stopped())
        .contains("4000 bytes");
    site.status("/busy", 503, "Retry-After", "999999");
    assertThat(harvest(document("/busy")).stopped()).isEqualTo("the time is up");
  }

  @Test
  void keepsWhatAPageWasBeforeItChangedOrVanished() throws IOException {
    site.html("/a", "Before").html("/b", "B");
    harvest(document("/a"), document("/b"));
    site.html("/a", "After").status("/b", 410);
    now = MAY.plus(Duration.ofDays(9));

    harvest(document("/a"), document("/b"));

    assertThat(folder.resolve("documents/a.html")).hasContent("<html>After");
    assertThat(folder.resolve("documents/b.html")).hasContent("<html>B");
    try (var objects = Files.walk(folder.resolve(".fetched/objects"))) {
      assertThat(objects.filter(Files::isRegularFile)).hasSize(3);
    }
  }

  @Test
  void givesUpSlowAndEndlessAnswers() throws IOException {
    site.at(
        "/slow",
        e -> {
          e.sendResponseHeaders(200, 1000);
          e.getResponseBody().write('x');
          e.getResponseBody().flush();
          sleep();
        });
    site.at(
        "/endless",
        e -> {
          e.sendResponseHeaders(200, 0);
          OutputStream out = e.getResponseBody();
          while (true) {
            out.write(new byte[8192]);
          }
        });
    site.at("/bomb", e -> packed(e, gzip(new byte[3 << 20])));

    HarvestReport report = harvest(document("/endless"), document("/bomb"), document("/slow"));

    assertThat(report.problems())
        .anyMatch(p -> p.contains("/slow: no whole answer within 1 seconds"))
        .anyMatch(p -> p.contains("/endless: larger than 1048576 bytes"))
        .anyMatch(p -> p.contains("/bomb: larger than 1048576 bytes"));
    assertThat(report.documents()).isZero();
  }

  @Test
  void unpacksGzipAndRefusesOtherPackings() throws IOException {
    site.at("/a", e -> packed(e, gzip(bytes("<html>Packed"))));
    site.at("/torn", e -> packed(e, bytes("no gzip")));
    site.at(
        "/br",
        e -> {
          e.getResponseHeaders().set("Content-Encoding", "br");
          send(e, 200, "text/html", bytes("?"));
        });

    HarvestReport report = harvest(document("/a"), document("/br"), document("/torn"));

    assertThat(folder.resolve("documents/a.html")).hasContent("<html>Packed");
    assertThat(report.problems()).hasSize(2).anyMatch(p -> p.contains("packed as 'br'"));
  }

  @Test
  void writesDocumentsReadablyWhenOnlyTheSiteKnewTheEncoding() throws IOException {
    Charset cyrillic = Charset.forName("windows-1251");
    byte[] page = bytes("<html><p>Открытие форума", cyrillic);
    site.at("/ru", e -> send(e, 200, "text/html; charset=windows-1251", page));
    site.at("/lie", e -> send(e, 200, "text/html; charset=us-ascii", page));
    site.at("/odd", e -> send(e, 200, "text/html; charset=no-such", page));

    harvest(document("/ru"), document("/lie"), document("/odd"));

    assertThat(folder.resolve("documents/ru.html")).hasContent("\uFEFF<html><p>Открытие форума");
    assertThat(Files.readAllBytes(folder.resolve("documents/lie.html"))).isEqualTo(page);
    assertThat(Files.readAllBytes(folder.resolve("documents/odd.html"))).isEqualTo(page);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/%2e%2e/%2e%2e/etc/passwd", "/..%2f..%2fetc%2fpasswd", "/a%00b", "/%5c..%5cwin"})
  void writesNothingOutsideOfItsFolder(String path) throws IOException {
    site.at("/", e -> send(e, 200, "text/html", bytes("<html>X")));
    site.html(Addresses.pathAndQuery(Addresses.of(site.base() + path).orElseThrow()), "X");

    harvest(document(path));

    try (var files = Files.list(folder)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder(".fetched", "documents");
    }
    try (var files = Files.list(folder.resolve("documents"))) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .allMatch(name -> name.matches("[a-z0-9-]+\\.(html|csv)"))
          .hasSize(2);
    }
  }

  @Test
  void givesTwoPagesOfOneNameTwoNamesThatStay() throws IOException {
    site.html("/en/content/igf-2031-a", "A").html("/archive/igf-2031-a", "B");
    harvest(document("/en/content/igf-2031-a"), document("/archive/igf-2031-a"));
    String manifest = Files.readString(folder.resolve("documents/manifest.csv"));
    now = MAY.plus(Duration.ofDays(9));

    harvest(document("/archive/igf-2031-a"), document("/en/content/igf-2031-a"));

    assertThat(manifest)
        .contains("igf-2031-a.html,")
        .containsPattern("igf-2031-a-[0-9a-f]{8}\\.html,");
    assertThat(folder.resolve("documents/manifest.csv")).hasContent(manifest);
  }

  @Test
  void keepsPicturesOutOfTheDocuments() throws IOException {
    site.at("/a.png", e -> send(e, 200, "image/png", bytes("PNG")));
    site.at("/b.pdf", e -> send(e, 200, "application/octet-stream", bytes("%PDF-1.7")));

    harvest(document("/a.png"), document("/b.pdf"));

    assertThat(folder.resolve("documents")).isDirectoryContaining("glob:**b.pdf");
    assertThat(folder.resolve("documents")).isDirectoryNotContaining("glob:**/a*");
  }

  @Test
  void asksNoAddressThatIsNotPublic() throws IOException {
    site.html("/a", "A");
    HarvestOptions strict =
        new HarvestOptions(
            "igkg-harvest/1",
            Duration.ZERO,
            Duration.ZERO,
            9,
            9,
            Duration.ofHours(1),
            false,
            FetchLimits.DEFAULT);

    HarvestReport report = harvest(strict, document("/a"));

    assertThat(site.asked()).isEmpty();
    assertThat(report.problems()).singleElement().asString().contains("not a public address");
  }

  @Test
  void listsWhatItWouldFetchAndAsksNobody() throws IOException {
    site.html("/en/list", "<a href='/en/content/igf-2031-a'>a</a>")
        .html("/en/content/igf-2031-a", "A");
    StartAddress list = index("/en/list", SESSION);

    assertThat(dryRun(list)).containsExactly("new index " + site.base() + "/en/list");
    harvest(options(2, 1 << 20), list);
    int asked = site.asked().size();
    assertThat(dryRun(list))
        .containsExactly(
            "recent index " + site.base() + "/en/list",
            "new document " + site.base() + "/en/content/igf-2031-a");
    assertThat(site.asked()).hasSize(asked);
  }

  @Test
  void keepsASecondProcessOutOfItsFolder() throws IOException {
    try (HarvestCache cache = HarvestCache.open(folder)) {
      assertThat(cache.documents()).isEqualTo(folder.resolve("documents"));
      assertThat(
              org.assertj.core.api.Assertions.catchThrowable(
                  () -> HarvestCache.open(folder).close()))
          .hasMessageContaining("another process harvests into this folder");
    }
  }

  private static void packed(com.sun.net.httpserver.HttpExchange exchange, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Encoding", "gzip");
    send(exchange, 200, "text/html", body);
  }

  /** Longer than the harvest waits for an answer; ended when the site closes. */
  private static void sleep() {
    try {
      Thread.sleep(60_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private StartAddress document(String path) {
    return StartAddress.document(Addresses.of(site.base() + path).orElseThrow());
  }

  private StartAddress index(String path, String follow) {
    return new StartAddress(
        Optional.of("igf"), URI.create(site.base() + path), Kind.INDEX, Pattern.compile(follow));
  }

  private List<String> dryRun(StartAddress... starts) throws IOException {
    try (HarvestCache cache = HarvestCache.open(folder)) {
      return new DryRun(cache, options(100, 1 << 20), clock()).lines(List.of(starts));
    }
  }

  private HarvestReport harvest(StartAddress... starts) throws IOException {
    return harvest(options(100, 1 << 20), starts);
  }

  private HarvestReport harvest(HarvestOptions options, StartAddress... starts) throws IOException {
    try (HarvestCache cache = HarvestCache.open(folder)) {
      Web web = new HttpWeb(options.userAgent(), options.fetch(), clock());
      return new Harvest(cache, options, web, clock(), this::pass).run(List.of(starts), line -> {});
    }
  }

  private void pass(Instant until) {
    if (until.isAfter(now)) {
      waits.add(Duration.between(now, until));
      now = until;
    }
  }

  private static HarvestOptions options(int requests, long bytes) {
    return new HarvestOptions(
        "igkg-harvest/1 (ada@example.org)",
        Duration.ofSeconds(2),
        Duration.ofDays(1),
        requests,
        bytes,
        Duration.ofHours(1),
        true,
        new FetchLimits(1 << 20, Duration.ofSeconds(1)));
  }

  private Clock clock() {
    return new Clock() {
      @Override
      public Instant instant() {
        return now;
      }

      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return this;
      }
    };
  }
}
