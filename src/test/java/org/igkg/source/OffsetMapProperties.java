package org.igkg.source;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OffsetMapProperties {

  @Property
  void identityLeadsToItself(@ForAll("published") String text) {
    OffsetMap map = OffsetMap.identity(text.length());

    for (int i = 0; i <= text.length(); i++) {
      assertThat(map.toSource(i)).isEqualTo(i);
    }
  }

  @Property
  void neverGoesBackAndStaysInside(@ForAll("published") String text) {
    MappedText normalised = TextNormaliser.normalise(text);
    int before = 0;
    for (int i = 0; i <= normalised.text().length(); i++) {
      int place = normalised.offsets().toSource(i);
      assertThat(place).isBetween(before, text.length());
      before = place;
    }
  }

  @Property
  void whatWasKeptStandsAtItsPlace(@ForAll("published") String text) {
    MappedText normalised = TextNormaliser.normalise(text);

    for (int i = 0; i < normalised.text().length(); i++) {
      char c = normalised.text().charAt(i);
      if (Character.isLetter(c)) {
        assertThat(text.charAt(normalised.offsets().toSource(i))).isEqualTo(c);
      }
    }
  }

  @Property
  void oneMapAfterAnotherIsBothInTurn(@ForAll("published") String text) {
    MappedText first = MojibakeRepair.repair(MappedText.of(text)).text();
    MappedText second = TextNormaliser.normalise(first.text());
    MappedText both = first.then(second);

    for (int i = 0; i <= second.text().length(); i++) {
      assertThat(both.offsets().toSource(i))
          .isEqualTo(first.offsets().toSource(second.offsets().toSource(i)));
    }
  }

  /** Letters, all that is dropped or changed, and mojibake. */
  @Provide
  Arbitrary<String> published() {
    return Arbitraries.of(
            "a", "B", "é", "Ã©", "â€™", "\u00A0", "\r\n", "\r", "\n", "\u200B", "\uFEFF", "\u0000",
            "𝒳", " ", "Ã", "\t", "word ")
        .list()
        .ofMaxSize(60)
        .map(parts -> String.join("", parts));
  }
}
