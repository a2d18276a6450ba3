package org.igkg.source;

import java.util.regex.Pattern;

/**
 * Half-open range [start, end) of UTF-16 code units in {@link SourceDocument#text()}, 0-based.
 *
 * <p>Web Annotation counts code points; {@code graph} converts where it matters.
 */
public record Span(int start, int end) implements Comparable<Span> {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a half-open span: [" + start + ", " + end + ")");
    }
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The characters of this range in {@code text}. */
  public String in(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** The same with each stretch of white space as one blank: a name may go on in the next line. */
  public String inOneLine(CharSequence text) {
    return BLANKS.matcher(text.subSequence(start, end)).replaceAll(" ");
  }

  /** Earlier first; of two that start together the longer first. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(other.end, end);
  }
}
