package org.igkg.server.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.igkg.query.CatalogQuery;
import org.igkg.query.QueryCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortLinkTest {

  @Property
  void givesTheQueryBack(@ForAll String query) {
    ShortLink.code(query)
        .ifPresent(
            code -> {
              assertThat(code).matches("[A-Za-z0-9_-]+");
              // Half a surrogate pair is no character, and UTF-8 has none for it.
              assertThat(ShortLink.query(code))
                  .contains(
                      new String(query.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
            });
  }

  @Test
  void isAThirdOfTheQueryOrLess() {
    int queries = 0;
    int codes = 0;
    for (CatalogQuery query : QueryCatalog.load().queries()) {
      String text = query.query().serialize();
      queries += text.length();
      codes += ShortLink.code(text).orElseThrow().length();
    }
    assertThat(codes * 2).isLessThan(queries);
  }

  /** Links that are out in the world must work for ever: this one was made by the first version. */
  @Test
  void readsALinkOfTheFirstVersion() {
    assertThat(ShortLink.query("1ePkAMIZDg5qlBS4VgVqBWRtYfMFyBwB7JwfS"))
        .contains("SELECT * { ?s ?p ?o } LIMIT 10");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "2eJw", "1%%%", "1AAAA", "1eJwDAAAAAAE", "zzzz"})
  void anythingElseIsNoLink(String code) {
    assertThat(ShortLink.query(code)).isEmpty();
  }

  @Test
  void aQueryTooLongForAnAddressHasNoCode() {
    StringBuilder noise = new StringBuilder();
    new Random(7).ints(20_000, 33, 126).forEach(noise::appendCodePoint);

    assertThat(ShortLink.code(noise.toString())).isEmpty();
  }
}
