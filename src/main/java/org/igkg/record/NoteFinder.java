package org.igkg.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.igkg.authority.NoteForm;
import org.igkg.source.Span;

/**
 * Finds the captioner's remarks: short brackets with the words of {@code notes.csv}. Other brackets
 * are speech.
 */
final class NoteFinder {
  private static final int LONGEST = 80;
  private static final int MOST_WORDS = 8;
  private static final Pattern EDGES = Pattern.compile("^[\\s(\\[.,:;!-]+|[\\s)\\].,:;!-]+$");

  private final List<NoteForm> forms;

  NoteFinder(Collection<NoteForm> forms) {
    this.forms = List.copyOf(forms);
  }

  List<Note> find(String text, Span span) {
    List<Note> notes = new ArrayList<>();
    int i = span.start();
    while (i < span.end()) {
      int end = isOpening(text.charAt(i)) ? closing(text, i, span.end()) : i;
      if (end > i && isNote(text.substring(i, end))) {
        notes.add(new Note(new Span(i, end), text.substring(i, end)));
        i = end;
      } else {
        i++;
      }
    }
    return notes;
  }

  private static boolean isOpening(char c) {
    return c == '(' || c == '[';
  }

  /** Behind the bracket that closes the one at {@code at}, or {@code at} when none is near. */
  private static int closing(String text, int at, int limit) {
    int depth = 0;
    for (int i = at; i < Math.min(limit, at + LONGEST); i++) {
      char c = text.charAt(i);
      if (isOpening(c)) {
        depth++;
      } else if (c == ')' || c == ']') {
        depth--;
      }
      if (depth == 0) {
        return i + 1;
      }
    }
    return at;
  }

  private boolean isNote(String printed) {
    String plain = LabelText.plain(printed).toLowerCase(Locale.ROOT);
    String words = EDGES.matcher(plain).replaceAll("");
    return LabelText.words(words).size() <= MOST_WORDS
        && forms.stream().anyMatch(form -> fits(form, words));
  }

  private static boolean fits(NoteForm form, String words) {
    return switch (form.match()) {
      case WHOLE -> words.equals(form.words());
      case START -> words.equals(form.words()) || words.startsWith(form.words() + " ");
      case ANY -> (" " + words + " ").contains(" " + form.words() + " ");
    };
  }
}
