package org.igkg.server.portal;

/**
 * Where what is shown can be had in other forms.
 *
 * @param csv address of the answer
 * @param json address of the answer
 * @param sparql the query, with its values
 * @param page of the question
 */
record Source(String csv, String json, String sparql, String page) {
  static Source of(Question question, Asking asking) {
    return new Source(
        Asking.api(question, "csv"),
        Asking.api(question, "json"),
        asking.sparql(question),
        Asking.page(question));
  }
}
