package org.igkg.server.portal;

import java.util.List;

/**
 * Numbers by row and year.
 *
 * @param question behind the numbers
 */
record Grid(List<Column> columns, List<Row> rows, Source question) {
  Grid {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * A year.
   *
   * @param sessions on record, with or without the topic; 0 where nothing is on record
   * @param few whether they are too few to compare with other years
   * @param href the turns of the year
   */
  record Column(int year, int sessions, boolean few, String href) {
    /** Public for the page template. */
    public boolean isEmpty() {
      return sessions == 0;
    }

    /** What a reader is told of the year. */
    public String note() {
      return isEmpty()
          ? "no records loaded"
          : sessions + (sessions == 1 ? " session" : " sessions") + " on record" + warning();
    }

    private String warning() {
      return few ? ": too few to compare" : "";
    }
  }

  /**
   * @param key of the thing it is about: {@code region/un-weog}; empty in a comparison
   * @param href the turns of the row, or what it is compared with
   */
  record Row(String label, String key, String href, List<Cell> cells, Cell total) {
    Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * @param value as it is printed; empty where nothing is on record
   * @param level from 0 for none to 5 for the highest value of the grid
   * @param href the turns of the cell; empty where there are none
   * @param note what it counts
   */
  record Cell(String value, int level, boolean chosen, String href, String note) {}

  /** Whether nothing was counted. Public for the page template. */
  public boolean isEmpty() {
    return rows.isEmpty();
  }
}
