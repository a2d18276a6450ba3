package org.igkg.extraction;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.igkg.source.Span;

/**
 * A quantity as reported.
 *
 * @param span the words of number and unit: {@code 2%}, {@code 125 governments}
 * @param unit as said, {@code %} for every way of saying percent
 * @param about the words that say what was counted, when they are clear
 * @param country ISO 3166-1 alpha-2 of the place it holds for, when said
 * @param year it holds for, when said
 * @param quote the sentence that states it
 */
public record Figure(
    Span span,
    BigDecimal value,
    String unit,
    Optional<String> about,
    Optional<String> country,
    Optional<Integer> year,
    Span quote,
    double confidence,
    String method)
    implements Finding {
  public Figure {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(about, "about");
    Objects.requireNonNull(country, "country");
    Objects.requireNonNull(year, "year");
    if (!quote.contains(span)) {
      throw new IllegalArgumentException("the quote " + quote + " does not hold " + span);
    }
    Confidence.check(confidence);
    Objects.requireNonNull(method, "method");
  }
}
