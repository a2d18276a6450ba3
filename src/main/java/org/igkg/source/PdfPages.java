package org.igkg.source;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** PDFBox's reader of text, which stops at files made to keep it busy. */
final class PdfPages extends PDFTextStripper {
  /** Characters drawn on all pages together. */
  private static final long MOST_CHARACTERS = 32L * 1024 * 1024;

  /** Drawing steps on all pages together; forms that draw one another multiply them. */
  private static final long MOST_STEPS = 64L * 1024 * 1024;

  private long characters;
  private long steps;

  PdfPages() throws IOException {
    setSortByPosition(false);
    setLineSeparator("\n");
    setParagraphEnd("\n");
  }

  /** The file draws more than any record. */
  static final class TooLong extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    if (++characters > MOST_CHARACTERS) {
      throw new TooLong();
    }
    super.processTextPosition(text);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++steps > MOST_STEPS) {
      throw new TooLong();
    }
    super.processOperator(operator, operands);
  }
}
