package org.igkg.source;

/**
 * A text on its way from published to normalised, and where its characters were published.
 *
 * @param offsets from this text to the published one
 */
record MappedText(String text, OffsetMap offsets) {

  /** A published text as it is. */
  static MappedText of(String published) {
    return new MappedText(published, OffsetMap.identity(published.length()));
  }

  /** A next step, which was taken on {@link #text()} alone; its places become published ones. */
  MappedText then(MappedText next) {
    return new MappedText(next.text, next.offsets.after(offsets));
  }

  /** Puts a text together from left to right. */
  static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final OffsetMap.Builder offsets = new OffsetMap.Builder();

    /** A character that stands at {@code place}. */
    Builder copy(char c, int place) {
      text.append(c);
      offsets.linear(1, place);
      return this;
    }

    /** The part [start, end) of a text whose own offsets are the places. */
    Builder copy(CharSequence from, int start, int end) {
      text.append(from, start, end);
      offsets.linear(end - start, start);
      return this;
    }

    /** Characters that were put in the place of others. */
    Builder replace(CharSequence by, int place) {
      text.append(by);
      offsets.fixed(by.length(), place);
      return this;
    }

    /** Characters that nobody published, such as the line end between two cells. */
    Builder insert(CharSequence inserted) {
      return replace(inserted, offsets.end());
    }

    /** A text that is mapped already, behind what is there. */
    Builder append(MappedText part) {
      text.append(part.text);
      part.offsets.copy(0, part.text.length(), offsets);
      return this;
    }

    boolean isEmpty() {
      return text.isEmpty();
    }

    MappedText build() {
      return new MappedText(text.toString(), offsets.build());
    }
  }
}
