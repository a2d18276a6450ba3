package org.igkg.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Writes small PDFs for tests. */
public final class InventedPdf {
  private InventedPdf() {}

  public static byte[] of(List<List<String>> pages) throws IOException {
    try (PDDocument pdf = document(pages)) {
      return bytes(pdf);
    }
  }

  static byte[] locked(List<List<String>> pages, String password) throws IOException {
    try (PDDocument pdf = document(pages)) {
      pdf.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      return bytes(pdf);
    }
  }

  private static PDDocument document(List<List<String>> pages) throws IOException {
    PDDocument pdf = new PDDocument();
    PDType1Font font = new PDType1Font(FontName.HELVETICA);
    for (List<String> lines : pages) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        content.beginText();
        content.setFont(font, 11);
        content.newLineAtOffset(50, 740);
        for (String line : lines) {
          content.showText(line);
          content.newLineAtOffset(0, -14);
        }
        content.endText();
      }
    }
    return pdf;
  }

  private static byte[] bytes(PDDocument pdf) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pdf.save(out);
    return out.toByteArray();
  }
}
