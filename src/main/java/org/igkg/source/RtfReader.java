package org.igkg.source;

import java.nio.charset.StandardCharsets;
import org.igkg.source.Problem.Code;

/**
 * Rich Text Format to its words. The offsets of its document count in the words, not in the codes.
 */
final class RtfReader implements FormatReader {
  @Override
  public Extraction read(byte[] bytes) {
    String text = new RtfText(new String(bytes, StandardCharsets.ISO_8859_1)).read();
    return text.isBlank()
        ? Extraction.Refused.because(
            Code.EMPTY_DOCUMENT, "the file has codes but no words; fetch it again")
        : Extraction.Text.of(MappedText.of(text));
  }
}
