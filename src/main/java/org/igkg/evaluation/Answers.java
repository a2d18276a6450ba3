package org.igkg.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.igkg.store.GraphStore;

/** Rows of every contract query, by query and by the document they are about. */
record Answers(Map<String, Map<String, List<Row>>> byQuery) {
  private static final List<String> QUERIES =
      List.of(
          "affiliations",
          "documents",
          "evidence",
          "figures",
          "keyphrases",
          "organisations",
          "persons",
          "places",
          "roles",
          "sessions",
          "speakers",
          "topics");

  /** One row: IRIs in full, literals by their lexical form, unbound variables left out. */
  record Row(Map<String, String> values) {
    Row {
      values = Map.copyOf(values);
    }

    Optional<String> get(String variable) {
      return Optional.ofNullable(values.get(variable));
    }

    /** The value, or nothing at all. */
    String text(String variable) {
      return values.getOrDefault(variable, "");
    }
  }

  /** Runs {@code queries/contract/*.rq} of the class path on the store. */
  static Answers of(GraphStore store) {
    Map<String, Map<String, List<Row>>> answers = new LinkedHashMap<>();
    QUERIES.forEach(name -> answers.put(name, ask(store.dataset(), query(name))));
    return new Answers(answers);
  }

  /** The rows of {@code query} for one document, in the query's order. */
  List<Row> rows(String query, String file) {
    return byQuery.getOrDefault(query, Map.of()).getOrDefault(file, List.of());
  }

  private static Map<String, List<Row>> ask(DatasetGraph dataset, String query) {
    Map<String, List<Row>> rows = new LinkedHashMap<>();
    Txn.executeRead(
        dataset,
        () -> {
          try (QueryExec exec = QueryExec.dataset(dataset).query(query).build()) {
            exec.select()
                .forEachRemaining(
                    binding -> {
                      Row row = row(binding);
                      rows.computeIfAbsent(row.text("file"), f -> new ArrayList<>()).add(row);
                    });
          }
        });
    return rows;
  }

  private static Row row(Binding binding) {
    Map<String, String> values = new LinkedHashMap<>();
    binding.forEach((Var variable, Node value) -> values.put(variable.getVarName(), text(value)));
    return new Row(values);
  }

  private static String text(Node value) {
    return value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
  }

  private static String query(String name) {
    String resource = "/queries/contract/" + name + ".rq";
    try (InputStream in = Answers.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }
}
