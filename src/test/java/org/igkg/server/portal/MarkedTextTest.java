package org.igkg.server.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.igkg.server.portal.MarkedText.Found;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

  @Test
  void marksWhatWasFoundWhereItStands() {
    assertThat(printed("Ada of RIPE speaks.", found("Ada", 100), found("RIPE", 107)))
        .isEqualTo("[Ada] of [RIPE] speaks.");
  }

  @Test
  void marksTheSecondOfTwoThatLookAlikeInItsPlace() {
    assertThat(printed("IPv6 and IPv6.", found("IPv6", 5), found("IPv6", 14)))
        .isEqualTo("[IPv6] and [IPv6].");
  }

  @Test
  void marksTheLongerOfTwoThatOverlap() {
    assertThat(
            printed(
                "The Ministry of Health of Ruritania.",
                found("Ministry of Health", 4),
                found("Health", 16)))
        .isEqualTo("The [Ministry of Health] of Ruritania.");
  }

  @Test
  void leavesOutWhatTheTextDoesNotSay() {
    assertThat(printed("Nothing.", found("IPv6", 3))).isEqualTo("Nothing.");
  }

  private static Found found(String exact, int start) {
    return new Found(exact, start, "topic", "/topics/x");
  }

  private static String printed(String text, Found... found) {
    return MarkedText.of(text, List.of(found)).stream()
        .map(s -> s.isMarked() ? "[" + s.text() + "]" : s.text())
        .collect(Collectors.joining());
  }
}
