package org.igkg.query;

import java.util.Locale;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;

/** How an answer is written. */
public enum ResultFormat {
  /** A table for reading. */
  TEXT(ResultSetLang.RS_Text, "text/plain"),
  /** SPARQL 1.1 results in CSV: RFC 4180, IRIs and literals without marks. */
  CSV(ResultSetLang.RS_CSV, "text/csv"),
  /** SPARQL 1.1 results in TSV: terms as in Turtle. */
  TSV(ResultSetLang.RS_TSV, "text/tab-separated-values"),
  /** SPARQL 1.1 results in JSON. */
  JSON(ResultSetLang.RS_JSON, "application/sparql-results+json");

  private final Lang lang;
  private final String mediaType;

  ResultFormat(Lang lang, String mediaType) {
    this.lang = lang;
    this.mediaType = mediaType;
  }

  /** The format of that name in any case: {@code csv}. */
  public static Optional<ResultFormat> named(String name) {
    for (ResultFormat format : values()) {
      if (format.name().equals(name.toUpperCase(Locale.ROOT))) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  Lang lang() {
    return lang;
  }

  public String mediaType() {
    return mediaType;
  }
}
