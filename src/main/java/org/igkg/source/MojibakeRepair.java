package org.igkg.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.igkg.source.Problem.Code;

/**
 * Repairs UTF-8 that was once read as windows-1252 ({@code Ã©} for é, {@code â€™} for ’).
 *
 * <p>A line is repaired when all its characters beyond ASCII, turned back into bytes, are valid
 * UTF-8, which then has fewer such characters. A line that also holds one that was right stays as
 * it is, as does text whose bytes were lost ({@code Ã } before a letter, {@code ?} for é).
 */
final class MojibakeRepair {
  /** Text that went the wrong way twice is known; more was never seen. */
  private static final int MOST_ROUNDS = 2;

  private static final int NO_BYTE = -1;

  private final MappedText.Builder out = new MappedText.Builder();
  private final String text;
  private int repairedLines;

  private MojibakeRepair(String text) {
    this.text = text;
  }

  /** The text, and a notice when a line of it was repaired. */
  record Repaired(MappedText text, Optional<Notice> notice) {}

  static Repaired repair(MappedText published) {
    if (published.text().chars().allMatch(c -> c < 0x80)) {
      return new Repaired(published, Optional.empty());
    }
    return repair(published, MOST_ROUNDS);
  }

  private static Repaired repair(MappedText before, int rounds) {
    MojibakeRepair round = new MojibakeRepair(before.text());
    round.lines();
    if (round.repairedLines == 0) {
      return new Repaired(before, Optional.empty());
    }
    MappedText after = before.then(round.out.build());
    Repaired again = rounds > 1 ? repair(after, rounds - 1) : new Repaired(after, Optional.empty());
    return new Repaired(again.text, Optional.of(notice(round.repairedLines)));
  }

  private static Notice notice(int lines) {
    return new Notice(
        Code.REPAIRED_TEXT,
        lines + " lines were UTF-8 read as windows-1252 and are repaired; fetch the file again");
  }

  private void lines() {
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end + 1;
      line(start, end);
      start = end;
    }
  }

  private void line(int start, int end) {
    if (isMojibake(start, end)) {
      repairedLines++;
      decode(start, end);
    } else {
      out.copy(text, start, end);
    }
  }

  /** Whether there are characters beyond ASCII and each run of them is a run of UTF-8. */
  private boolean isMojibake(int start, int end) {
    boolean found = false;
    for (int at = start; at < end; ) {
      int size = text.charAt(at) < 0x80 ? 0 : sequence(at, end);
      if (size < 0) {
        return false;
      }
      found |= size > 0;
      at += Math.max(size, 1);
    }
    return found;
  }

  private void decode(int start, int end) {
    for (int at = start; at < end; ) {
      int size = text.charAt(at) < 0x80 ? 0 : sequence(at, end);
      if (size == 0) {
        out.copy(text.charAt(at), at);
      } else {
        out.replace(decoded(at, size).orElseThrow(), at);
      }
      at += Math.max(size, 1);
    }
  }

  /** Length of the character that begins at {@code at} once bytes are decoded, or -1. */
  private int sequence(int at, int end) {
    int first = asByte(text.charAt(at));
    int size = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : NO_BYTE;
    return size > 0 && at + size <= end && decoded(at, size).isPresent() ? size : NO_BYTE;
  }

  private Optional<String> decoded(int at, int size) {
    byte[] bytes = new byte[size];
    for (int i = 0; i < size; i++) {
      int b = asByte(text.charAt(at + i));
      if (b == NO_BYTE) {
        return Optional.empty();
      }
      bytes[i] = (byte) b;
    }
    try {
      return Optional.of(
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException noSequence) {
      return Optional.empty();
    }
  }

  /**
   * The byte that is read as {@code c} in windows-1252; its five open bytes stand for themselves.
   */
  private static int asByte(char c) {
    if (c <= 0xFF) {
      return c;
    }
    int inTable = HIGH_1252.indexOf(c);
    return inTable < 0 ? NO_BYTE : 0x80 + inTable;
  }

  /** Bytes 80 to 9F; in the place of an open one stands NUL, which is a byte of its own. */
  private static final String HIGH_1252 = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";
}
