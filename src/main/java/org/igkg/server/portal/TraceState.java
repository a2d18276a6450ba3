package org.igkg.server.portal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the page of a topic shows: the whole of it stands in the address.
 *
 * @param topic end of its IRI: {@code ipv6}
 * @param with further topics to compare it with
 * @param from first year that is shown
 * @param to last year that is shown
 * @param row key of the row whose turns are listed: {@code region/un-weog}; all where absent
 * @param year whose turns are listed; all where absent
 * @param page of the turns, from 1
 */
record TraceState(
    String topic,
    Breakdown by,
    Lens lens,
    Measure measure,
    List<String> with,
    OptionalInt from,
    OptionalInt to,
    Optional<String> row,
    OptionalInt year,
    int page) {
  TraceState {
    with = List.copyOf(with);
  }

  static TraceState of(String topic) {
    return new TraceState(
        topic,
        Breakdown.UN_GROUP,
        Lens.SPEAKER,
        Measure.TURNS,
        List.of(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        1);
  }

  /** The same page with the turns of a cell. */
  TraceState cell(Optional<String> ofRow, OptionalInt ofYear) {
    return new TraceState(topic, by, lens, measure, with, from, to, ofRow, ofYear, 1);
  }

  TraceState at(int other) {
    return new TraceState(topic, by, lens, measure, with, from, to, row, year, other);
  }

  /** The same for another topic: without a cell and without what it was compared with. */
  TraceState about(String other) {
    return new TraceState(
        other, by, lens, measure, List.of(), from, to, Optional.empty(), OptionalInt.empty(), 1);
  }

  /** Without what is usual: {@code /topics/ipv6?by=forum}. */
  public String address() {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath("/topics/" + topic);
    add(address, "by", by.key(), by != Breakdown.UN_GROUP);
    add(address, "lens", lens.key(), lens != Lens.SPEAKER);
    add(address, "measure", measure.key(), measure != Measure.TURNS);
    with.forEach(other -> add(address, "with", other, true));
    from.ifPresent(y -> add(address, "from", Integer.toString(y), true));
    to.ifPresent(y -> add(address, "to", Integer.toString(y), true));
    row.ifPresent(key -> add(address, "row", key, true));
    year.ifPresent(y -> add(address, "year", Integer.toString(y), true));
    add(address, "page", Integer.toString(page), page > 1);
    return address.build(true).toUriString();
  }

  private static void add(
      UriComponentsBuilder address, String name, String value, boolean unusual) {
    if (unusual) {
      address.queryParam(name, URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
  }

  /** Whether a cell, a row or a column is looked at. Public for the page template. */
  public boolean isCell() {
    return row.isPresent() || year.isPresent();
  }
}
