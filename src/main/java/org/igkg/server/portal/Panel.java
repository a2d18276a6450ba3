package org.igkg.server.portal;

import java.util.List;
import java.util.Optional;
import org.igkg.server.web.Link;

/**
 * A table with its question.
 *
 * @param id of its heading on the page
 * @param note what to know when reading it; empty for nothing
 * @param rows as many cells as columns; a cell without an address is plain words
 * @param notice what was cut off
 */
record Panel(
    String id,
    String title,
    String note,
    List<String> columns,
    List<List<Link>> rows,
    Optional<String> notice,
    Source question) {
  Panel {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** Public for the page template. */
  public boolean isEmpty() {
    return rows.isEmpty();
  }
}
