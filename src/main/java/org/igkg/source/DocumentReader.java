package org.igkg.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.igkg.source.Problem.Code;

/**
 * A file to a {@link SourceDocument}, or to the {@link Problem} that keeps it out.
 *
 * <p>Reads plain text, saved web pages, Word (.docx), PDF and RTF. The content decides which it is;
 * an ending that says otherwise is reported. UTF-8 text that was once misread as windows-1252
 * ({@code Ã©}) is repaired and reported. What stands beside the file in a {@link Sidecar} comes
 * with it.
 */
public final class DocumentReader {
  /** The longest transcript of a day has about one megabyte; more than this is another thing. */
  private static final long LARGEST = 64L * 1024 * 1024;

  private static final String READABLE =
      "plain text, web pages (.html), Word (.docx), PDF and RTF are read;"
          + " save the text in such a file";

  private final Map<Format, FormatReader> readers = new EnumMap<>(Format.class);

  public DocumentReader() {
    readers.put(Format.TEXT, new PlainTextReader());
    readers.put(Format.HTML, new HtmlReader());
    // The others load large libraries, which most runs do without.
    readers.put(Format.WORD, bytes -> new WordReader().read(bytes));
    readers.put(Format.PDF, bytes -> new PdfReader().read(bytes));
    readers.put(Format.RTF, bytes -> new RtfReader().read(bytes));
  }

  /** Reads one file; never throws for what is wrong with it. */
  public ReadOutcome read(Path path) {
    PublishedFile file = new LocalFile(path);
    Sidecars sidecars = Sidecars.inFoldersOf(List.of(file));
    ReadOutcome outcome = read(file, sidecars);
    if (outcome instanceof ReadOutcome.Read read && !sidecars.problems().isEmpty()) {
      List<Problem> notices = new ArrayList<>(read.notices());
      notices.addAll(sidecars.problems());
      return new ReadOutcome.Read(read.document(), read.offsets(), notices);
    }
    return outcome;
  }

  /**
   * Reads one of many files.
   *
   * @param sidecars of the folders of all of them; their own problems are not repeated here
   */
  public ReadOutcome read(PublishedFile file, Sidecars sidecars) {
    try {
      Optional<Problem> obstacle = obstacle(file);
      return obstacle.isPresent()
          ? new ReadOutcome.Refused(obstacle.get())
          : document(file.name(), file.bytes(), sidecars.of(file));
    } catch (IOException e) {
      return refused(file.path(), Code.UNREADABLE, "cannot be read: " + e.getMessage());
    }
  }

  private static Optional<Problem> obstacle(PublishedFile file) throws IOException {
    Optional<Problem> obstacle = file.obstacle();
    return obstacle.isPresent() || file.size() <= LARGEST
        ? obstacle
        : Optional.of(
            Problem.of(
                file.path(),
                Code.TOO_LARGE,
                "larger than "
                    + LARGEST / (1024 * 1024)
                    + " MB; split it into one file a session"));
  }

  private ReadOutcome document(String name, byte[] bytes, SidecarFields.Found beside)
      throws IOException {
    Format format = Format.of(bytes, name);
    Optional<Notice> unread = unread(format, bytes, name);
    if (unread.isPresent()) {
      return new ReadOutcome.Refused(unread.get().of(name));
    }
    Extraction extraction = readers.get(format).read(bytes);
    if (extraction instanceof Extraction.Refused refused) {
      return new ReadOutcome.Refused(refused.reason().of(name));
    }
    List<Notice> notices = new ArrayList<>(ending(format, name).stream().toList());
    notices.addAll(beside.notices());
    return document(name, bytes, format, (Extraction.Text) extraction, beside.sidecar(), notices);
  }

  private static ReadOutcome document(
      String name,
      byte[] bytes,
      Format format,
      Extraction.Text extraction,
      Sidecar beside,
      List<Notice> notices) {
    MojibakeRepair.Repaired repaired = MojibakeRepair.repair(extraction.text());
    MappedText text = repaired.text().then(TextNormaliser.normalise(repaired.text().text()));
    if (text.text().isBlank()) {
      return refused(name, Code.EMPTY_DOCUMENT, "the file has no text; fetch it again");
    }
    notices.addAll(extraction.notices());
    repaired.notice().ifPresent(notices::add);
    notices.addAll(PlainTextReader.nuls(repaired.text().text()));
    SourceDocument document =
        new SourceDocument(
            name,
            DocumentKey.of(name),
            format.mediaType(),
            Checksum.sha256(bytes),
            text.text(),
            beside.or(extraction.page()));
    List<Problem> problems = notices.stream().map(notice -> notice.of(name)).toList();
    return new ReadOutcome.Read(document, text.offsets(), problems);
  }

  private static Optional<Notice> unread(Format format, byte[] bytes, String name) {
    if (format == Format.OLD_OFFICE && isEncrypted(bytes)) {
      return Optional.of(
          new Notice(Code.PROTECTED_DOCUMENT, "is locked by a password; save it without one"));
    }
    boolean readable =
        format != Format.ZIP
            && format != Format.OLD_OFFICE
            && !(format == Format.TEXT && Format.isNoRecord(name));
    return readable
        ? Optional.empty()
        : Optional.of(new Notice(Code.UNSUPPORTED_FORMAT, "only " + READABLE));
  }

  /** Word locks a file by putting it into a stream of that name: [MS-OFFCRYPTO], section 2.1. */
  private static boolean isEncrypted(byte[] bytes) {
    String stream =
        new String(
            "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    return new String(bytes, StandardCharsets.ISO_8859_1).contains(stream);
  }

  private static Optional<Notice> ending(Format format, String name) {
    return Format.byEnding(name)
        .filter(claimed -> claimed != format)
        .map(
            claimed ->
                new Notice(
                    Code.WRONG_ENDING,
                    "is "
                        + format.mediaType()
                        + " and is read as that; rename it to end in "
                        + format.usualEnding()));
  }

  private static ReadOutcome refused(String document, Code code, String message) {
    return new ReadOutcome.Refused(Problem.of(document, code, message));
  }
}
