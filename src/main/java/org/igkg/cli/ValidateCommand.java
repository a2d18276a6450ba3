package org.igkg.cli;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.igkg.graph.GraphValidator;
import org.igkg.graph.Violation;
import org.igkg.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

@Command(name = "validate", description = "Checks every graph of the store against the shapes.")
final class ValidateCommand implements Callable<Integer> {
  @ParentCommand private IgkgCommand igkg = new IgkgCommand(System.out, System.err);

  @Override
  public Integer call() {
    GraphValidator validator = new GraphValidator();
    int violations = 0;
    try (GraphStore store = igkg.existingStore()) {
      Set<Node> names = store.graphNames();
      for (Node name : names) {
        List<Violation> found = validator.validate(store.graph(name));
        found.forEach(violation -> igkg.out.println(name + ": " + violation));
        violations += found.size();
      }
      igkg.out.println(names.size() + " graphs, " + violations + " violations");
    }
    return violations == 0 ? ExitCode.DONE : ExitCode.PROBLEMS;
  }
}
