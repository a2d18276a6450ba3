package org.igkg.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.igkg.extraction.Gazetteer.Case;
import org.igkg.source.Span;
import org.junit.jupiter.api.Test;

class GazetteerTest {
  private final Gazetteer<String> gazetteer = new Gazetteer<>();

  private List<String> found(String text) {
    return gazetteer.hits(Words.of(text, new Span(0, text.length()))).stream()
        .map(hit -> hit.span().in(text) + " → " + String.join("|", hit.entries()))
        .toList();
  }

  @Test
  void takesTheLongestTerm() {
    gazetteer.add("Internet", Case.ANY, "internet");
    gazetteer.add("Internet Society", Case.CAPITALISED, "isoc");
    assertThat(found("The Internet Society is on the Internet."))
        .containsExactly("Internet Society → isoc", "Internet → internet");
  }

  @Test
  void anAcronymIsNotTheWord() {
    gazetteer.add("WHO", Case.ofName("WHO"), "who");
    assertThat(found("Who is it? The WHO, who else.")).containsExactly("WHO → who");
  }

  @Test
  void aNameNeedsItsCapitals() {
    gazetteer.add("Access Now", Case.CAPITALISED, "access-now");
    assertThat(found("You have access now, says Access Now."))
        .containsExactly("Access Now → access-now");
  }

  @Test
  void hyphensAndSpacesAreOne() {
    gazetteer.add("multi-stakeholder", Case.ANY, "model");
    assertThat(found("multi\u2011stakeholder and multi stakeholder"))
        .containsExactly("multi\u2011stakeholder → model", "multi stakeholder → model");
  }

  @Test
  void aTermDoesNotRunOverASentenceEnd() {
    gazetteer.add("New Zealand", Case.CAPITALISED, "NZ");
    assertThat(found("That is New. Zealand is in Denmark.")).isEmpty();
  }

  @Test
  void marksOfTheTermItselfAreAllowed() {
    gazetteer.add("U.S.", Case.EXACT, "US");
    assertThat(found("in the U.S. and elsewhere")).containsExactly("U.S → US");
  }

  @Test
  void accentsDoNotMatterAndAllEntriesAreKept() {
    gazetteer.add("São Paulo", Case.CAPITALISED, "city");
    gazetteer.add("Sao Paulo", Case.CAPITALISED, "state");
    assertThat(found("in SÃO PAULO")).containsExactly("SÃO PAULO → city|state");
  }
}
