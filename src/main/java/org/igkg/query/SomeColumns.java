package org.igkg.query;

import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementOptional;

/**
 * A query for some columns of another's answer. The parts at its end that only add columns to a
 * row, OPTIONAL and BIND, are left out: they are most of the work, and change no row.
 */
final class SomeColumns {
  private SomeColumns() {}

  /** Each row once, in the order of the query's rows. */
  static Query of(Query query, List<Var> columns) {
    Query some = QueryFactory.make();
    some.setQuerySelectType();
    columns.forEach(column -> project(query, column, some));
    some.setQueryPattern(withoutAdditions(query.getQueryPattern()));
    some.setDistinct(true);
    List<SortCondition> order = query.getOrderBy();
    if (order != null) {
      order.forEach(some::addOrderBy);
    }
    some.setLimit(query.getLimit());
    return some;
  }

  private static void project(Query query, Var column, Query some) {
    Expr calculated = query.getProject().getExpr(column);
    if (calculated == null) {
      some.addResultVar(column);
    } else {
      some.addResultVar(column, calculated);
    }
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
