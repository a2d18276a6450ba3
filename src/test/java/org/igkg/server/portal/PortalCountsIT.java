package org.igkg.server.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.igkg.query.QueryResult;
import org.igkg.server.web.LastPart;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the grids of the portal say of the bundled sample. */
class PortalCountsIT {
  private static ServedSample sample;
  private static Asking asking;

  @BeforeAll
  static void start() {
    sample = ServedSample.start();
    asking = sample.context().getBean(Asking.class);
  }

  @AfterAll
  static void stop() {
    sample.close();
  }

  /** Derived counts and the lists of turns come from different queries; a reader sees both. */
  @Test
  void everyNumberIsTheLengthOfItsListOfTurns() {
    int cells = 0;
    for (String topic : everyThird(topics())) {
      for (Breakdown by : Breakdown.values()) {
        for (Lens lens : by.isRegional() ? Lens.values() : new Lens[] {Lens.SPEAKER}) {
          for (var binding : asking.ask(by.counts(topic, lens)).rows()) {
            Row row = new Row(binding);
            Question turns = by.turns(topic, lens, row.text("row")).with("limit", "5000");
            String year = row.text("year");
            assertThat(asking.ask(turns.with("from", year).with("to", year)).rows())
                .as(topic + " " + by + " " + lens + " " + row.text("label") + " " + year)
                .hasSize(row.number("turns"));
            cells++;
          }
        }
      }
    }
    assertThat(cells).isGreaterThan(500);
  }

  @Test
  void theWholeListIsTheSumOverForums() {
    for (String topic : topics()) {
      int counted =
          asking.ask(Breakdown.FORUM.counts(topic, Lens.SPEAKER)).rows().stream()
              .mapToInt(b -> new Row(b).number("turns"))
              .sum();
      QueryResult turns =
          asking.ask(Question.of("turns-on-a-topic", "topic", topic).with("limit", "5000"));
      assertThat(turns.rows()).as(topic).hasSize(counted);
    }
  }

  @Test
  void theAddressKeepsTheState() {
    TraceState state =
        TraceState.of("ipv6").cell(Optional.of("region/un-african-group"), OptionalInt.of(2011));

    assertThat(state.address()).isEqualTo("/topics/ipv6?row=region%2Fun-african-group&year=2011");
  }

  /** A question for each cell of all topics would take a minute. */
  private static List<String> everyThird(Set<String> topics) {
    List<String> all = List.copyOf(topics);
    return IntStream.range(0, all.size()).filter(i -> i % 3 == 0).mapToObj(all::get).toList();
  }

  private static Set<String> topics() {
    Set<String> topics = new TreeSet<>();
    asking
        .ask(new Question("topics-over-all-years", Map.of()))
        .rows()
        .forEach(b -> topics.add(LastPart.of(new Row(b).text("topic"))));
    assertThat(topics).hasSizeGreaterThan(50);
    return topics;
  }
}
