package org.igkg.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.igkg.source.Problem.Code;

/**
 * A Word file (.docx) to its paragraphs, one a line, cells of tables too; footnotes and endnotes
 * come after the text. What was deleted with changes tracked is not read, what was inserted is.
 *
 * <p>The parts are read as streams, so that memory grows with the text and not with pictures. POI
 * refuses archives that unpack to far more than they hold; links to other files are never followed.
 */
final class WordReader implements FormatReader {
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final List<String> NOTES = List.of(OFFICE + "footnotes", OFFICE + "endnotes");

  /** One part unpacked; the text of the longest meeting has a few megabytes of XML. */
  private static final long LARGEST_PART = 256L * 1024 * 1024;

  /** The end mark and the longest comment behind it: APPNOTE.TXT, section 4.3.16. */
  private static final int LIST_END = 22 + 65_535;

  static {
    ZipSecureFile.setMaxEntrySize(LARGEST_PART);
  }

  @Override
  public Extraction read(byte[] bytes) throws IOException {
    if (!hasEnd(bytes)) {
      return damaged("its end is missing");
    }
    // POI has its limits for archives on a disk only, and reads just the parts that are asked for.
    Path copy = Files.createTempFile("igkg-word", ".docx");
    try {
      Files.write(copy, bytes);
      return read(copy);
    } finally {
      Files.delete(copy);
    }
  }

  private static Extraction read(Path copy) {
    try (OPCPackage word = OPCPackage.open(copy.toFile(), PackageAccess.READ)) {
      WordText text = new WordText();
      for (PackagePart part : parts(word)) {
        try (InputStream xml = part.getInputStream()) {
          text.add(xml);
        }
      }
      return Extraction.Text.of(MappedText.of(text.text()));
    } catch (WordText.TooLong e) {
      return tooLarge();
    } catch (IOException | XMLStreamException | InvalidFormatException | RuntimeException e) {
      // POI and the XML parser throw unchecked exceptions of many kinds for damaged files.
      return isBomb(e)
          ? tooLarge()
          : damaged(String.valueOf(e.getMessage()).replace(copy.toString(), ""));
    }
  }

  private static List<PackagePart> parts(OPCPackage word) throws InvalidFormatException {
    PackageRelationship main =
        word.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT).getRelationship(0);
    if (main == null || main.getTargetMode() != TargetMode.INTERNAL) {
      throw new InvalidFormatException("the file has no main part");
    }
    List<PackagePart> parts = new ArrayList<>();
    parts.add(word.getPart(main));
    for (String notes : NOTES) {
      for (PackageRelationship part : parts.get(0).getRelationshipsByType(notes)) {
        parts.add(parts.get(0).getRelatedPart(part));
      }
    }
    return parts;
  }

  /** What POI says of archives beyond its limits; it has no exception of its own for them. */
  private static boolean isBomb(Exception e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (String.valueOf(cause.getMessage()).contains("Zip bomb")) {
        return true;
      }
    }
    return false;
  }

  private static Extraction tooLarge() {
    return Extraction.Refused.because(
        Code.TOO_LARGE, "unpacks to far more than a record holds; save its text anew");
  }

  private static Extraction damaged(String reason) {
    return Extraction.Refused.because(
        Code.DAMAGED_DOCUMENT, "is cut short or damaged (" + reason + "); fetch it again");
  }

  /** The list of parts at the end, without which POI would read a part of the file in silence. */
  private static boolean hasEnd(byte[] bytes) {
    int tail = Math.max(0, bytes.length - LIST_END);
    return new String(bytes, tail, bytes.length - tail, StandardCharsets.ISO_8859_1)
        .contains("PK\u0005\u0006");
  }
}
