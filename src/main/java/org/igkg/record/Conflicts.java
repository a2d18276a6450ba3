package org.igkg.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.igkg.source.Problem;
import org.igkg.source.SourceDocument;
import org.igkg.source.Span;

/** Compares what was believed with what else a document says. */
final class Conflicts {
  private final SourceDocument document;
  private final Optional<Span> place;
  private final List<Problem> found = new ArrayList<>();

  Conflicts(SourceDocument document, Optional<Span> place) {
    this.document = document;
    this.place = place;
  }

  void compare(String fact, Optional<?> believed, Optional<?> other, String source) {
    if (believed.isPresent()
        && other.isPresent()
        && !fold(believed.get()).equals(fold(other.get()))) {
      add(fact + " is " + believed.get() + ", but " + source + " says " + other.get());
    }
  }

  /** A date outside the days of the notice; two days' grace, as notices forget the last one. */
  void dateOutside(Optional<LocalDate> date, Disclaimer notice) {
    boolean outside =
        date.isPresent()
            && notice.from().isPresent()
            && notice.to().isPresent()
            && (date.get().isBefore(notice.from().get().minusDays(2))
                || date.get().isAfter(notice.to().get().plusDays(2)));
    if (outside) {
      add(
          "the date "
              + date.get()
              + " lies outside of the notice's "
              + notice.from().get()
              + " to "
              + notice.to().get());
    }
  }

  private void add(String message) {
    found.add(
        new Problem(
            document.fileName(),
            place,
            Problem.Code.CONFLICTING_EVIDENCE,
            message + "; check which is right"));
  }

  private static String fold(Object value) {
    return value.toString().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  List<Problem> found() {
    return List.copyOf(found);
  }
}
