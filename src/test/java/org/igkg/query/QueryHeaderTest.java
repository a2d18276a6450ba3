package org.igkg.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QueryHeaderTest {
  private static final String TEXT =
      """
      # Counts turns;
      # others are left out.
      # @title    Turns of a session
      # @param    session  id(session), required: the session: one of ours
      # @param    words    string, default root zone: words
      # @returns  turns (integer)
      # @example  session=igf-2024/ws-1 words="two words"

      SELECT ?turns { }
      """;

  @Test
  void readsEveryTag() {
    CatalogQuery query = QueryHeader.read("turns", TEXT);

    assertThat(query.title()).isEqualTo("Turns of a session");
    assertThat(query.description()).isEqualTo("Counts turns; others are left out.");
    assertThat(query.parameters())
        .containsExactly(
            new Parameter(
                "session",
                new ParameterType.Id("session"),
                Optional.empty(),
                "the session: one of ours"),
            new Parameter("words", ParameterType.Plain.STRING, Optional.of("root zone"), "words"));
    assertThat(query.example()).isEqualTo(Map.of("session", "igf-2024/ws-1", "words", "two words"));
    assertThat(query.text()).isEqualTo(TEXT);
  }

  @Test
  void namesTheFileAndTheTagThatIsMissing() {
    assertThatThrownBy(() -> QueryHeader.read("turns", TEXT.replace("@title", "@name")))
        .hasMessageContaining("turns.rq")
        .hasMessageContaining("no @title");
  }

  @Test
  void refusesTypesThatDoNotExist() {
    assertThatThrownBy(() -> QueryHeader.read("turns", TEXT.replace("string,", "number,")))
        .hasMessageContaining("@param words    number");
  }

  /** In Turkish the upper-case i has a dot: IRI and INTEGER would not be found by name. */
  @Test
  void knowsTheTypesUnderATurkishLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(ParameterType.named("iri")).contains(ParameterType.Plain.IRI);
      assertThat(ParameterType.named("integer")).contains(ParameterType.Plain.INTEGER);
      assertThat(ResultFormat.named("csv")).contains(ResultFormat.CSV);
      assertThat(ResultFormat.named("tsv")).contains(ResultFormat.TSV);
    } finally {
      Locale.setDefault(before);
    }
  }
}
