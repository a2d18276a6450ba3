package org.igkg.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.igkg.authority.Authorities;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TitleParserTest {
  private static final TitleParser PARSER = new TitleParser(Authorities.load());

  static List<TitleRow> tuneRows() {
    return TitleRow.of("tune").stream().filter(r -> r.knownGap().isEmpty()).toList();
  }

  static List<TitleRow> knownGaps() {
    return TitleRow.of("tune").stream().filter(r -> !r.knownGap().isEmpty()).toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("knownGaps")
  void keepsTheListOfKnownGapsTidy(TitleRow row) {
    assertThat(TitleRow.texts(PARSER.parse(row.line())))
        .as("no gap any more; empty its known_gap: " + row.knownGap())
        .isNotEqualTo(row.expected());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tuneRows")
  void readsEveryFactTheLineStates(TitleRow row) {
    assertThat(TitleRow.texts(PARSER.parse(row.line()))).isEqualTo(row.expected());
  }
}
