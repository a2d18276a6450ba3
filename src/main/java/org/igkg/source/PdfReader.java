package org.igkg.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.igkg.source.Problem.Code;

/**
 * A PDF to the lines of its pages, heads, feet and page numbers dropped. Words that the layout cut
 * at the end of a line stay cut.
 *
 * <p>A file without its end mark is refused: a part of a record would take the place of the whole.
 */
final class PdfReader implements FormatReader {
  private static final String END_MARK = "%%EOF";

  /** ISO 32000-1, appendix H.3.4.4. */
  private static final int TAIL = 1024;

  /** Unpacked streams that wait in memory, and in a temporary file beyond that. */
  private static final long IN_MEMORY = 64L * 1024 * 1024;

  private static final long IN_ALL = 512L * 1024 * 1024;

  @Override
  public Extraction read(byte[] bytes) throws IOException {
    if (!hasEnd(bytes)) {
      return damaged("its end is missing");
    }
    try (PDDocument pdf = load(bytes)) {
      List<String> pages = pages(pdf);
      MappedText text = PageFurniture.withoutHeadsAndFeet(pages);
      return text.text().isBlank()
          ? Extraction.Refused.because(
              Code.EMPTY_DOCUMENT, "has only pictures of text; save its text as UTF-8")
          : Extraction.Text.of(text);
    } catch (InvalidPasswordException e) {
      return Extraction.Refused.because(
          Code.PROTECTED_DOCUMENT, "is locked by a password; save it without one");
    } catch (PdfPages.TooLong e) {
      return Extraction.Refused.because(
          Code.TOO_LARGE, "draws far more than a record holds; save its text as UTF-8");
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // PDFBox throws unchecked exceptions of many kinds for damaged files.
      return damaged(String.valueOf(e.getMessage()));
    }
  }

  private static PDDocument load(byte[] bytes) throws IOException {
    return Loader.loadPDF(
        new RandomAccessReadBuffer(bytes),
        "",
        MemoryUsageSetting.setupMixed(IN_MEMORY, IN_ALL).streamCache);
  }

  private static List<String> pages(PDDocument pdf) throws IOException {
    List<String> pages = new ArrayList<>();
    PdfPages stripper = new PdfPages();
    for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      pages.add(stripper.getText(pdf));
    }
    return pages;
  }

  private static boolean hasEnd(byte[] bytes) {
    int tail = Math.max(0, bytes.length - TAIL);
    return new String(bytes, tail, bytes.length - tail, StandardCharsets.ISO_8859_1)
        .contains(END_MARK);
  }

  private static Extraction damaged(String reason) {
    return Extraction.Refused.because(
        Code.DAMAGED_DOCUMENT, "is cut short or damaged (" + reason + "); fetch it again");
  }
}
