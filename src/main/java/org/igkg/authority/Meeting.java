package org.igkg.authority;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * One yearly meeting of a forum.
 *
 * @param id {@code igf-2024}
 * @param edition the ordinal of the meeting, from 1
 * @param countryIso2 host country, ISO 3166-1 alpha-2; empty for an online meeting
 * @param start first official day; see {@link #dateOf(int)}
 * @param dayZero the day of the pre-events, when there was one
 */
public record Meeting(
    String id,
    String forum,
    int edition,
    int year,
    Optional<String> city,
    Optional<String> countryIso2,
    LocalDate start,
    LocalDate end,
    Optional<LocalDate> dayZero,
    Optional<String> venue,
    String overarchingTheme,
    List<String> subThemes,
    String source) {

  /** A meeting that lasts longer than this had days without programme in it (2020, online). */
  private static final int LONGEST_WITHOUT_GAPS = 7;

  /**
   * The date of a programme day: day zero plus {@code day}; where there was no day zero, day 1 is
   * the first official day. Empty when the meeting did not last that long, and for meetings with
   * days off in between, whose programme days cannot be counted from the first.
   */
  public Optional<LocalDate> dateOf(int day) {
    if (ChronoUnit.DAYS.between(start, end) > LONGEST_WITHOUT_GAPS) {
      return Optional.empty();
    }
    LocalDate date = dayZero.orElse(start.minusDays(1)).plusDays(day);
    LocalDate first = dayZero.filter(zero -> zero.isBefore(start)).orElse(start);
    return date.isBefore(first) || date.isAfter(end) ? Optional.empty() : Optional.of(date);
  }
}
