package org.igkg.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.igkg.authority.Authorities;
import org.igkg.evaluation.Board;
import org.igkg.evaluation.Evaluation;
import org.igkg.evaluation.Floor;
import org.igkg.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(name = "evaluate", description = "Scores the store against annotations made by readers.")
final class EvaluateCommand implements Callable<Integer> {
  @ParentCommand private IgkgCommand igkg = new IgkgCommand(System.out, System.err);

  @Parameters(
      paramLabel = "GOLD-DIR",
      description = "Folder with one JSON file for each annotated document.")
  private Path gold = Path.of("gold");

  @Option(names = "--details", description = "Show what was missed, document by document.")
  private boolean details;

  @Option(
      names = "--floor",
      paramLabel = "FILE",
      description = "CSV of field,score: problems are found when a field falls below its score.")
  private Optional<Path> floor = Optional.empty();

  @Option(
      names = "--write-floor",
      description = "Raise the floor to what was reached; scores that are lower stay as they are.")
  private boolean writeFloor;

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(gold)) {
      throw new WrongUseException(gold + ": there is no such folder; name the one of annotations");
    }
    if (writeFloor && floor.isEmpty()) {
      throw new WrongUseException("--write-floor needs --floor FILE");
    }
    try (GraphStore store = igkg.existingStore()) {
      Board board = new Evaluation(Authorities.load()).score(store, gold);
      if (details) {
        board.misses().forEach(igkg.out::println);
      }
      board.lines().forEach(igkg.out::println);
      return floor.isPresent() ? compare(board, floor.get()) : ExitCode.DONE;
    }
  }

  private int compare(Board board, Path file) throws IOException {
    Floor reached = Floor.read(file);
    List<String> broken = reached.broken(board);
    broken.forEach(igkg.err::println);
    if (writeFloor) {
      reached.raisedTo(board).write(file);
    }
    return broken.isEmpty() ? ExitCode.DONE : ExitCode.PROBLEMS;
  }
}
