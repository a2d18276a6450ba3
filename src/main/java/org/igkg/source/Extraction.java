package org.igkg.source;

import java.util.List;
import org.igkg.source.Problem.Code;

/** What a reader of one format got out of a file. */
sealed interface Extraction {

  /**
   * The text that was meant for people.
   *
   * @param page what the file says about itself beside its text, such as its address
   */
  record Text(MappedText text, Sidecar page, List<Notice> notices) implements Extraction {
    public Text {
      notices = List.copyOf(notices);
    }

    static Text of(MappedText text) {
      return new Text(text, Sidecar.NONE, List.of());
    }
  }

  /** Why no text can be had; the severity of the code is refused. */
  record Refused(Notice reason) implements Extraction {
    static Refused because(Code code, String message) {
      return new Refused(new Notice(code, message));
    }
  }
}
