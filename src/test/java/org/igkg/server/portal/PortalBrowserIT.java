package org.igkg.server.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.igkg.server.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * Readers' ways through the portal, in Debian's Chromium. Skipped where that is not installed; the
 * screenshots in {@code target/screenshots} are there to be looked at.
 */
class PortalBrowserIT {
  private static final Path SCREENSHOTS = Path.of("target/screenshots");
  private static final Dimension DESK = new Dimension(1280, 1600);
  private static final Dimension PHONE = new Dimension(500, 900);
  private static final String LIGHT = "light";
  private static final String DARK = "dark";
  private static final String NO_SCRIPTS = "no-scripts";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static ServedSample sample;

  /** By what is asked of them; starting one takes longer than a test. */
  private static final Map<String, ChromeDriver> BROWSERS = new HashMap<>();

  private ChromeDriver browser;

  @BeforeAll
  static void start() throws IOException {
    Chromium.require();
    Files.createDirectories(SCREENSHOTS);
    sample = ServedSample.start();
  }

  @AfterAll
  static void stop() {
    BROWSERS.values().forEach(ChromeDriver::quit);
    if (sample != null) {
      sample.close();
    }
  }

  @Test
  void fromAWordTypedToTheSentenceInItsPlace() {
    open("/", LIGHT);
    browser.findElement(By.id("search")).sendKeys("ipv6 dep");
    follow(await(By.cssSelector("#suggestions a")));

    follow(await(By.cssSelector("#breakdown td a")));
    assertThat(texts("ol.turns mark")).contains("IPv6");
    assertThat(browser.findElements(By.cssSelector("td.chosen"))).hasSize(1);

    follow(browser.findElement(By.linkText("in its place")));
    WebElement said = await(By.cssSelector(".said:target"));
    assertThat(said.getText()).contains("IPv6");
  }

  @Test
  void comparesTwoTopicsAndTakesTheChartAndTheTableAway() {
    open("/topics/ipv6", LIGHT);
    browser
        .findElement(By.cssSelector("select[name=with] option[value=internet-shutdowns]"))
        .click();
    browser.findElement(By.cssSelector("select[name=measure] option[value=rate]")).click();
    follow(browser.findElement(By.cssSelector(".choices button")));

    assertThat(texts("#compared tbody th")).hasSize(2);
    assertThat(browser.getCurrentUrl()).contains("with=internet-shutdowns", "measure=rate");
    await(By.cssSelector("figure[data-grid=compared] svg"));
    assertThat(browser.findElement(By.linkText("SVG")).getDomAttribute("href"))
        .startsWith("data:image/svg+xml");
    assertThat(browser.findElement(By.linkText("CSV")).getDomAttribute("href"))
        .startsWith("/api/queries/topic-over-the-years-by-region?format=csv");
  }

  @Test
  void followsAPersonToAnOrganisation() {
    open("/page/person/zeinab-karimeddine", LIGHT);
    await(By.cssSelector(".network canvas"));

    follow(
        browser.findElement(
            By.cssSelector("#table-affiliations a[href='/page/organisation/ripe-ncc']")));

    assertThat(texts("#table-people tbody td")).contains("Zeinab Karimeddine");
  }

  @Test
  void searchesWhatWasSaidAndNarrowsIt() {
    open("/search", LIGHT);
    toNextPage(() -> browser.findElement(By.id("search")).sendKeys("network AND women\n"));
    int all = browser.findElements(By.cssSelector("ol.turns > li")).size();
    assertThat(all).isPositive();

    follow(browser.findElement(By.cssSelector(".facets a")));

    assertThat(browser.findElements(By.cssSelector(".facets a[aria-current]"))).hasSize(1);
    assertThat(browser.findElements(By.cssSelector("ol.turns > li"))).hasSizeBetween(1, all);
  }

  @Test
  void opensTheSparqlBehindATable() {
    open("/topics/ipv6", LIGHT);
    follow(browser.findElement(By.linkText("its SPARQL")));

    WebElement editor = await(By.cssSelector(".yasqe .CodeMirror-code"));
    assertThat(editor.getText()).contains("TopicObservation");
    await(By.cssSelector(".yasqe_queryButton")).click();
    await(By.cssSelector(".yasr table tbody tr"));
  }

  @Test
  void canBeReadWithoutScripts() {
    open("/topics/ipv6?by=forum", NO_SCRIPTS);

    assertThat(texts("#breakdown tbody th")).containsExactly("Internet Governance Forum");
    assertThat(browser.findElements(By.cssSelector("ol.turns > li"))).isNotEmpty();
    assertThat(browser.findElements(By.cssSelector("figure svg"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "home, /",
    "topics, /topics",
    "topic, /topics/ipv6?with=internet-shutdowns&year=2011",
    "session, /page/session/igf-2024/day-0-event-9058",
    "meeting, /page/meeting/igf-2016",
    "person, /page/person/zeinab-karimeddine",
    "organisation, /page/organisation/ripe-ncc",
    "region, /page/region/arab-states",
    "search, /search?q=network",
    "queries, /queries",
    "query, /queries/quotes-on-a-topic",
    "about, /about",
    "dataset, /dataset",
    "ontology, /ontology"
  })
  void isAccessibleInLightAndDarkOnDeskAndPhone(String name, String path) throws IOException {
    for (String scheme : List.of(LIGHT, DARK)) {
      open(path, scheme);
      assertThat(serious()).as(path + ", " + scheme).isEmpty();
      photograph(name + "-" + scheme + "-desk");
      browser.manage().window().setSize(PHONE);
      assertThat(wider()).as(path + " is wider than a phone").isEmpty();
      photograph(name + "-" + scheme + "-phone");
    }
  }

  /** What axe calls serious or critical. */
  private List<String> serious() {
    return new AxeBuilder()
        .analyze(browser).getViolations().stream()
            .filter(r -> List.of("serious", "critical").contains(r.getImpact()))
            .map(PortalBrowserIT::told)
            .toList();
  }

  private static String told(Rule rule) {
    return rule.getId() + ": " + rule.getNodes().stream().map(n -> n.getHtml()).limit(3).toList();
  }

  /** What stands out to the right of the page. */
  private String wider() {
    return (String)
        browser.executeScript(
            "const page = document.documentElement;"
                + "return page.scrollWidth <= page.clientWidth ? '' : Array.from(document.querySelectorAll('main *'))"
                + ".filter(e => e.getBoundingClientRect().right > page.clientWidth && !e.closest('.table-scroll'))"
                + ".slice(0, 3).map(e => e.outerHTML.substring(0, 120)).join(' ') || 'something'");
  }

  private void photograph(String name) throws IOException {
    Files.write(SCREENSHOTS.resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
  }

  private void open(String path, String kind) {
    browser = BROWSERS.computeIfAbsent(kind, PortalBrowserIT::browser);
    browser.manage().window().setSize(DESK);
    browser.get(sample.address(path));
  }

  private static ChromeDriver browser(String kind) {
    ChromeOptions options = Chromium.options();
    if (kind.equals(DARK)) {
      options.addArguments("--force-dark-mode", "--blink-settings=preferredColorScheme=0");
    }
    if (kind.equals(NO_SCRIPTS)) {
      options.setExperimentalOption(
          "prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
    }
    return Chromium.start(options);
  }

  private void follow(WebElement link) {
    toNextPage(link::click);
  }

  /** What is looked for after this is never found on the page that is left. */
  private void toNextPage(Runnable action) {
    WebElement left = browser.findElement(By.tagName("html"));
    action.run();
    WebDriverWait wait = new WebDriverWait(browser, PATIENCE);
    wait.until(ExpectedConditions.stalenessOf(left));
    wait.until(b -> browser.executeScript("return document.readyState").equals("complete"));
  }

  private WebElement await(By what) {
    return new WebDriverWait(browser, PATIENCE)
        .until(
            b ->
                b.findElements(what).stream()
                    .filter(WebElement::isDisplayed)
                    .findFirst()
                    .orElse(null));
  }

  private List<String> texts(String selector) {
    return browser.findElements(By.cssSelector(selector)).stream()
        .map(WebElement::getText)
        .toList();
  }
}
