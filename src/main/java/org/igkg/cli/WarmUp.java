package org.igkg.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Asks a server that has just started for its home page, for each topic over the years and for the
 * example of each question, one after the other, so that the first readers of a large store find
 * these pages made.
 */
final class WarmUp {
  private static final Pattern PAGE = Pattern.compile("href=\"(/(?:topics|queries)/[a-z0-9-]+)\"");
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  /** Whoever has been waiting for the server comes first. */
  private static final Duration HEAD_START = Duration.ofSeconds(2);

  private final HttpClient client = HttpClient.newHttpClient();
  private final String server;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final Thread thread = new Thread(this::run, "warm-up");

  private WarmUp(int port) {
    server = "http://localhost:" + port;
    thread.setDaemon(true);
    thread.setPriority(Thread.MIN_PRIORITY);
  }

  static WarmUp start(int port) {
    WarmUp warmUp = new WarmUp(port);
    warmUp.thread.start();
    return warmUp;
  }

  private void run() {
    try {
      if (stopped.await(HEAD_START.toMillis(), TimeUnit.MILLISECONDS)) {
        return;
      }
      get("/");
      for (String list : List.of("/topics", "/queries")) {
        for (String page : pages(get(list))) {
          if (stopped.getCount() == 0) {
            return;
          }
          get(page);
        }
      }
    } catch (IOException stoppedOrBusy) {
      // Whoever asks first waits a little longer; nothing else is lost.
      return;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static List<String> pages(String list) {
    return PAGE.matcher(list).results().map(link -> link.group(1)).distinct().toList();
  }

  private String get(String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server + path))
            .header("Accept", "text/html")
            .timeout(PATIENCE)
            .build();
    return client.send(request, BodyHandlers.ofString()).body();
  }

  /** Stops asking, and waits for the answer that is on its way. */
  void close() {
    stopped.countDown();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
