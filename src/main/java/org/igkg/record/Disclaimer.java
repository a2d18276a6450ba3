package org.igkg.record;

import java.time.LocalDate;
import java.util.Optional;
import org.igkg.source.Span;

/**
 * The captioners' notice near the top of a transcript and what it states about the meeting. It is
 * boilerplate, but up to 2020 the best source for which meeting, where and when.
 *
 * @param span its place in the normalised text
 * @param forum key of the forum
 * @param year of the meeting, from its ordinal, its name or its dates; the cycle, when preparatory
 * @param city as printed, sometimes a state ({@code Jalisco})
 * @param from first day, {@code to} last day, Day 0 included from 2016 on
 * @param preparatory whether it speaks of open consultations or an advisory group's meeting
 */
public record Disclaimer(
    Span span,
    Optional<String> forum,
    Optional<Integer> year,
    Optional<String> city,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    boolean preparatory) {

  /** The date of the meeting's day {@code n}, counted from 1; empty when it has no such day. */
  Optional<LocalDate> dateOf(int n) {
    return from.map(first -> first.plusDays(n - 1L))
        .filter(date -> n > 0 && to.isPresent() && !date.isAfter(to.get()));
  }
}
