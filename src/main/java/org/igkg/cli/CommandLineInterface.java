package org.igkg.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.igkg.query.BadParameterException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * {@code igkg COMMAND}: results on standard output, everything else on standard error, an exit code
 * of 0 (done), 1 (problems found) or 2 (wrong use).
 */
public final class CommandLineInterface {
  private CommandLineInterface() {}

  /** Runs one command and returns its exit code; {@code serve} returns when it is stopped. */
  public static int run(PrintStream out, PrintStream err, String... args) {
    IgkgCommand igkg = new IgkgCommand(out, err);
    CommandLine line =
        new CommandLine(igkg)
            .addSubcommand(new HarvestCommand())
            .addSubcommand(new IngestCommand())
            .addSubcommand(new ServeCommand())
            .addSubcommand(new QueryCommand())
            .addSubcommand(new ExplainCommand())
            .addSubcommand(new ExportCommand())
            .addSubcommand(new DiffCommand())
            .addSubcommand(new ValidateCommand())
            .addSubcommand(new VerifyStoreCommand())
            .addSubcommand(new BackupCommand())
            .addSubcommand(new RestoreCommand())
            .addSubcommand(new CompactCommand())
            .addSubcommand(new EvaluateCommand())
            .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
            .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setParameterExceptionHandler((e, a) -> wrongUse(igkg, e))
            .setExecutionExceptionHandler((e, command, parsed) -> failed(igkg, e, parsed));
    return line.execute(args);
  }

  private static int wrongUse(IgkgCommand igkg, ParameterException e) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    igkg.err.println(command + ": " + e.getMessage() + "; see: " + command + " --help");
    return ExitCode.WRONG_USE;
  }

  private static int failed(IgkgCommand igkg, Exception e, ParseResult parsed) {
    igkg.err.println("igkg: " + message(e));
    if (igkg.debug) {
      e.printStackTrace(igkg.err);
    }
    boolean wrongUse = e instanceof WrongUseException || e instanceof BadParameterException;
    return wrongUse ? ExitCode.WRONG_USE : ExitCode.PROBLEMS;
  }

  private static String message(Exception e) {
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() + " (see --debug)" : message;
  }
}
