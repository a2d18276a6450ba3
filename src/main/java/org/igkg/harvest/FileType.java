package org.igkg.harvest;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that hold records. */
enum FileType {
  HTML(".html", List.of("text/html", "application/xhtml+xml"), List.of("html", "htm", "xhtml")),
  TEXT(".txt", List.of("text/plain"), List.of("txt", "text")),
  PDF(".pdf", List.of("application/pdf", "application/x-pdf"), List.of("pdf")),
  WORD(
      ".docx",
      List.of("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
      List.of("docx")),
  RTF(".rtf", List.of("application/rtf", "text/rtf"), List.of("rtf"));

  /** What sites say of files that they do not know. */
  private static final List<String> NOTHING_SAID =
      List.of("", "application/octet-stream", "binary/octet-stream", "application/force-download");

  private final String ending;
  private final List<String> mediaTypes;
  private final List<String> endings;

  FileType(String ending, List<String> mediaTypes, List<String> endings) {
    this.ending = ending;
    this.mediaTypes = mediaTypes;
    this.endings = endings;
  }

  String ending() {
    return ending;
  }

  /** By the media type or, where that says nothing, by the address; empty when it is no record. */
  static Optional<FileType> of(String mediaType, URI address) {
    Optional<FileType> stated =
        Arrays.stream(values()).filter(t -> t.mediaTypes.contains(mediaType)).findFirst();
    return stated.isPresent() || !NOTHING_SAID.contains(mediaType) ? stated : byEnding(address);
  }

  /** A page of a site often has no ending. */
  private static Optional<FileType> byEnding(URI address) {
    String name = lastPart(address);
    String found = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return name.contains(".")
        ? Arrays.stream(values()).filter(t -> t.endings.contains(found)).findFirst()
        : Optional.of(HTML);
  }

  /** The name without an ending that one of these types has. */
  static String withoutEnding(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    boolean known = Arrays.stream(values()).anyMatch(t -> t.endings.contains(ending));
    return known && name.lastIndexOf('.') > 0 ? name.substring(0, name.lastIndexOf('.')) : name;
  }

  private static String lastPart(URI address) {
    String path = address.getPath();
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
