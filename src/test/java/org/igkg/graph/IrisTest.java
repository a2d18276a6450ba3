package org.igkg.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IrisTest {
  private static final String HASH = "0123456789ab";
  private final Iris iris = new Iris();

  @Test
  void mintsThingsUnderTheirType() {
    assertThat(iris.topic("ipv6")).hasToString("https://w3id.org/igkg/id/topic/ipv6");
    assertThat(iris.stakeholderGroup("media"))
        .hasToString("https://w3id.org/igkg/id/stakeholder-group/media");
    assertThat(iris.country("SA")).hasToString("https://w3id.org/igkg/id/country/SA");
  }

  @Test
  void nestsSessionsInMeetingsAndTurnsInSessions() {
    assertThat(iris.session("igf-2024", "day-0-event-58"))
        .hasToString("https://w3id.org/igkg/id/session/igf-2024/day-0-event-58");
    assertThat(iris.turn("igf-2024/day-0-event-58", HASH))
        .hasToString("https://w3id.org/igkg/id/turn/igf-2024/day-0-event-58/" + HASH);
  }

  @Test
  void nestsFindingsInDocuments() {
    assertThat(iris.topicShare("notes-txt", "ipv6"))
        .hasToString("https://w3id.org/igkg/id/topic-share/notes-txt/ipv6");
    assertThat(iris.passage("notes-txt", HASH))
        .hasToString("https://w3id.org/igkg/id/passage/notes-txt/" + HASH);
  }

  @Test
  void mintsGraphsApartFromThings() {
    assertThat(iris.graph("notes-txt")).hasToString("https://w3id.org/igkg/graph/notes-txt");
    assertThat(iris.referenceGraph("topics"))
        .hasToString("https://w3id.org/igkg/graph/reference/topics");
    assertThat(iris.ontologyGraph()).hasToString("https://w3id.org/igkg/graph/ontology");
  }

  @Test
  void keepsTheGraphOfTheOntologyFromDocuments() {
    assertThatThrownBy(() -> iris.graph("ontology")).hasMessageContaining("another file name");
  }

  @Test
  void takesAnotherBase() {
    assertThat(new Iris("http://localhost:8080/").role("chair"))
        .hasToString("http://localhost:8080/id/role/chair");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "w3id.org/igkg/", "https://w3id.org/igkg", "https://a b/", "https://a/#"})
  void refusesABaseThatIsNone(String base) {
    assertThatThrownBy(() -> new Iris(base)).hasMessageContaining("ends in a slash");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "IPv6", "ip v6", "ip--v6", "-ipv6", "ipv6-", "a/b", "../topic", "é", "a\n"})
  void refusesAKeyThatIsNoSlug(String key) {
    assertThatThrownBy(() -> iris.topic(key)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> iris.mention("notes-txt", key))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> iris.graph(key)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "sa", "SAU", "S1", "İS"})
  void refusesACountryThatIsNoAlpha2Code(String code) {
    assertThatThrownBy(() -> iris.country(code)).hasMessageContaining(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0123456789a", "0123456789AB", "0123456789abc"})
  void refusesAHashOfAnotherForm(String hash) {
    assertThatThrownBy(() -> iris.turn("igf-2024/ws-7", hash)).hasMessageContaining(hash);
    assertThatThrownBy(() -> iris.passage("notes-txt", hash)).hasMessageContaining(hash);
  }

  @Test
  void mintsTheSameUnderATurkishLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(new Iris().initiative("igf-italia"))
          .isEqualTo(iris.initiative("igf-italia"))
          .hasToString("https://w3id.org/igkg/id/initiative/igf-italia");
    } finally {
      Locale.setDefault(before);
    }
  }
}
