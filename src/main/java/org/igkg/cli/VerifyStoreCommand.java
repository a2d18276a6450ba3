package org.igkg.cli;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.igkg.graph.GraphValidator;
import org.igkg.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "verify-store",
    description = {
      "Reads all of the store: every index must hold the same, the text index must fit the triples,"
          + " every graph must fit the shapes. What a broken off change left is repaired first."
    })
final class VerifyStoreCommand implements Callable<Integer> {
  @ParentCommand private IgkgCommand igkg = new IgkgCommand(System.out, System.err);

  @Override
  public Integer call() {
    try (GraphStore store = igkg.existingStore()) {
      List<String> problems = store.verify();
      problems.forEach(igkg.out::println);
      GraphValidator validator = new GraphValidator();
      Set<Node> names = store.graphNames();
      int violations = 0;
      for (Node name : names) {
        var found = validator.validate(store.graph(name));
        found.forEach(violation -> igkg.out.println(name + ": " + violation));
        violations += found.size();
      }
      int all = problems.size() + violations;
      igkg.out.println(names.size() + " graphs, " + all + " problems");
      return all == 0 ? ExitCode.DONE : ExitCode.PROBLEMS;
    }
  }
}
