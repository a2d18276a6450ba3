package org.igkg.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The formats that records come in, told by their first bytes; the ending of a name may be wrong.
 */
enum Format {
  PDF("application/pdf", "pdf"),
  WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", "docm"),
  RTF("application/rtf", "rtf"),
  HTML("text/html", "html", "htm", "xhtml", "shtml"),
  TEXT("text/plain", "txt", "text", "md"),
  /** A zip archive that is no Word file. */
  ZIP("application/zip", "zip"),
  /** The container of Word files before 2007, and of newer ones that are locked by a password. */
  OLD_OFFICE("application/x-ole-storage", "doc");

  /** Readers of PDF accept that much before the mark: ISO 32000-1, appendix H.3.4.1. */
  private static final int PDF_HEAD = 1024;

  /** Old servers print warnings before the page. */
  private static final int HTML_HEAD = 64 * 1024;

  private static final int OPENING = 512;

  private static final int ARCHIVE_NAMES = 64 * 1024;
  private static final String WORD_PART = "word/";

  private static final Pattern PAGE =
      Pattern.compile("<!doctype\\s+html|<html[\\s>]|<body[\\s>]", Pattern.CASE_INSENSITIVE);
  private static final Pattern TAG =
      Pattern.compile(
          "<(/?(head|title|meta|link|div|span|p|br|h[1-6]|table|ul|ol|b|i|strong|em|font|center"
              + "|article|section|main|script|style)(\\s[^<>]*)?/?|!--.*?--)>",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /**
   * Endings of text that was never written for readers: parts of saved pages, data, notes on it.
   */
  private static final Set<String> NO_RECORD =
      Set.of("js", "mjs", "css", "xml", "svg", "json", "csv", "tsv", "yaml", "yml", "java", "py");

  private final String mediaType;
  private final List<String> endings;

  Format(String mediaType, String... endings) {
    this.mediaType = mediaType;
    this.endings = List.of(endings);
  }

  String mediaType() {
    return mediaType;
  }

  /** For example {@code .html}. */
  String usualEnding() {
    return "." + endings.get(0);
  }

  /** What the bytes are; text when nothing else fits. The name counts where bytes leave it open. */
  static Format of(byte[] bytes, String name) {
    if (starts(bytes, "PK\u0003\u0004") || starts(bytes, "PK\u0005\u0006")) {
      return isWord(bytes) ? WORD : ZIP;
    }
    if (starts(bytes, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
      return OLD_OFFICE;
    }
    if (starts(bytes, "{\\rtf")) {
      return RTF;
    }
    if (head(bytes, PDF_HEAD).contains("%PDF-")
        && (starts(bytes, "%PDF-") || byEnding(name).equals(Optional.of(PDF)))) {
      return PDF;
    }
    return isHtml(bytes, name) ? HTML : TEXT;
  }

  /** What the ending of a name claims; an ending that nobody knows claims nothing. */
  static Optional<Format> byEnding(String name) {
    String ending = ending(name);
    return Arrays.stream(values()).filter(f -> f.endings.contains(ending)).findFirst();
  }

  /** Whether a text file's name says that it holds code or data. */
  static boolean isNoRecord(String name) {
    return NO_RECORD.contains(ending(name));
  }

  /** The names of an archive's parts stand before each part, and again at the end. */
  private static boolean isWord(byte[] bytes) {
    int tail = Math.max(0, bytes.length - ARCHIVE_NAMES);
    return head(bytes, ARCHIVE_NAMES).contains(WORD_PART)
        || new String(bytes, tail, bytes.length - tail, StandardCharsets.ISO_8859_1)
            .contains(WORD_PART);
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /** A page says so; a fragment of one begins with a tag, or has some and the right ending. */
  private static boolean isHtml(byte[] bytes, String name) {
    String head = head(bytes, HTML_HEAD).replace("\u0000", "");
    if (head.indexOf('<') < 0) {
      return false;
    }
    if (PAGE.matcher(head).find()) {
      return true;
    }
    Matcher tag = TAG.matcher(head);
    return byEnding(name).equals(Optional.of(HTML))
        ? tag.find()
        : tag.region(firstVisible(head), Math.min(head.length(), firstVisible(head) + OPENING))
            .lookingAt();
  }

  private static int firstVisible(String head) {
    int at = 0;
    while (at < head.length() && (head.charAt(at) <= ' ' || isMark(head.charAt(at)))) {
      at++;
    }
    return at;
  }

  /** A byte of a byte order mark. */
  private static boolean isMark(char c) {
    return c == '\u00EF' || c == '\u00BB' || c == '\u00BF' || c == '\u00FE' || c == '\u00FF';
  }

  private static boolean starts(byte[] bytes, String mark) {
    return head(bytes, mark.length()).equals(mark);
  }

  private static String head(byte[] bytes, int length) {
    return new String(bytes, 0, Math.min(bytes.length, length), StandardCharsets.ISO_8859_1);
  }
}
