package org.igkg.query;

import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementOptional;

/**
 * A query for one column of another's answer. The parts at its end that only add columns to a row,
 * OPTIONAL and BIND, are left out: they are most of the work, and change no row.
 */
final class OneColumn {
  private OneColumn() {}

  /** Each value once, in the order of the query's rows. */
  static Query of(Query query, Var column) {
    Query one = QueryFactory.make();
    one.setQuerySelectType();
    one.addResultVar(column);
    one.setQueryPattern(withoutAdditions(query.getQueryPattern()));
    one.setDistinct(true);
    List<SortCondition> order = query.getOrderBy();
    if (order != null) {
      order.forEach(one::addOrderBy);
    }
    one.setLimit(query.getLimit());
    return one;
  }

  private static Element withoutAdditions(Element pattern) {
    if (!(pattern instanceof ElementGroup whole)) {
      return pattern;
    }
    List<Element> parts = whole.getElements();
    int end = parts.size();
    while (end > 0 && isAddition(parts.get(end - 1))) {
      end--;
    }
    ElementGroup core = new ElementGroup();
    parts.subList(0, end).forEach(core::addElement);
    return core;
  }

  private static boolean isAddition(Element part) {
    return part instanceof ElementOptional || part instanceof ElementBind;
  }
}
