package org.igkg.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.igkg.authority.Authorities;
import org.igkg.source.Span;

/** What holds of the turns of any text. */
class TurnParserProperties {
  private static final TurnParser PARSER = new TurnParser(Authorities.load());

  /** What may stand between the words of two turns. */
  private static final Pattern MARKER =
      Pattern.compile("\\s*(>+\\s*)*:?\\s*([^>:]{0,100}?[:;.]?)?\\s*", Pattern.DOTALL);

  @Property(tries = 500)
  void neverThrowsAndKeepsOrder(@ForAll("anything") String text) {
    List<Turn> turns = PARSER.parse(text, new Span(0, text.length()));

    int end = 0;
    for (Turn turn : turns) {
      assertThat(turn.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(turn.label().span().end()).isLessThanOrEqualTo(turn.span().start());
      assertThat(turn.notes()).allMatch(n -> turn.span().contains(n.span()));
      end = turn.span().end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }

  @Property(tries = 500)
  void turnsMarkersAndLabelsCoverTheText(@ForAll("transcripts") List<Part> parts) {
    String text = print(parts);
    List<Turn> turns = PARSER.parse(text, new Span(0, text.length()));

    int end = 0;
    for (Turn turn : turns) {
      assertThat(text.substring(end, turn.span().start())).matches(MARKER);
      end = turn.span().end();
    }
    assertThat(text.substring(end)).isBlank();
  }

  @Property(tries = 500)
  void wordsOfTheTurnsAreTheWordsOfTheBody(@ForAll("transcripts") List<Part> parts) {
    String text = print(parts);
    List<Turn> turns = PARSER.parse(text, new Span(0, text.length()));

    assertThat(turns).hasSameSizeAs(parts);
    for (int i = 0; i < parts.size(); i++) {
      assertThat(LabelText.words(LabelText.collapsed(turns.get(i).span().in(text))))
          .isEqualTo(LabelText.words(LabelText.collapsed(parts.get(i).words())));
    }
  }

  /** One turn as a captioner prints it; the label may be empty. */
  record Part(String marker, String label, String words) {}

  @Provide
  Arbitrary<String> anything() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(200),
        Arbitraries.of(
                ">>",
                ">",
                ">>>",
                "<<",
                ":",
                " ",
                "\n",
                "JANE DOE",
                "MODERATOR",
                "Jane Doe",
                "(",
                ")",
                "[Applause]",
                "(?)",
                ".",
                "https://a.b/",
                "İ",
                "\u2011",
                "we say",
                "O'",
                "C.")
            .list()
            .ofMaxSize(60)
            .map(pieces -> String.join("", pieces)));
  }

  @Provide
  Arbitrary<List<Part>> transcripts() {
    Arbitrary<String> words =
        Arbitraries.of(
                "we", "know", "rivers,", "(Applause)", "- and", "the\nsea", "\n\nToday", "IGF")
            .list()
            .ofMinSize(1)
            .ofMaxSize(12)
            .map(w -> w.stream().collect(Collectors.joining(" ", "so ", ".")));
    return Combinators.combine(
            Arbitraries.of(">> ", ">>", ">>  ", ">>> "),
            Arbitraries.of(
                "", "JANE DOE", "CHAIR ROE", "AUDIENCE", "Jean van Loon", "RIMA AL\u2011HARITH"),
            words)
        .as(Part::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(20);
  }

  private static String print(List<Part> parts) {
    return parts.stream()
        .map(p -> p.marker() + (p.label().isEmpty() ? "" : p.label() + ": ") + p.words())
        .collect(Collectors.joining(" "));
  }
}
