package org.igkg.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.igkg.source.Problem.Code;

/**
 * Bytes of a text file to characters, by the first of these that fits: the byte order mark; UTF-16
 * when every other byte is zero; UTF-8 when every byte fits; the encoding that the file declares,
 * when every byte fits; UTF-8 when next to all of it fits; what {@link EncodingGuess} says.
 */
final class TextDecoder {
  /** A text holds next to no control characters; a picture or an archive holds many. */
  private static final double MOST_CONTROLS = 0.005;

  /** Stray ones that even a very short text may hold. */
  private static final int STRAY_CONTROLS = 2;

  /** Of the characters beyond ASCII that share may be damaged. */
  private static final int MOST_DAMAGED = 10;

  /** Shares of the first and the second bytes of all pairs in UTF-16. */
  private static final double MOST_ZEROES = 0.8;

  private static final double FEW_ZEROES = 0.05;

  private static final char DAMAGED = '\uFFFD';

  private TextDecoder() {}

  /** Characters, and what an editor should know of how they were got. */
  record Decoded(String text, Optional<Notice> notice) {}

  /**
   * @param declared name of the encoding that the file states; one that Java does not know counts
   *     as none
   */
  static Decoded decode(byte[] bytes, Optional<String> declared) {
    Optional<Charset> unicode = byMark(bytes).or(() -> byZeroes(bytes));
    if (unicode.isPresent()) {
      return plain(new String(bytes, unicode.get()));
    }
    return strict(bytes, StandardCharsets.UTF_8)
        .or(() -> declared.flatMap(TextDecoder::known).flatMap(c -> strict(bytes, c)))
        .map(TextDecoder::plain)
        .or(() -> damagedUtf8(bytes))
        .orElseGet(() -> plain(new String(bytes, EncodingGuess.of(bytes))));
  }

  /** Whether the characters cannot have been meant for reading. NULs are judged with the rest. */
  static boolean isBinary(String text) {
    long controls = text.chars().filter(TextDecoder::isNoText).count();
    return controls > STRAY_CONTROLS + MOST_CONTROLS * text.length();
  }

  private static Optional<Charset> byMark(byte[] b) {
    if (b.length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    if (b.length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return Optional.empty();
  }

  /** UTF-16 without its mark: mostly Latin letters, so that one byte of each two is zero. */
  private static Optional<Charset> byZeroes(byte[] bytes) {
    int[] zeroes = new int[2];
    for (int i = 0; i < bytes.length; i++) {
      zeroes[i % 2] += bytes[i] == 0 ? 1 : 0;
    }
    int pairs = bytes.length / 2;
    if (pairs < 2) {
      return Optional.empty();
    }
    double most = MOST_ZEROES * pairs;
    double few = FEW_ZEROES * pairs;
    if (zeroes[0] > most && zeroes[1] <= few && legible(bytes, 1)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return zeroes[1] > most && zeroes[0] <= few && legible(bytes, 0)
        ? Optional.of(StandardCharsets.UTF_16LE)
        : Optional.empty();
  }

  /** Whether next to every second byte, from {@code first} on, is a character and no control. */
  private static boolean legible(byte[] bytes, int first) {
    int controls = 0;
    int count = 0;
    for (int i = first; i < bytes.length; i += 2) {
      count++;
      controls += isNoText(bytes[i] & 0xFF) ? 1 : 0;
    }
    return controls * MOST_DAMAGED <= count;
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      CharBuffer text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes));
      return Optional.of(text.toString());
    } catch (CharacterCodingException otherEncoding) {
      return Optional.empty();
    }
  }

  /** What pages call ISO-8859-1 is windows-1252: https://encoding.spec.whatwg.org, section 4.2. */
  private static Optional<Charset> known(String name) {
    try {
      Charset charset = Charset.forName(name.strip());
      return Optional.of(
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII)
              ? EncodingGuess.WESTERN
              : charset);
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  /** UTF-8 that was cut inside a character, or holds a few stray bytes. */
  private static Optional<Decoded> damagedUtf8(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    long damaged = text.chars().filter(c -> c == DAMAGED).count();
    long whole = text.chars().filter(c -> c > 0x7F && c != DAMAGED).count();
    return whole > 0 && damaged <= 1 + whole / MOST_DAMAGED
        ? Optional.of(new Decoded(text, Optional.of(damage(damaged))))
        : Optional.empty();
  }

  private static Notice damage(long characters) {
    return new Notice(
        Code.REPAIRED_TEXT,
        characters + " characters are damaged and stand as U+FFFD; fetch the file again");
  }

  private static Decoded plain(String text) {
    return new Decoded(text, Optional.empty());
  }

  private static boolean isNoText(int c) {
    return c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f';
  }
}
