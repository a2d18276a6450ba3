package org.igkg.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words of an RTF file: Rich Text Format Specification 1.9.1. The JDK's own reader knows
 * neither the file's code page nor deleted words. Fonts, styles, pictures, heads and feet of pages
 * are left out. Groups that a cut file does not close end with it.
 */
final class RtfText {
  /** Groups whose text is not that of the document; any group that begins with {@code \*} too. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "fonttbl",
          "colortbl",
          "stylesheet",
          "info",
          "pict",
          "object",
          "fldinst",
          "header",
          "headerl",
          "headerr",
          "headerf",
          "footer",
          "footerl",
          "footerr",
          "footerf",
          "listtable",
          "listoverridetable",
          "revtbl",
          "rsidtbl",
          "generator",
          "themedata",
          "datastore",
          "bkmkstart",
          "bkmkend",
          "xe",
          "tc",
          "nonesttables");

  private static final Map<String, String> CHARACTERS =
      Map.ofEntries(
          Map.entry("par", "\n"),
          Map.entry("line", "\n"),
          Map.entry("sect", "\n"),
          Map.entry("page", "\n"),
          Map.entry("cell", "\n"),
          Map.entry("nestcell", "\n"),
          Map.entry("row", "\n"),
          Map.entry("tab", "\t"),
          Map.entry("emdash", "—"),
          Map.entry("endash", "–"),
          Map.entry("lquote", "‘"),
          Map.entry("rquote", "’"),
          Map.entry("ldblquote", "“"),
          Map.entry("rdblquote", "”"),
          Map.entry("bullet", "•"),
          Map.entry("emspace", " "),
          Map.entry("enspace", " "));

  /** Deeper than any editor writes. */
  private static final int DEEPEST = 1_000;

  private final String codes;
  private final StringBuilder text = new StringBuilder();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Deque<Group> outer = new ArrayDeque<>();
  private Group group = new Group(false, false, 1);
  private int beyond;
  private int at;
  private int skipped;
  private Charset charset = EncodingGuess.WESTERN;

  RtfText(String codes) {
    this.codes = codes;
  }

  /**
   * What the characters of one group have in common.
   *
   * @param replacements how many characters follow each Unicode character for older programs
   */
  private record Group(boolean leftOut, boolean deleted, int replacements) {}

  String read() {
    while (at < codes.length()) {
      char c = codes.charAt(at++);
      switch (c) {
        case '{' -> open();
        case '}' -> close();
        case '\\' -> code();
        case '\r', '\n' -> {} // only for the reader of the codes
        default -> character(c);
      }
    }
    flush();
    return text.toString();
  }

  private void open() {
    skipped = 0;
    if (outer.size() < DEEPEST) {
      outer.push(group);
    } else {
      beyond++;
    }
  }

  private void close() {
    skipped = 0;
    if (beyond > 0) {
      beyond--;
    } else if (!outer.isEmpty()) {
      group = outer.pop();
    }
  }

  private void code() {
    if (at >= codes.length()) {
      return;
    }
    char c = codes.charAt(at);
    if (isLetter(c)) {
      word();
      return;
    }
    at++;
    switch (c) {
      case '\'' -> hex();
      case '*' -> group = new Group(true, group.deleted, group.replacements);
      case '~' -> words("\u00A0");
      case '_' -> words("\u2011");
      case '-' -> {} // a place to cut the word
      case '\n', '\r' -> words("\n");
      case '\\', '{', '}' -> character(c);
      default -> {}
    }
  }

  private void word() {
    int start = at;
    while (at < codes.length() && isLetter(codes.charAt(at))) {
      at++;
    }
    String name = codes.substring(start, at);
    Optional<Integer> number = number();
    if (at < codes.length() && codes.charAt(at) == ' ') {
      at++;
    }
    obey(name, number);
  }

  private void obey(String name, Optional<Integer> number) {
    if (LEFT_OUT.contains(name)) {
      group = new Group(true, group.deleted, group.replacements);
    } else if (CHARACTERS.containsKey(name)) {
      words(CHARACTERS.get(name));
    } else {
      switch (name) {
        case "deleted" ->
            group = new Group(group.leftOut, number.orElse(1) != 0, group.replacements);
        case "uc" -> group = new Group(group.leftOut, group.deleted, Math.max(0, number.orElse(1)));
        case "u" -> number.ifPresent(this::unicode);
        case "ansicpg" -> number.ifPresent(this::codePage);
        case "bin" ->
            at = (int) Math.min(codes.length(), at + (long) Math.max(0, number.orElse(0)));
        default -> {}
      }
    }
  }

  private Optional<Integer> number() {
    int start = at;
    if (at < codes.length() && codes.charAt(at) == '-') {
      at++;
    }
    while (at < codes.length() && Character.digit(codes.charAt(at), 10) >= 0) {
      at++;
    }
    String digits = codes.substring(start, at);
    return digits.matches("-?\\d{1,9}") ? Optional.of(Integer.parseInt(digits)) : Optional.empty();
  }

  private void codePage(int number) {
    String name = "windows-" + number;
    charset =
        Charset.isSupported(name)
            ? Charset.forName(name)
            : Charset.isSupported("x-" + name) ? Charset.forName("x-" + name) : charset;
  }

  private void unicode(int number) {
    words(String.valueOf((char) number)); // numbers above 32767 are written as negative
    skipped = group.replacements;
  }

  private void hex() {
    if (at + 2 > codes.length()) {
      at = codes.length();
      return;
    }
    int high = Character.digit(codes.charAt(at), 16);
    int low = Character.digit(codes.charAt(at + 1), 16);
    if (high >= 0 && low >= 0) {
      at += 2;
      character((char) (high * 16 + low));
    }
  }

  /** One byte of the file's code page; several may make one character. */
  private void character(char c) {
    if (skipped > 0) {
      skipped--;
    } else if (isRead()) {
      bytes.write(c);
    }
  }

  private void words(String decoded) {
    skipped = 0;
    if (isRead()) {
      flush();
      text.append(decoded);
    }
  }

  private boolean isRead() {
    return !group.leftOut && !group.deleted;
  }

  private void flush() {
    text.append(bytes.toString(charset));
    bytes.reset();
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
