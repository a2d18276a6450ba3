package org.igkg.source;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.util.Arrays;

/**
 * The encoding of bytes that are no UTF-8 and declare nothing: that of another script when they are
 * full of its letters, otherwise windows-1252, in which the plain texts of 2006-2009 are stored
 * (formats.md, section 8). A few letters beyond ASCII say too little to tell one Latin encoding
 * from another.
 */
final class EncodingGuess {
  static final Charset WESTERN = Charset.forName("windows-1252");

  /** A text in another script has more bytes beyond ASCII than this share. */
  private static final double OTHER_SCRIPT = 0.25;

  /** Of a hundred, as the detector counts. */
  private static final int CONFIDENT = 30;

  /** Enough to tell; the detector is slow on more. */
  private static final int SEEN = 64 * 1024;

  private EncodingGuess() {}

  static Charset of(byte[] bytes) {
    byte[] seen = Arrays.copyOf(bytes, Math.min(bytes.length, SEEN));
    int high = 0;
    for (byte b : seen) {
      high += b < 0 ? 1 : 0;
    }
    return high < OTHER_SCRIPT * seen.length ? WESTERN : detected(seen);
  }

  private static Charset detected(byte[] bytes) {
    CharsetMatch match = new CharsetDetector().setText(bytes).detect();
    boolean usable =
        match != null
            && match.getConfidence() >= CONFIDENT
            && !match.getName().startsWith("UTF")
            && !match.getName().equals("ISO-8859-1")
            && Charset.isSupported(match.getName());
    return usable ? Charset.forName(match.getName()) : WESTERN;
  }
}
