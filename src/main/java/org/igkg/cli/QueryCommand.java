package org.igkg.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.igkg.graph.Iris;
import org.igkg.query.CatalogQuery;
import org.igkg.query.QueryCatalog;
import org.igkg.query.QueryLimits;
import org.igkg.query.QueryResult;
import org.igkg.query.QueryRunner;
import org.igkg.query.ResultFormat;
import org.igkg.query.ResultWriter;
import org.igkg.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(name = "query", description = "Answers a query of the catalogue.")
final class QueryCommand implements Callable<Integer> {
  /** How results are written. */
  enum Format {
    TABLE(ResultFormat.TEXT),
    CSV(ResultFormat.CSV),
    TSV(ResultFormat.TSV),
    JSON(ResultFormat.JSON);

    private final ResultFormat written;

    Format(ResultFormat written) {
      this.written = written;
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @ParentCommand private IgkgCommand igkg = new IgkgCommand(System.out, System.err);

  @Parameters(arity = "0..1", paramLabel = "NAME", description = "Name of the query.")
  private String name = "";

  @Option(names = "--list", description = "List the queries and what they ask for.")
  private boolean list;

  @Option(
      names = "--param",
      paramLabel = "NAME=VALUE",
      description = "A value the query asks for; may be given several times.")
  private Map<String, String> values = new LinkedHashMap<>();

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format = Format.TABLE;

  @Option(
      names = "--base",
      paramLabel = "IRI",
      defaultValue = Iris.DEFAULT_BASE,
      description = "The base the store was ingested with (default: ${DEFAULT-VALUE}).")
  private String base = Iris.DEFAULT_BASE;

  @Override
  public Integer call() {
    QueryCatalog catalog = QueryCatalog.load();
    if (list) {
      catalog.queries().forEach(q -> igkg.out.println(line(q)));
      return ExitCode.DONE;
    }
    if (name.isEmpty()) {
      throw new WrongUseException("name a query; igkg query --list shows all");
    }
    answer(catalog.require(name));
    return ExitCode.DONE;
  }

  private void answer(CatalogQuery query) {
    String ids = IgkgCommand.iris(base).base() + "id/";
    try (GraphStore store = igkg.existingStore()) {
      QueryRunner runner = new QueryRunner(store.dataset(), QueryLimits.DEFAULT, ids);
      QueryResult result = runner.run(query, values);
      ResultWriter.write(result, format.written, igkg.out);
      igkg.out.flush();
      result.notice().ifPresent(igkg.err::println);
    }
  }

  /** {@code quotes-on-a-topic Quotes on a topic (topic, limit)}. */
  private static String line(CatalogQuery query) {
    String parameters = String.join(", ", query.parameters().stream().map(p -> p.name()).toList());
    return String.format(
        Locale.ROOT,
        "%-40s %s%s",
        query.name(),
        query.title(),
        parameters.isEmpty() ? "" : " (" + parameters + ")");
  }
}
