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
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Asks a server that has just started for its home page and for each topic over the years, one
 * after the other, so that the first readers of a large store find these pages made.
 */
final class WarmUp {
  private static final Pattern TOPIC = Pattern.compile("href=\"(/topics/[a-z0-9-]+)\"");
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
      List<String> topics =
          TOPIC.matcher(get("/topics")).results().map(WarmUp::address).distinct().toList();
      for (String topic : topics) {
        if (stopped.getCount() == 0) {
          return;
        }
        get(topic);
      }
    } catch (IOException stoppedOrBusy) {
      // Whoever asks first waits a little longer; nothing else is lost.
      return;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static String address(MatchResult link) {
    return link.group(1);
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
