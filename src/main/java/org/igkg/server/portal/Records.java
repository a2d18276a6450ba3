package org.igkg.server.portal;

import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** How much speech is on record, year by year. */
record Records(SortedMap<Integer, Counts> years) {
  /**
   * With fewer sessions one more or less changes a count by a tenth and more, so that years cannot
   * be compared; a meeting of the IGF has a hundred and more.
   */
  static final int FEW_SESSIONS = 10;

  static Records read(Asking asking) {
    SortedMap<Integer, Counts> years = new TreeMap<>();
    asking
        .ask(new Question("speech-on-record", Map.of()))
        .rows()
        .forEach(
            binding -> {
              Row row = new Row(binding);
              int words = row.number("words");
              years.merge(
                  row.number("year"),
                  new Counts(
                      row.number("turns"),
                      words,
                      row.number("sessions"),
                      row.number("speakers"),
                      words),
                  Counts::plus);
            });
    return new Records(years);
  }

  /** Every year from the first to the last, gaps as well, within the bounds. */
  IntStream between(OptionalInt from, OptionalInt to) {
    return years.isEmpty()
        ? IntStream.empty()
        : IntStream.rangeClosed(
            Math.max(years.firstKey(), from.orElse(years.firstKey())),
            Math.min(years.lastKey(), to.orElse(years.lastKey())));
  }

  Counts of(int year) {
    return years.getOrDefault(year, Counts.NONE);
  }

  boolean areFew(int year) {
    return of(year).sessions() < FEW_SESSIONS;
  }
}
