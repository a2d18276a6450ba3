package org.igkg.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.igkg.extraction.Findings;
import org.igkg.extraction.InventedSession;
import org.igkg.extraction.Mention;
import org.igkg.extraction.Mention.Kind;
import org.igkg.record.MeetingRecord;
import org.igkg.resolution.Resolution.Ambiguous;
import org.igkg.resolution.Resolution.Resolved;
import org.igkg.source.Span;
import org.junit.jupiter.api.Test;

class DocumentResolverTest {
  private static final DocumentResolver RESOLVER = new DocumentResolver(People.authorities());
  private static final List<String> SHARED =
      List.of("ministry-of-foreign-affairs-brazil", "ministry-of-foreign-affairs-norway");

  @Test
  void aSharedNameIsTheBodyOfTheCountryThatTheRecordNames() {
    assertThat(resolve(shared(), country("NO")).get(shared()).decided().map(Entity::key))
        .contains("ministry-of-foreign-affairs-norway");
  }

  @Test
  void aSharedNameStaysOpenWhereNoCountryOrBothAreNamed() {
    assertThat(resolve(shared()).get(shared())).isInstanceOf(Ambiguous.class);
    assertThat(resolve(shared(), country("NO"), country("BR")).get(shared()))
        .isInstanceOf(Ambiguous.class);
  }

  @Test
  void anUnlistedBodyIsKnownByItsNameAsSaid() {
    Mention body = body("Blue Harbour Foundation", List.of());
    assertThat(resolve(body).get(body))
        .isEqualTo(
            new Resolved(
                new Entity(
                    Kind.ORGANISATION, "blue-harbour-foundation", "Blue Harbour Foundation", false),
                0.7,
                List.of("name-as-said")));
  }

  @Test
  void anUnlistedBodyWithoutASlugStaysOpen() {
    Mention body = body("蓝港", List.of());
    assertThat(resolve(body).get(body)).isInstanceOf(Resolution.Unresolved.class);
  }

  @Test
  void aPersonKnownToTheSessionOnlyCarriesItsKey() {
    MeetingRecord record = InventedSession.read(">> OMAR: Good morning, everybody.");
    ResolvedRecord resolved = RESOLVER.resolve(record, InventedSession.EXTRACTOR.extract(record));
    assertThat(resolved.meeting()).contains("igf-2024");
    assertThat(resolved.speakers().get(1).resolution().decided().map(Entity::key))
        .contains("omar-at-igf-2024-workshop-9001");
  }

  private static Mention shared() {
    return body("Ministry of Foreign Affairs", SHARED);
  }

  private static Mention body(String name, List<String> candidates) {
    return new Mention(
        new Span(0, name.length()), Kind.ORGANISATION, name, candidates, 0.6, "invented");
  }

  private static Mention country(String iso2) {
    int at = 100 + iso2.charAt(0);
    return new Mention(new Span(at, at + 2), Kind.COUNTRY, iso2, List.of(iso2), 0.95, "invented");
  }

  private static Map<Mention, Resolution> resolve(Mention... mentions) {
    Findings findings =
        new Findings(List.of(mentions), List.of(), List.of(), List.of(), List.of(), List.of());
    return RESOLVER.resolve(InventedSession.read("Good morning."), findings).entities();
  }
}
