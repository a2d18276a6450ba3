package org.igkg.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpeechSketchTest {
  @Test
  void seesNeitherOrderNorCaseNorPunctuation() {
    List<String> turns = new ArrayList<>(turns(0, 300));
    SpeechSketch sketch = SpeechSketch.of(turns);
    Collections.shuffle(turns, new Random(1));
    List<String> loud =
        turns.stream().map(t -> t.toUpperCase(Locale.ROOT).replace(" ", " - ")).toList();
    assertThat(SpeechSketch.of(loud)).isEqualTo(sketch);
  }

  @Test
  void comesBackFromItsPrint() {
    SpeechSketch sketch = SpeechSketch.of(turns(0, 40));
    assertThat(SpeechSketch.parse(sketch.printed())).isEqualTo(sketch);
    assertThat(SpeechSketch.parse(SpeechSketch.of(List.of()).printed()).size()).isZero();
  }

  @Test
  void findsCopiesWithAWordInTwentyCorrected() {
    List<String> raw =
        turns(0, 600).stream()
            .map(t -> t.hashCode() % 2 == 0 ? t : t.replaceFirst("lake", "lace"))
            .toList();
    SpeechSketch fine = SpeechSketch.of(turns(0, 600));
    assertThat(fine.isSameSpeech(SpeechSketch.of(raw))).isTrue();
    assertThat(SpeechSketch.of(raw).isSameSpeech(fine)).isTrue();
  }

  @Test
  void findsAPartInTheWhole() {
    SpeechSketch whole = SpeechSketch.of(turns(0, 600));
    assertThat(whole.isSameSpeech(SpeechSketch.of(turns(0, 200)))).isTrue();
  }

  @Test
  void keepsDifferentSpeechApart() {
    SpeechSketch one = SpeechSketch.of(turns(0, 300));
    assertThat(one.isSameSpeech(SpeechSketch.of(turns(300, 600)))).isFalse();
    assertThat(one.isSameSpeech(SpeechSketch.of(List.of()))).isFalse();
    assertThat(SpeechSketch.of(List.of()).isSameSpeech(SpeechSketch.of(List.of()))).isFalse();
  }

  private static List<String> turns(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(i -> "Boat " + i + " of lake number " + 7 * i + " met ship " + 13 * i + " today.")
        .toList();
  }
}
