package org.igkg.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.igkg.source.Problem.Code;

/** A file on a disk of this machine. */
public record LocalFile(Path file) implements PublishedFile {
  @Override
  public String path() {
    return file.toString();
  }

  @Override
  public String name() {
    return Optional.ofNullable(file.getFileName()).map(Path::toString).orElse(file.toString());
  }

  @Override
  public String folder() {
    return Optional.ofNullable(file.getParent()).map(Path::toString).orElse("");
  }

  @Override
  public PublishedFile beside(String name) {
    return new LocalFile(file.resolveSibling(name));
  }

  @Override
  public boolean exists() {
    return Files.isRegularFile(file);
  }

  @Override
  public Optional<Problem> obstacle() {
    if (!Files.exists(file)) {
      return problem(Code.NOT_FOUND, "there is no such file; check the path");
    }
    if (Files.isDirectory(file)) {
      return problem(Code.UNREADABLE, "this is a folder; name the files in it");
    }
    if (!Files.isReadable(file)) {
      return problem(Code.UNREADABLE, "cannot be read; check its permissions");
    }
    return Optional.empty();
  }

  @Override
  public long size() throws IOException {
    return Files.size(file);
  }

  @Override
  public byte[] bytes() throws IOException {
    return Files.readAllBytes(file);
  }

  private Optional<Problem> problem(Code code, String message) {
    return Optional.of(Problem.of(path(), code, message));
  }
}
