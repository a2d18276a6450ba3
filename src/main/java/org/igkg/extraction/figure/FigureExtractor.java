package org.igkg.extraction.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.igkg.authority.Authorities;
import org.igkg.authority.Country;
import org.igkg.extraction.AnalysedRecord;
import org.igkg.extraction.Figure;
import org.igkg.extraction.Gazetteer;
import org.igkg.extraction.Gazetteer.Case;
import org.igkg.extraction.Words;
import org.igkg.language.Sentence;
import org.igkg.source.Span;

/**
 * Finds quantities that a record reports about its subject: {@code 2.6 billion people}, {@code 30%
 * in 2020}. Leaves out what counts the session itself, dates, labels and vague spans; see {@link
 * Relevance}.
 */
public final class FigureExtractor {
  /** A bare number: the unity, as UCUM writes it. */
  private static final String NO_UNIT = "1";

  private static final String METHOD = "quantity-with-unit";

  private final Gazetteer<String> countries = new Gazetteer<>();

  public FigureExtractor(Authorities authorities) {
    for (Country c : authorities.countries().values()) {
      countries.add(c.name(), Case.ofName(c.name()), c.iso2());
      c.aliases().forEach(alias -> countries.add(alias, Case.ofName(alias), c.iso2()));
    }
  }

  /** The figures of the running words in order; the title reports none. */
  public List<Figure> figures(AnalysedRecord record) {
    List<Figure> figures = new ArrayList<>();
    for (AnalysedRecord.Unit unit : record.units()) {
      for (Sentence sentence : unit.sentences()) {
        addFigures(record, sentence, figures);
      }
    }
    return List.copyOf(figures);
  }

  private void addFigures(AnalysedRecord record, Sentence sentence, List<Figure> figures) {
    String text = record.text();
    List<Quantity> quantities = QuantityFinder.find(text, sentence.span());
    Optional<String> country = Optional.empty();
    for (Quantity q : quantities) {
      Phrase phrase = Phrase.after(q, sentence, text);
      if (Relevance.isReported(q, phrase, sentence, text)) {
        if (country.isEmpty()) {
          country = onlyCountry(record.words(sentence));
        }
        figures.add(figure(text, sentence, q, phrase, country));
      }
    }
  }

  private static Figure figure(
      String text, Sentence sentence, Quantity q, Phrase phrase, Optional<String> country) {
    String said = q.unit().orElse(phrase.unit());
    String unit = said.isEmpty() ? NO_UNIT : said;
    Span span =
        q.unit().isPresent() || phrase.unitSpan().isEmpty()
            ? q.span()
            : new Span(q.span().start(), phrase.unitSpan().get().end());
    return new Figure(
        span,
        plain(q.value()),
        unit,
        phrase.about(),
        country,
        YearOf.figure(text, sentence.span(), q.span()),
        sentence.span(),
        q.word() && !q.exact() ? 0.6 : 0.85,
        METHOD);
  }

  /** Without trailing zeros and without an exponent: {@code 2700000000}, {@code 4.3}. */
  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** The country of the sentence when it names just one. */
  private Optional<String> onlyCountry(Words sentence) {
    List<String> named =
        countries.hits(sentence).stream()
            .filter(hit -> hit.entries().size() == 1)
            .map(hit -> hit.entries().get(0))
            .distinct()
            .toList();
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }
}
