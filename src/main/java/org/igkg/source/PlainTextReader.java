package org.igkg.source;

import java.util.List;
import java.util.Optional;
import org.igkg.source.Problem.Code;

/** Plain text in any encoding. NULs are dropped and reported; many control characters refuse it. */
final class PlainTextReader implements FormatReader {
  @Override
  public Extraction read(byte[] bytes) {
    TextDecoder.Decoded decoded = TextDecoder.decode(bytes, Optional.empty());
    if (TextDecoder.isBinary(decoded.text())) {
      return Extraction.Refused.because(
          Code.BINARY_DOCUMENT, "holds no text; save its text as UTF-8");
    }
    return new Extraction.Text(
        MappedText.of(decoded.text()), Sidecar.NONE, decoded.notice().stream().toList());
  }

  /** What an editor should know of NULs in a text that is read without them. */
  static List<Notice> nuls(String text) {
    long count = text.chars().filter(c -> c == 0).count();
    return count == 0
        ? List.of()
        : List.of(
            new Notice(Code.REPAIRED_TEXT, count + " NULs are dropped; fetch the file again"));
  }
}
