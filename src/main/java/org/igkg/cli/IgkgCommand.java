package org.igkg.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.igkg.authority.Corrections;
import org.igkg.authority.Removals;
import org.igkg.graph.Iris;
import org.igkg.ingest.SoftwareVersion;
import org.igkg.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The options that all commands share. */
@Command(
    name = "igkg",
    description = "Records of Internet governance meetings as a knowledge graph.",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = IgkgCommand.Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:done", "1:problems found", "2:wrong use"},
    usageHelpAutoWidth = true)
final class IgkgCommand implements Runnable {
  private static final String CORRECTIONS = "corrections.csv";
  private static final String REMOVALS = "removals.csv";

  final PrintStream out;
  final PrintStream err;

  @Option(
      names = "--store",
      paramLabel = "DIR",
      defaultValue = "data",
      scope = ScopeType.INHERIT,
      description = "Folder of the store (default: ${DEFAULT-VALUE}).")
  Path store = Path.of("data");

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Tell where in the program an error came from.")
  boolean debug;

  @Spec private CommandSpec spec = CommandSpec.create();

  IgkgCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** The store, which must be there. */
  GraphStore existingStore() {
    if (!Files.isDirectory(store)) {
      throw new WrongUseException(
          store + ": no store there; make one with: igkg ingest PATH --store " + store);
    }
    return GraphStore.open(store);
  }

  /**
   * The corrections of editors: those of {@code given} or, without it, of the file {@value
   * #CORRECTIONS} beside the store if there is one.
   */
  Corrections corrections(Optional<Path> given) throws IOException {
    Optional<Path> file = list(given, CORRECTIONS, "corrections");
    Corrections corrections = file.isEmpty() ? Corrections.NONE : Corrections.read(file.get());
    requireNone(corrections.errors());
    return corrections;
  }

  /** What is to be removed: of {@code given} or of {@value #REMOVALS} beside the store. */
  Removals removals(Optional<Path> given) throws IOException {
    Optional<Path> file = list(given, REMOVALS, "removals");
    Removals removals = file.isEmpty() ? Removals.NONE : Removals.read(file.get());
    requireNone(removals.errors());
    return removals;
  }

  /** A list that must be there when it was given, and may be beside the store when not. */
  private Optional<Path> list(Optional<Path> given, String usual, String what) {
    Path file = given.orElseGet(() -> store.toAbsolutePath().resolveSibling(usual));
    if (given.isEmpty() && !Files.exists(file)) {
      return Optional.empty();
    }
    if (!Files.isRegularFile(file)) {
      throw new WrongUseException(file + ": there is no such file of " + what);
    }
    return Optional.of(file);
  }

  private static void requireNone(List<String> errors) {
    if (!errors.isEmpty()) {
      throw new WrongUseException(String.join(System.lineSeparator(), errors));
    }
  }

  /** Things named under {@code base}. */
  static Iris iris(String base) {
    try {
      return new Iris(base);
    } catch (IllegalArgumentException e) {
      throw new WrongUseException("--base: " + e.getMessage());
    }
  }

  /** Without a command there is nothing to do. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }

  /** The version of the build. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"igkg " + SoftwareVersion.current()};
    }
  }
}
