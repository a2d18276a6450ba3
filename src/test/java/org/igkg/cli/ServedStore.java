package org.igkg.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The command {@code serve} in a process of its own, on any free port; closing it stops it. */
final class ServedStore implements AutoCloseable {
  private static final Pattern SERVING = Pattern.compile("Serving .* on (http://localhost:\\d+)/");

  private final HttpClient http = HttpClient.newHttpClient();
  private final Process process;
  private final BufferedReader lines;
  private final String base;

  private ServedStore(Process process, BufferedReader lines) throws IOException {
    this.process = process;
    this.lines = lines;
    base = address(lines);
  }

  /** Returns when the command says that it serves. */
  static ServedStore start(Path store, String... options) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.igkg.Application",
                "serve",
                "--port",
                "0",
                "--store",
                store.toString()));
    command.addAll(List.of(options));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try {
      return new ServedStore(
          process,
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)));
    } catch (IOException | RuntimeException e) {
      process.destroyForcibly();
      throw e;
    }
  }

  private static String address(BufferedReader lines) throws IOException {
    StringBuilder told = new StringBuilder();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      Matcher serving = SERVING.matcher(line);
      if (serving.find()) {
        return serving.group(1);
      }
      told.append(line).append('\n');
    }
    throw new IllegalStateException("the server ended: " + told);
  }

  HttpResponse<String> get(String path, String accept) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(base + path)).header("Accept", accept).build();
    return http.send(request, HttpResponse.BodyHandlers.ofString());
  }

  HttpResponse<String> ask(String sparql) throws Exception {
    return get("/sparql?query=" + URLEncoder.encode(sparql, StandardCharsets.UTF_8), "text/csv");
  }

  /** Stops the server as Ctrl-C would; whether it ended in time. */
  boolean stop() throws InterruptedException {
    // not by the process itself, which would close its output before it was read
    process.toHandle().destroy();
    return process.waitFor(30, TimeUnit.SECONDS);
  }

  /** What it said since it serves, once it has ended. */
  String lastWords() {
    return lines.lines().collect(Collectors.joining("\n"));
  }

  /** Waits for the end, so that the store is free again whatever the test met. */
  @Override
  public void close() {
    process.destroyForcibly().onExit().orTimeout(30, TimeUnit.SECONDS).join();
  }
}
