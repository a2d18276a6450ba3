package org.igkg.server.portal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.igkg.store.NotWordsException;

/** Searches names and, by the full-text index, what was said. */
final class SearchPageReader {
  private static final int NAMES = 8;

  private final Asking asking;
  private final NameIndex names;
  private final WordSearch search;
  private final TurnCardReader cards;

  SearchPageReader(Asking asking, NameIndex names, WordSearch search, TurnCardReader cards) {
    this.asking = asking;
    this.names = names;
    this.search = search;
    this.cards = cards;
  }

  SearchPage read(SearchState state) {
    if (state.words().isBlank()) {
      return new SearchPage("", List.of(), Optional.empty(), List.of(), "");
    }
    List<NameIndex.Found> named = names.find(state.words(), NAMES);
    try (WordSearch.Found found = search.find(state.words())) {
      return new SearchPage(
          state.words(),
          named,
          Optional.of(turns(state, found)),
          List.of(years(state, found.held()), forums(state, found.held())),
          "");
    } catch (NotWordsException e) {
      return new SearchPage(
          state.words(), named, Optional.empty(), List.of(), String.valueOf(e.getMessage()));
    }
  }

  private TurnList turns(SearchState state, WordSearch.Found found) {
    Question question = Question.of("search-what-was-said", "words", state.words());
    return TurnList.of(
        state.words(),
        found.turns(
            held ->
                state.year().filter(y -> !y.equals(held.year())).isEmpty()
                    && state.forum().filter(f -> !f.equals(held.forum())).isEmpty()),
        state.page(),
        turns -> cards.with(turns, words(state.words())),
        page -> state.at(page).address(),
        found.notice(),
        Source.of(question.with("limit", String.valueOf(WordSearch.MOST)), asking));
  }

  private static SearchPage.Facet years(SearchState state, List<WordSearch.Held> held) {
    return facet("Year", held.stream().map(WordSearch.Held::year), state.year(), state::ofYear);
  }

  private static SearchPage.Facet forums(SearchState state, List<WordSearch.Held> held) {
    return facet("Forum", held.stream().map(WordSearch.Held::forum), state.forum(), state::ofForum);
  }

  private static SearchPage.Facet facet(
      String title,
      Stream<String> values,
      Optional<String> chosen,
      Function<Optional<String>, SearchState> narrowed) {
    Map<String, Long> counts =
        values
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
