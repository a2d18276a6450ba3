package org.igkg.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Bytes of a text file to characters: UTF-8 when every byte fits, otherwise windows-1252, in which
 * the plain texts of 2006-2009 are stored.
 */
final class TextDecoder {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** A text holds next to no control characters; a picture or an archive holds many. */
  private static final double MOST_CONTROLS = 0.005;

  /** Stray ones that even a very short text may hold. */
  private static final int STRAY_CONTROLS = 2;

  private TextDecoder() {}

  /** The characters; the five bytes that windows-1252 leaves open become U+FFFD. */
  static String decode(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(bytes, WINDOWS_1252);
    }
  }

  /** Whether the characters cannot have been meant for reading. */
  static boolean isBinary(String text) {
    long controls = text.chars().filter(TextDecoder::isNoText).count();
    return controls > STRAY_CONTROLS + MOST_CONTROLS * text.length();
  }

  private static boolean isNoText(int c) {
    return c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f';
  }
}
