package org.igkg.source;

/** A title above a content that was published after it, or somewhere else on the page. */
final class TitledText {
  private TitledText() {}

  /** The title, a blank line, the content. */
  static MappedText join(MappedText title, MappedText content) {
    boolean before = endOf(title) <= content.offsets().toSource(0);
    MappedText.Builder text = new MappedText.Builder();
    if (before) {
      text.append(title);
    } else {
      text.replace(title.text(), 0); // offsets never go back: a title from below has no place
    }
    text.insert("\n\n");
    return text.append(content).build();
  }

  /** A heading that goes over several lines, on one. */
  static MappedText oneLine(MappedText heading) {
    MappedText.Builder line = new MappedText.Builder();
    String text = heading.text().stripTrailing();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean first = c != '\n' || i > 0 && text.charAt(i - 1) != '\n';
      if (first) {
        line.copy(c == '\n' ? ' ' : c, i);
      }
    }
    return heading.then(line.build());
  }

  private static int endOf(MappedText text) {
    return text.offsets().toSource(text.text().length());
  }
}
