package org.igkg.benchmark;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.igkg.benchmark.SoakReplacement.State;

/**
 * Readers who ask for what is known. An answer that was given while nothing changed must be that of
 * the version the store held; one of a single graph must be that of either version at any time; of
 * the others no more is asked than that they are answers.
 */
final class SoakReaders {
  private static final int REST_MILLIS = 150;

  private final List<SoakAnswers> versions;
  private final List<String> addresses;
  private final AtomicInteger asked = new AtomicInteger();
  private final AtomicInteger compared = new AtomicInteger();
  private final AtomicInteger longest = new AtomicInteger();
  private final ConcurrentLinkedQueue<String> wrong = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<String> failed = new ConcurrentLinkedQueue<>();
  private volatile boolean stopped;

  SoakReaders(SoakAnswers first, SoakAnswers second) {
    versions = List.of(first, second);
    addresses =
        first.answers().keySet().stream().filter(second.answers()::containsKey).toList();
  }

  List<Thread> start(int port, int readers, AtomicReference<State> state) {
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < readers; i++) {
      Random random = new Random(i);
      Thread thread = new Thread(() -> read(port, random, state), "reader-" + i);
      thread.start();
      threads.add(thread);
    }
    return threads;
  }

  private void read(int port, Random random, AtomicReference<State> state) {
    HttpClient client = HttpClient.newHttpClient();
    try {
      while (!stopped) {
        String address = addresses.get(random.nextInt(addresses.size()));
        State before = state.get();
        long start = System.nanoTime();
        String answer = asked(client, port, address);
        longest.accumulateAndGet((int) ((System.nanoTime() - start) / 1_000_000), Math::max);
        compare(address, answer, before, state.get());
        asked.incrementAndGet();
        TimeUnit.MILLISECONDS.sleep(random.nextInt(2 * REST_MILLIS));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String asked(HttpClient client, int port, String address)
      throws InterruptedException {
    try {
      return SoakAnswers.ask(client, port, address);
    } catch (IOException e) {
      return "none: " + e;
    }
  }

  private void compare(String address, String answer, State before, State after) {
    String first = versions.get(0).answers().get(address);
    String second = versions.get(1).answers().get(address);
    if (!answer.startsWith("200 ") && !answer.equals(first) && !answer.equals(second)) {
      tell(failed, address + ": " + answer.substring(0, Math.min(300, answer.length())));
    } else if (before.settled() && before.equals(after)) {
      compared.incrementAndGet();
      if (!answer.equals(versions.get(before.version()).answers().get(address))) {
        tell(wrong, "wrong in " + before + ": " + address);
      }
    } else if (versions.get(0).ofOneGraph().contains(address)) {
      compared.incrementAndGet();
      if (!answer.equals(first) && !answer.equals(second)) {
        tell(wrong, "torn in " + before + ": " + address);
      }
    }
  }

  private static void tell(ConcurrentLinkedQueue<String> failures, String failure) {
    failures.add(failure);
    System.out.println(failure);
  }

  void stop() {
    stopped = true;
  }

  List<String> failures() {
    List<String> all = new ArrayList<>(failed);
    all.addAll(wrong);
    return all;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d answers (longest %d ms), %d failed, %d compared, %d wrong",
        asked.get(),
        longest.get(),
        failed.size(),
        compared.get(),
        wrong.size());
  }
}
