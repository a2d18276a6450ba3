package org.igkg.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** Turns the values a reader typed into the terms a query is run with. */
final class ParameterBinder {
  private final CatalogQuery query;
  private final String idBase;

  ParameterBinder(CatalogQuery query, String idBase) {
    this.query = query;
    this.idBase = idBase;
  }

  /**
   * Parameter to term, defaults filled in.
   *
   * @throws BadParameterException for an unknown, a missing or an ill-typed parameter
   */
  Map<Parameter, Node> bind(Map<String, String> values) {
    values.keySet().forEach(this::requireKnown);
    Map<Parameter, Node> terms = new LinkedHashMap<>();
    for (Parameter parameter : query.parameters()) {
      terms.put(parameter, term(parameter, values));
    }
    return terms;
  }

  private void requireKnown(String name) {
    if (query.parameters().stream().noneMatch(parameter -> parameter.name().equals(name))) {
      throw bad("unknown parameter " + name);
    }
  }

  private Node term(Parameter parameter, Map<String, String> values) {
    String value =
        Optional.ofNullable(values.get(parameter.name()))
            .or(parameter::defaultValue)
            .orElseThrow(() -> bad("missing parameter " + parameter.name()));
    return parameter
        .type()
        .term(value.strip(), idBase)
        .orElseThrow(
            () -> bad(parameter.name() + "=" + value + " is not " + parameter.type().expected()));
  }

  private BadParameterException bad(String problem) {
    String expected =
        query.parameters().isEmpty()
            ? "it takes no parameters"
            : query.parameters().stream()
                .map(parameter -> "  " + parameter.usage())
                .collect(Collectors.joining("\n", "it takes\n", ""));
    return new BadParameterException(query.name() + ": " + problem + "; " + expected);
  }
}
