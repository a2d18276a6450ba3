package org.igkg.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.igkg.query.SmallGraph;
import org.igkg.store.GraphStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The words of {@link InjectionTest} in a real browser that is told to pass over our
 * Content-Security-Policy: what became a script would run. Several at a time, for a page takes as
 * long for one as for sixteen.
 */
class InjectionBrowserIT {
  /** What is wrong with the page that is open, a line each. */
  private static final String LOOK =
      """
      const bad = [];
      const isPage = document.contentType === 'text/html' && location.pathname !== '/search/names';
      if (document.documentElement.dataset.xss) bad.push('a script ran');
      for (const e of document.querySelectorAll('*')) {
        for (const a of e.attributes) {
          if (/^(on|hx-on|srcdoc$)/i.test(a.name)) bad.push(e.nodeName + ' ' + a.name);
          if (/^(href|src|action|formaction|data|hx-get)$/i.test(a.name)
              && /^\\s*(javascript|vbscript|file|data:text|\\/\\/)/i.test(a.value))
            bad.push(e.nodeName + ' ' + a.value);
        }
      }
      if (document.querySelectorAll('iframe, object, embed, base').length) bad.push('embedded');
      if (!isPage) return bad;
      for (const one of ['header:not(main *)', 'main', 'h1', 'footer:not(main *)', 'head title'])
        if (document.querySelectorAll(one).length !== 1) bad.push('not one ' + one);
      if (getComputedStyle(document.body).display === 'none') bad.push('nothing to be seen');
      if (!document.querySelector('main')?.innerText.trim()) bad.push('an empty page');
      return bad;
      """;

  private static GraphStore store;
  private static HostileTexts texts;
  private static ConfigurableApplicationContext server;
  private static ChromeDriver browser;

  @BeforeAll
  static void start() {
    Chromium.require();
    store = SmallGraph.store();
    texts = new HostileTexts(store);
    server = Server.start(store, new ServerOptions(0, false));
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    ChromeOptions options = Chromium.options();
    options.setCapability("goog:loggingPrefs", logs);
    browser = Chromium.start(options);
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.quit();
      server.close();
      store.close();
    }
  }

  @Test
  void noTextOfTheGraphRunsOrBreaksAPage() throws IOException {
    policy(false);
    for (String some : together(16)) {
      texts.say(some);
      HostileTexts.KINDS.forEach(InjectionBrowserIT::open);
    }
  }

  @Test
  void noParameterRunsOrBreaksAPage() throws IOException {
    policy(false);
    for (String some : together(16)) {
      HostileTexts.withParameters(Client.encode(some)).forEach(InjectionBrowserIT::open);
    }
  }

  @Test
  void nothingIsLeftToThePolicy() throws IOException {
    policy(true);
    browser.manage().logs().get(LogType.BROWSER);
    for (String some : together(40)) {
      texts.say(some);
      HostileTexts.KINDS.forEach(InjectionBrowserIT::open);
    }
    // The library that draws networks says so itself when it may not set a style.
    assertThat(browser.manage().logs().get(LogType.BROWSER).getAll())
        .extracting(LogEntry::getMessage)
        .filteredOn(message -> !message.contains("/webjars/cytoscape/"))
        .noneMatch(message -> message.contains("Content Security Policy"))
        .noneMatch(message -> message.contains("xss.example"));
  }

  /** Else the other tests would find nothing whatever there is. */
  @Test
  void aScriptWouldBeFound() {
    browser.get("data:text/html,<script>document.documentElement.dataset.xss=1</script><main>x");

    assertThat(seen()).map(String::valueOf).contains("a script ran", "not one h1");
  }

  private static List<String> together(int number) throws IOException {
    List<String> payloads = HostileTexts.payloads();
    List<String> batches = new ArrayList<>();
    for (int i = 0; i < payloads.size(); i += number) {
      batches.add(String.join(" ", payloads.subList(i, Math.min(i + number, payloads.size()))));
    }
    return batches;
  }

  private static void policy(boolean isHeeded) {
    browser.executeCdpCommand("Page.setBypassCSP", Map.of("enabled", !isHeeded));
  }

  /** A dialog would fail it too, by Selenium itself. */
  private static void open(String path) {
    browser.get("http://localhost:" + Server.port(server) + path);
    // On a busy machine the driver has been seen to come back before the end of the page was there.
    new WebDriverWait(browser, Duration.ofSeconds(20))
        .until(b -> "complete".equals(browser.executeScript("return document.readyState")));
    assertThat(seen()).as(path).isEmpty();
  }

  private static List<?> seen() {
    return (List<?>) browser.executeScript(LOOK);
  }
}
