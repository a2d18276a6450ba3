package org.igkg.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.igkg.authority.Authorities;

class TitleParserProperties {
  private static final TitleParser PARSER = new TitleParser(Authorities.load());

  @Property(tries = 300)
  void neverFailsOnAnyString(@ForAll String line) {
    assertThat(PARSER.parse(line)).isNotNull();
    assertThat(PARSER.parse(FileNameReader.words(line), TitleForm.SLUG)).isNotNull();
  }

  /** Pieces of real titles in any order reach the deep branches that random characters miss. */
  @Property(tries = 300)
  void neverFailsOnShuffledPiecesOfTitles(@ForAll("pieces") String line) {
    SessionFacts facts = PARSER.parse(line);
    assertThat(facts.title().orElse("")).hasSizeLessThanOrEqualTo(TitleLine.LONGEST);
    assertThat(facts.day().orElse(0)).isBetween(0, 99);
  }

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.of(
            "IGF 2024",
            " - ",
            " – ",
            "Day 0",
            "Day 99",
            "Event #58",
            "WS",
            "288",
            "[",
            "]",
            "(",
            ")",
            "RAW",
            ".rtf",
            "Room XI",
            "Workshop 3",
            "Plenary",
            "|",
            "OF #",
            "DC-",
            "on ",
            ":",
            "Open Forum",
            "YCIG",
            "NRIs",
            "MAG",
            "First ",
            "12 May 2009",
            "2014 09 33",
            "IGF",
            " ",
            "Internet Governance Forum",
            "Athens, Greece",
            "High Level Panel V",
            "No. 7",
            "\u200B")
        .list()
        .ofMaxSize(30)
        .map(list -> list.stream().collect(Collectors.joining()));
  }

  /** Thirty million characters are read as fast as the first four hundred. */
  @Property(tries = 20)
  void takesNoLongerForALongerLine(@ForAll("repeated") String piece) {
    String line = piece.repeat(200_000);
    assertTimeout(Duration.ofSeconds(2), () -> PARSER.parse(line));
  }

  @Provide
  Arbitrary<String> repeated() {
    return Arbitraries.of(
        "- ",
        "(",
        "[(",
        "IGF 2024 ",
        "Day 1 ",
        "RAW ",
        "a",
        "|",
        " on",
        "WS 1 ",
        "12 May ",
        "\u00A0",
        "\u200B");
  }
}
