package org.igkg.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptTest {
  private static final List<String> OFFERED = List.of("text/html", "text/turtle");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/turtle | text/turtle",
        "text/turtle;q=0.5, text/html;q=0.5 | text/html",
        "text/*;q=0.3, text/html;q=0.1 | text/turtle",
        "*/*;q=0.3, text/*;q=0 | ''",
        "image/png | ''"
      })
  void takesTheBestOfWhatIsOffered(String accept, String best) {
    assertThat(Accept.of(Optional.of(accept)).best(OFFERED, List::of).orElse("")).isEqualTo(best);
  }

  @Test
  void takesTheFirstWhenNothingWasSaid() {
    assertThat(Accept.of(Optional.empty()).best(OFFERED, List::of)).hasValue("text/html");
    assertThat(Accept.of(Optional.of("")).best(OFFERED, List::of)).hasValue("text/html");
  }
}
