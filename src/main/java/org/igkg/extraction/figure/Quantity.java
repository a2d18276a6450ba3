package org.igkg.extraction.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.igkg.source.Span;

/**
 * A number with its scale and sign, before anybody asked whether it reports something.
 *
 * @param unit {@code %} or a currency code when the number itself says so
 * @param word whether the number is written out and has no digits
 * @param exact the words that the number needs: {@code a third}; a bare {@code one} is not exact
 */
record Quantity(Span span, BigDecimal value, Optional<String> unit, boolean word, boolean exact) {
  boolean isPercent() {
    return unit.isPresent() && unit.get().equals("%");
  }
}
