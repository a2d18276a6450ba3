package org.igkg.server.portal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * What was asked for; it stands in the address.
 *
 * @param words in the syntax of Lucene's query parser
 * @param page from 1
 */
record SearchState(String words, Optional<String> year, Optional<String> forum, int page) {

  SearchState ofYear(Optional<String> other) {
    return new SearchState(words, other, forum, 1);
  }

  SearchState ofForum(Optional<String> other) {
    return new SearchState(words, year, other, 1);
  }

  SearchState at(int other) {
    return new SearchState(words, year, forum, other);
  }

  /** {@code /search?q=IPv6&year=2024}. */
  String address() {
    StringBuilder address = new StringBuilder("/search?q=").append(encoded(words));
    BiConsumer<String, String> add =
        (name, value) -> address.append('&').append(name).append('=').append(encoded(value));
    year.ifPresent(y -> add.accept("year", y));
    forum.ifPresent(f -> add.accept("forum", f));
    if (page > 1) {
      add.accept("page", Integer.toString(page));
    }
    return address.toString();
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
