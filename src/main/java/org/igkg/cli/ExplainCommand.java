package org.igkg.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.igkg.graph.Iris;
import org.igkg.query.Explanation;
import org.igkg.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "explain",
    description = {
      "Tells why it was decided who somebody is, or which organisation: what is printed, what was"
          + " weighed, the words."
    })
final class ExplainCommand implements Callable<Integer> {
  @ParentCommand private IgkgCommand igkg = new IgkgCommand(System.out, System.err);

  @Parameters(
      paramLabel = "IRI",
      description = {
        "Of a person, organisation, turn, membership, participation or mention; or what follows id/ in it, for"
            + " example person/ada-example."
      })
  private String iri = "";

  @Option(
      names = "--base",
      paramLabel = "IRI",
      defaultValue = Iris.DEFAULT_BASE,
      description = "The base the store was ingested with (default: ${DEFAULT-VALUE}).")
  private String base = Iris.DEFAULT_BASE;

  @Override
  public Integer call() {
    String ids = IgkgCommand.iris(base).base() + "id/";
    Node thing =
        Explanation.thing(iri, ids)
            .orElseThrow(
                () ->
                    new WrongUseException(
                        "'"
                            + iri
                            + "' is not the IRI of a person, organisation, turn, membership, participation or"
                            + " mention; they begin with "
                            + ids
                            + "person/ and so on"));
    try (GraphStore store = igkg.existingStore()) {
      Optional<List<String>> lines = Explanation.of(thing, store.dataset());
      lines.ifPresent(all -> all.forEach(igkg.out::println));
      return lines.map(all -> ExitCode.DONE).orElseThrow(() -> unknown(thing));
    }
  }

  private WrongUseException unknown(Node thing) {
    return new WrongUseException(
        thing + ": nothing in " + igkg.store + " has this IRI; check it, or ingest its document");
  }
}
