package org.igkg.extraction.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.igkg.authority.Authorities;
import org.igkg.extraction.DevelopmentCorpus;
import org.igkg.extraction.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences are ours; nobody said them. */
class FigureExtractorTest {
  private final FigureExtractor extractor = new FigureExtractor(Authorities.load());

  private List<Figure> figures(String words) {
    return extractor.figures(
        DevelopmentCorpus.analysed(
            "own.txt", "A session\n\n>> JANE DOE: " + words, Optional.empty()));
  }

  private List<String> values(String words) {
    return figures(words).stream()
        .map(f -> f.value().toPlainString() + (f.unit().equals("%") ? " %" : ""))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          We trained 1,250 teachers in rural areas.             | 1250
          There are 2.7 billion people who are still offline.   | 2700000000
          About ten million smart meters were installed.        | 10000000
          More than a hundred regional networks took part.      | 100
          Some 1.5bn people pay by phone.                       | 1500000000
          Coverage reached 85 percent of the villages.          | 85 %
          It was 4.3% of the respondents.                       | 4.3 %
          One in three users is a child.                        | 33.3 %
          A quarter of the schools have no power.               | 25 %
          One-seventh of the population moved away.             | 0.142857
          About half of the users are young.                    | 0.5
          We invested $50 million in the programme.             | 50000000
          Speeds grew ten-fold in that country.                 | 10
          Prices are twice as high on the islands.              | 2
          Twelve countries have ratified the treaty.            | 12
          Two journalists are attacked every week.              | 2
          A total of 23DCs were registered.                     | 23
          A phone lives for nineteen months there.              | 19
          """)
  void reportsQuantities(String words, String value) {
    assertThat(values(words)).containsExactly(value.strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The law was passed in 2019.",
        "We meet on 14 September and again in May.",
        "This is the 17th meeting, and the 3rd in Asia.",
        "You have five minutes each, then two more questions.",
        "We have three speakers and two rounds of questions.",
        "Let me make three points.",
        "This is one of the problems.",
        "See Article 19 and paragraph 72.",
        "Goal 4 and SDG 16 are close to us.",
        "Working Group 6 met in Room 12.",
        "It starts at 9:30 a.m. sharp.",
        "IPv6 and Web 2.0 are old words.",
        "That was a couple of years ago.",
        "In the last ten years much has changed.",
        "One or two operators may know, or 7, 8 perhaps.",
        "Number 5 on the list is next.",
        "We had 90 minutes for it."
      })
  void leavesOutWhatReportsNothing(String words) {
    assertThat(values(words)).isEmpty();
  }

  @Test
  void aRangeIsTwoFigures() {
    assertThat(values("You carry 10\u201120 devices with you.")).containsExactly("10", "20");
    assertThat(values("It is 40 to 45% of the traffic.")).containsExactly("40 %", "45 %");
  }

  @Test
  void saysUnitPlaceYearAndSentence() {
    Figure figure = figures("In Kenya 30% of the farmers in 2020 paid by phone.").get(0);
    assertThat(figure.unit()).isEqualTo("%");
    assertThat(figure.country()).contains("KE");
    assertThat(figure.year()).contains(2020);
    assertThat(figure.about()).isPresent();
  }

  @Test
  void eachFigureTakesTheYearSaidAfterIt() {
    assertThat(figures("It went from 2% in 2019 to 30% in 2020.").stream().map(Figure::year))
        .containsExactly(Optional.of(2019), Optional.of(2020));
  }

  @Test
  void namesNoCountryWhenTwoAreSaid() {
    assertThat(figures("Kenya and Ghana trained 300 teachers.").get(0).country()).isEmpty();
  }

  @Test
  void theUnitIsTheNounWithItsAdjectives() {
    Figure figure = figures("There are 17,000 different networks around the world.").get(0);
    assertThat(figure.unit()).isEqualTo("different networks");
  }
}
