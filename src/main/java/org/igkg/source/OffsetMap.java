package org.igkg.source;

import java.util.Arrays;

/**
 * From each offset of {@link SourceDocument#text()} back to the place in the published text that it
 * was read from, so that a quotation can be found again where it was published.
 *
 * <p>The published text is what the bytes say before anything is dropped: for plain text and HTML
 * the decoded characters of the file (markup included), for PDF, Word and RTF the text as the file
 * gives it. Offsets are UTF-16 code units on both sides. The map never goes back: a later offset
 * has the same or a later place.
 *
 * <p>Kept as runs: in a linear run the place moves with the offset, in a fixed run all characters
 * come from one place, such as {@code é} from {@code &eacute;} or a line end from {@code </p>}.
 */
public final class OffsetMap {
  private final int[] starts;
  private final int[] places;
  private final int length;
  private final int end;

  /** Fixed runs have the bitwise complement of their place, which is negative. */
  private OffsetMap(int[] starts, int[] places, int length, int end) {
    this.starts = starts;
    this.places = places;
    this.length = length;
    this.end = end;
  }

  /** Of a text in which nothing was changed. */
  public static OffsetMap identity(int length) {
    Builder map = new Builder();
    map.linear(length, 0);
    return map.build();
  }

  /** Length of the text whose offsets are mapped. */
  public int length() {
    return length;
  }

  /** The number of runs, by which memory grows. */
  public int runs() {
    return starts.length;
  }

  /**
   * The place of an offset; the end of the text has the place right after its last character.
   *
   * @throws IndexOutOfBoundsException when the text has no such offset
   */
  public int toSource(int offset) {
    if (offset < 0 || offset > length) {
      throw new IndexOutOfBoundsException("offset " + offset + " in a text of length " + length);
    }
    if (offset == length) {
      return end;
    }
    int run = runAt(offset);
    return isFixed(run) ? ~places[run] : places[run] + offset - starts[run];
  }

  /** The places of all characters of a span. */
  public Span toSource(Span span) {
    int start = toSource(span.start());
    if (span.isEmpty()) {
      return new Span(start, start);
    }
    int last = span.end() - 1;
    return new Span(start, isFixed(runAt(last)) ? toSource(span.end()) : toSource(last) + 1);
  }

  /** This map and then {@code earlier}: this one leads into the text that {@code earlier} maps. */
  OffsetMap after(OffsetMap earlier) {
    Builder map = new Builder();
    for (int run = 0; run < starts.length; run++) {
      int size = endOf(run) - starts[run];
      if (isFixed(run)) {
        map.fixed(size, earlier.toSource(~places[run]));
      } else {
        earlier.copy(places[run], places[run] + size, map);
      }
    }
    return map.build(earlier.toSource(end));
  }

  /** Adds the runs of the part [from, to) to another map. */
  void copy(int from, int to, Builder map) {
    for (int at = from; at < to; ) {
      int run = runAt(at);
      int next = Math.min(to, endOf(run));
      if (isFixed(run)) {
        map.fixed(next - at, ~places[run]);
      } else {
        map.linear(next - at, toSource(at));
      }
      at = next;
    }
  }

  private int runAt(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }

  private int endOf(int run) {
    return run + 1 < starts.length ? starts[run + 1] : length;
  }

  private boolean isFixed(int run) {
    return places[run] < 0;
  }

  /** Takes the runs from left to right; a place before the last one counts as the last one. */
  static final class Builder {
    private int[] starts = new int[16];
    private int[] places = new int[16];
    private int runs;
    private int length;
    private int end;

    /** The next {@code size} characters stand in the source at {@code place} and after. */
    void linear(int size, int place) {
      if (size == 0) {
        return;
      }
      if (place < end) {
        fixed(size, end);
        return;
      }
      boolean goesOn = runs > 0 && places[runs - 1] >= 0 && place == end;
      if (!goesOn) {
        add(place);
      }
      length += size;
      end = place + size;
    }

    /** The next {@code size} characters all come from {@code place}. */
    void fixed(int size, int place) {
      if (size == 0) {
        return;
      }
      int at = Math.max(place, end);
      if (runs == 0 || places[runs - 1] != ~at) {
        add(~at);
      }
      length += size;
      end = at;
    }

    /** The place right after the last character so far. */
    int end() {
      return end;
    }

    OffsetMap build() {
      return build(end);
    }

    private OffsetMap build(int last) {
      return new OffsetMap(
          Arrays.copyOf(starts, runs), Arrays.copyOf(places, runs), length, Math.max(last, end));
    }

    private void add(int place) {
      if (runs == starts.length) {
        starts = Arrays.copyOf(starts, runs * 2);
        places = Arrays.copyOf(places, runs * 2);
      }
      starts[runs] = length;
      places[runs++] = place;
    }
  }
}
