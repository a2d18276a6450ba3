package org.igkg.server.dataset;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.igkg.dump.DumpFile;
import org.igkg.dump.Dumps;
import org.igkg.server.web.Answers;
import org.igkg.server.web.Pages;
import org.igkg.server.web.WebProblem;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/** {@code /dumps}: the list, the manifest, the checksums and the files. */
@Controller
class DumpController {
  private static final String RETRY_SECONDS = "30";

  private final DumpFolder dumps;
  private final Answers answers;
  private final Pages pages;

  DumpController(DumpFolder dumps, Answers answers, Pages pages) {
    this.dumps = dumps;
    this.answers = answers;
    this.pages = pages;
  }

  /** While they are being made, the page says so. */
  @GetMapping("/dumps")
  void list(ServletWebRequest request, HttpServletResponse response) throws IOException {
    Optional<DumpFolder.Made> made = dumps.made();
    if (made.isEmpty()) {
      response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
    }
    Answers.describe(response, List.of());
    pages.answer(
        request,
        "dumps",
        Map.of(
            "files",
            made.map(DumpFolder.Made::files).orElse(List.of()),
            "ready",
            made.isPresent()));
  }

  @GetMapping("/dumps/{name:[A-Za-z0-9.-]+}")
  void file(ServletWebRequest request, HttpServletResponse response, @PathVariable String name)
      throws IOException {
    DumpFolder.Made made = made(response);
    Path file = made.folder().resolve(name);
    if (name.equals(Dumps.MANIFEST)) {
      answers.send(request, "application/json", Files.readAllBytes(file));
    } else if (name.equals(Dumps.CHECKSUMS)) {
      answers.send(request, "text/plain;charset=utf-8", Files.readAllBytes(file));
    } else {
      send(request, response, file, known(made, name));
    }
  }

  /** Straight from the disk: a dump may be larger than the memory. */
  private static void send(
      ServletWebRequest request, HttpServletResponse response, Path file, DumpFile dump)
      throws IOException {
    if (request.checkNotModified("\"" + dump.sha256() + "\"")) {
      return;
    }
    response.setContentType("application/gzip");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + dump.name() + "\"");
    response.setContentLengthLong(dump.bytes());
    Files.copy(file, response.getOutputStream());
  }

  private static DumpFile known(DumpFolder.Made made, String name) {
    return made.files().stream()
        .filter(file -> file.name().equals(name))
        .findFirst()
        .orElseThrow(() -> WebProblem.unknown("/dumps/" + name));
  }

  private DumpFolder.Made made(HttpServletResponse response) throws IOException {
    Optional<DumpFolder.Made> made = dumps.made();
    if (made.isEmpty()) {
      response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
      String detail = "The dumps are being made; come back in " + RETRY_SECONDS + " seconds.";
      throw new WebProblem(503, "Service Unavailable", detail, List.of());
    }
    return made.get();
  }
}
