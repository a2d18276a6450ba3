package org.igkg.evaluation;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The reported quantities: the number, and whether it is a percentage. */
final class FigureMeasure implements Measure {
  private static final Pattern PERCENT = Pattern.compile("%|per ?cent", Pattern.CASE_INSENSITIVE);

  @Override
  public void measure(Case document) {
    if (document.gold().isRecord()) {
      document.compare(
          "figures",
          quantities(document.gold(), "figures"),
          document.rows("figures").stream().map(r -> quantity(r.text("value"), r.text("unit"))),
          quantities(document.gold(), "figuresDoubtful"));
    }
  }

  private static Stream<String> quantities(Gold gold, String field) {
    return gold.objects(field)
        .map(f -> quantity(f.text("value").orElse(""), f.text("unit").orElse("")));
  }

  private static String quantity(String value, String unit) {
    return number(value) + (PERCENT.matcher(unit).find() ? " %" : "");
  }

  private static String number(String value) {
    try {
      return new BigDecimal(value.replace(",", "")).stripTrailingZeros().toPlainString();
    } catch (NumberFormatException notANumber) {
      return value;
    }
  }
}
