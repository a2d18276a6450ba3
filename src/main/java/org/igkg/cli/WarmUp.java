package org.igkg.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Asks a server that has just started for its home page, for a search, for each topic over the
 * years and as a thing, for the example of each question and for the sessions, the last years'
 * first, one after the other, so that the first readers of a large store find these pages made.
 * After each session it waits as long as its page took, so that readers who come meanwhile have the
 * machine for themselves half of the time.
 */
final class WarmUp implements AutoCloseable {
  private static final String HTML = "text/html";
  private static final String CSV = "text/csv";
  private static final Pattern PAGE = Pattern.compile("href=\"(/(?:topics|queries)/[a-z0-9-]+)\"");
  private static final String SESSIONS =
      """
      PREFIX igkg: <https://w3id.org/igkg/ontology#>
      SELECT ?session { ?session a igkg:Session ; igkg:meeting/igkg:year ?year }
      GROUP BY ?session ORDER BY DESC(MAX(?year)) ?session
      """;
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  /** Whoever has been waiting for the server comes first. */
  private static final Duration HEAD_START = Duration.ofSeconds(2);

  private final HttpClient client = HttpClient.newHttpClient();
  private final String server;
  private final String base;
  private Round round = new Round();

  private WarmUp(int port, String base) {
    server = "http://localhost:" + port;
    this.base = base;
  }

  /**
   * @param base what the IRIs of the store's things begin with
   */
  static WarmUp start(int port, String base) {
    WarmUp warmUp = new WarmUp(port, base);
    warmUp.round.start();
    return warmUp;
  }

  /** Asks for nothing more until {@link #again()}: something else needs the machine. */
  synchronized void rest() {
    round.stopAsking();
  }

  /** Begins from the front: pages that are still as they were are there at once. */
  synchronized void again() {
    round.stopAsking();
    round = new Round();
    round.start();
  }

  /** All pages once. */
  private final class Round extends Thread {
    private final CountDownLatch stopped = new CountDownLatch(1);

    Round() {
      super("warm-up");
      setDaemon(true);
      setPriority(MIN_PRIORITY);
    }

    void stopAsking() {
      stopped.countDown();
    }

    @Override
    public void run() {
      try {
        if (stopped.await(HEAD_START.toMillis(), TimeUnit.MILLISECONDS)) {
          return;
        }
        get("/", HTML);
        get("/search?q=internet", HTML);
        List<String> topics = pages(get("/topics", HTML));
        List<String> first = new ArrayList<>(topics);
        first.addAll(pages(get("/queries", HTML)));
        topics.forEach(topic -> first.add(topic.replace("/topics/", "/page/topic/")));
        for (String page : first) {
          if (stopped.getCount() == 0) {
            return;
          }
          get(page, HTML);
        }
        sessions();
      } catch (IOException stoppedOrBusy) {
        // Whoever asks first waits a little longer; nothing else is lost.
        return;
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      }
    }

    private void sessions() throws IOException, InterruptedException {
      String query = "/sparql?query=" + URLEncoder.encode(SESSIONS, StandardCharsets.UTF_8);
      for (String session : get(query, CSV).lines().skip(1).toList()) {
        long start = System.nanoTime();
        get(session.replace(base + "id/", "/page/"), HTML);
        if (stopped.await(System.nanoTime() - start, TimeUnit.NANOSECONDS)) {
          return;
        }
      }
    }
  }

  private static List<String> pages(String list) {
    return PAGE.matcher(list).results().map(link -> link.group(1)).distinct().toList();
  }

  private String get(String path, String format) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server + path))
            .header("Accept", format)
            .timeout(PATIENCE)
            .build();
    return client.send(request, BodyHandlers.ofString()).body();
  }

  /** Stops asking, and waits for the answer that is on its way. */
  @Override
  public synchronized void close() {
    round.stopAsking();
    try {
      round.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
