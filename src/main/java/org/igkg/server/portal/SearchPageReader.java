package org.igkg.server.portal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.igkg.query.BadParameterException;
import org.igkg.query.QueryResult;

/** Searches names and, by the full-text index, what was said. */
final class SearchPageReader {
  private static final int NAMES = 8;
  private static final String MATCHES = "1000";
  private static final List<String> COLUMNS = List.of("score", "turn", "year", "forum");

  private final Asking asking;
  private final NameIndex names;
  private final TurnCardReader cards;

  SearchPageReader(Asking asking, NameIndex names, TurnCardReader cards) {
    this.asking = asking;
    this.names = names;
    this.cards = cards;
  }

  SearchPage read(SearchState state) {
    if (state.words().isBlank()) {
      return new SearchPage("", List.of(), Optional.empty(), List.of(), "");
    }
    List<NameIndex.Found> named = names.find(state.words(), NAMES);
    try {
      Question question =
          Question.of("search-what-was-said", "words", state.words()).with("limit", MATCHES);
      QueryResult answer = asking.columns(question, COLUMNS);
      List<Row> all = answer.rows().stream().map(Row::new).toList();
      return new SearchPage(
          state.words(),
          named,
          Optional.of(turns(state, all, question, answer.notice())),
          List.of(years(state, all), forums(state, all)),
          "");
    } catch (BadParameterException e) {
      return new SearchPage(
          state.words(), named, Optional.empty(), List.of(), String.valueOf(e.getMessage()));
    }
  }

  private TurnList turns(
      SearchState state, List<Row> all, Question question, Optional<String> notice) {
    List<Row> rows =
        all.stream()
            .filter(r -> state.year().filter(y -> !y.equals(r.text("year"))).isEmpty())
            .filter(r -> state.forum().filter(f -> !f.equals(r.text("forum"))).isEmpty())
            .toList();
    return TurnList.of(
        state.words(),
        rows.stream().flatMap(r -> r.node("turn").stream()).toList(),
        state.page(),
        turns -> cards.with(turns, words(state.words())),
        page -> state.at(page).address(),
        notice,
        Source.of(question, asking));
  }

  private static SearchPage.Facet years(SearchState state, List<Row> rows) {
    return facet("Year", "year", rows, state.year(), state::ofYear);
  }

  private static SearchPage.Facet forums(SearchState state, List<Row> rows) {
    return facet("Forum", "forum", rows, state.forum(), state::ofForum);
  }

  private static SearchPage.Facet facet(
      String title,
      String column,
      List<Row> rows,
      Optional<String> chosen,
      Function<Optional<String>, SearchState> narrowed) {
    Map<String, Long> counts =
        rows.stream()
            .map(r -> r.text(column))
            .filter(v -> !v.isEmpty())
            .collect(Collectors.groupingBy(v -> v, TreeMap::new, Collectors.counting()));
    return new SearchPage.Facet(
        title,
        counts.entrySet().stream()
            .map(
                e -> {
                  boolean isChosen = chosen.equals(Optional.of(e.getKey()));
                  return new SearchPage.Value(
                      e.getKey(),
                      e.getValue().intValue(),
                      isChosen,
                      narrowed
                          .apply(isChosen ? Optional.empty() : Optional.of(e.getKey()))
                          .address());
                })
            .toList());
  }

  /** The words of a search, without what only its syntax needs. */
  private static List<String> words(String typed) {
    return Arrays.stream(typed.split("[^\\p{L}\\p{N}'-]+"))
        .filter(w -> w.length() > 1 && !List.of("AND", "OR", "NOT").contains(w))
        .map(w -> w.toLowerCase(Locale.ROOT))
        .toList();
  }
}
