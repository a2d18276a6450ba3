package org.igkg.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.igkg.source.Problem.Code;

/**
 * A file to a {@link SourceDocument}, or to the {@link Problem} that keeps it out.
 *
 * <p>Reads plain text. UTF-8 text that was once misread as windows-1252 ({@code Ã©}) stays as it
 * is.
 */
public final class DocumentReader {
  /** The longest transcript of a day has about one megabyte; more than this is another thing. */
  private static final long LARGEST = 64L * 1024 * 1024;

  private static final String ENDING = ".txt";
  private static final String MEDIA_TYPE = "text/plain";

  /** Reads one file; never throws for what is wrong with it. */
  public ReadOutcome read(Path path) {
    try {
      Optional<Problem> obstacle = obstacle(path);
      return obstacle.isPresent()
          ? new ReadOutcome.Refused(obstacle.get())
          : document(nameOf(path), Files.readAllBytes(path));
    } catch (IOException e) {
      return refused(path.toString(), Code.UNREADABLE, "cannot be read: " + e.getMessage());
    }
  }

  private static Optional<Problem> obstacle(Path path) throws IOException {
    String given = path.toString();
    if (!Files.exists(path)) {
      return problem(given, Code.NOT_FOUND, "there is no such file; check the path");
    }
    if (Files.isDirectory(path)) {
      return problem(given, Code.UNREADABLE, "this is a folder; name the files in it");
    }
    if (!Files.isReadable(path)) {
      return problem(given, Code.UNREADABLE, "cannot be read; check its permissions");
    }
    if (!nameOf(path).toLowerCase(Locale.ROOT).endsWith(ENDING)) {
      return problem(
          given,
          Code.UNSUPPORTED_FORMAT,
          "only plain text (" + ENDING + ") is read; save the text in such a file");
    }
    if (Files.size(path) > LARGEST) {
      return problem(
          given,
          Code.UNREADABLE,
          "larger than " + LARGEST / (1024 * 1024) + " MB; split it into one file a session");
    }
    return Optional.empty();
  }

  private static ReadOutcome document(String name, byte[] bytes) {
    String published = TextDecoder.decode(bytes);
    if (TextDecoder.isBinary(published)) {
      return refused(name, Code.BINARY_DOCUMENT, "holds no text; save its text as UTF-8");
    }
    String text = TextNormaliser.normalise(published);
    if (text.isBlank()) {
      return refused(name, Code.EMPTY_DOCUMENT, "the file has no text; fetch it again");
    }
    return new ReadOutcome.Read(
        new SourceDocument(name, DocumentKey.of(name), MEDIA_TYPE, Checksum.sha256(bytes), text));
  }

  private static String nameOf(Path path) {
    return Optional.ofNullable(path.getFileName()).map(Path::toString).orElse(path.toString());
  }

  private static Optional<Problem> problem(String document, Code code, String message) {
    return Optional.of(Problem.of(document, code, message));
  }

  private static ReadOutcome refused(String document, Code code, String message) {
    return new ReadOutcome.Refused(Problem.of(document, code, message));
  }
}
