package org.igkg.evaluation;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.igkg.evaluation.Answers.Row;

/** What the document is about: whether its main topics lead the list, and all topics assigned. */
final class TopicMeasure implements Measure {
  private static final int TOP = 5;
  static final Comparator<Row> BY_RANK =
      Comparator.comparingInt(r -> Integer.parseInt(r.text("rank")));

  @Override
  public void measure(Case document) {
    if (!document.gold().isRecord()) {
      return;
    }
    List<String> ranked =
        document.rows("topics").stream()
            .sorted(BY_RANK)
            .map(r -> Folding.lastSegment(r.text("topic")))
            .toList();
    Set<String> primary = topics(document.gold(), "primary").collect(Collectors.toSet());
    if (!primary.isEmpty()) {
      leading(document, primary, ranked.subList(0, Math.min(TOP, ranked.size())));
    }
    document.compare(
        "topics assigned",
        Stream.concat(primary.stream(), topics(document.gold(), "secondary")),
        ranked.stream(),
        document.gold().texts("topicsDoubtful"));
  }

  private static void leading(Case document, Set<String> primary, List<String> leading) {
    Set<String> hits = new HashSet<>(primary);
    hits.retainAll(leading);
    document.score(
        "topics primary R@5",
        (double) hits.size() / primary.size(),
        new TreeSet<>(primary).toString(),
        leading.toString());
  }

  private static Stream<String> topics(Gold gold, String part) {
    return gold.object("topics").stream().flatMap(t -> t.texts(part));
  }
}
