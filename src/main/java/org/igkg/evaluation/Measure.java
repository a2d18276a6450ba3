package org.igkg.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.igkg.evaluation.Answers.Row;

/** Scores some fields of one document. */
interface Measure {
  void measure(Case document);

  /** One annotated document, the answers about it, and the board that takes its scores. */
  record Case(Gold gold, Answers answers, Board board) {
    String file() {
      return gold.file();
    }

    List<Row> rows(String query) {
      return answers.rows(query, file());
    }

    Optional<Row> first(String query) {
      return rows(query).stream().findFirst();
    }

    /** Scores a field that is right or wrong. */
    void check(String field, boolean right, String found, String wanted) {
      score(field, right ? 1 : 0, found, wanted);
    }

    /** Scores a field that may be right in part; less than 1 is a miss. */
    void score(String field, double share, String found, String wanted) {
      board.add(field, Optional.of(new Score.Share(share)));
      if (share < 1) {
        board.miss(field, file(), found + " / " + wanted);
      }
    }

    /** Scores a set; what could be read either way is neither right nor wrong. */
    void compare(
        String field, Stream<String> wanted, Stream<String> found, Stream<String> doubtful) {
      Set<String> ignored = doubtful.collect(Collectors.toSet());
      Set<String> want = wanted.filter(w -> !ignored.contains(w)).collect(sorted());
      Set<String> have = found.filter(h -> !ignored.contains(h)).collect(sorted());
      board.add(field, Score.of(want, have));
      if (!want.equals(have)) {
        board.miss(
            field, file(), "missed " + without(want, have) + " extra " + without(have, want));
      }
    }

    /** The parts of {@code field} and those the reader was in doubt about, folded, compared. */
    void compare(
        String field, String doubtful, Function<String, String> fold, Stream<String> found) {
      compare(field, gold.texts(field).map(fold), found.map(fold), gold.texts(doubtful).map(fold));
    }

    private static Collector<String, ?, TreeSet<String>> sorted() {
      return Collectors.toCollection(TreeSet::new);
    }

    private static Set<String> without(Set<String> these, Set<String> those) {
      return these.stream().filter(t -> !those.contains(t)).collect(sorted());
    }
  }
}
