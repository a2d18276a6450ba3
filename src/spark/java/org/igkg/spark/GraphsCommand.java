package org.igkg.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.igkg.graph.Iris;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The entry of the job, for {@code spark-submit}. Where it runs is Spark's to say. */
@Command(
    name = "spark-submit --class org.igkg.spark.GraphsCommand igkg.jar",
    description = {
      "Makes a graph of each document, on Apache Spark; igkg ingest --graphs takes them into a"
          + " store. Refused documents are listed in FOLDER/documents and do not fail the job."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:done", "1:the job failed", "2:wrong use"},
    usageHelpAutoWidth = true)
public final class GraphsCommand implements Callable<Integer> {
  private static final int DONE = 0;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files, or folders with files at any depth, with or without a scheme (hdfs:).")
  private List<String> paths = List.of();

  @Option(
      names = "--into",
      required = true,
      paramLabel = "FOLDER",
      description = "Where graphs and list are written; must not be there yet.")
  private String into = "";

  @Option(
      names = "--base",
      paramLabel = "IRI",
      defaultValue = Iris.DEFAULT_BASE,
      description = "What the IRIs of all things begin with (default: ${DEFAULT-VALUE}).")
  private String base = Iris.DEFAULT_BASE;

  @Option(names = "--gzip", description = "Zip the files of the graphs.")
  private boolean zipped;

  @Spec private CommandSpec spec = CommandSpec.create();

  /**
   * Ends the process only when something is wrong: some managers of clusters take every call of
   * exit for a failure.
   */
  public static void main(String[] args) {
    int code = new CommandLine(new GraphsCommand()).execute(args);
    if (code != DONE) {
      System.exit(code);
    }
  }

  @Override
  public Integer call() throws IOException {
    Iris iris = iris();
    try (JavaSparkContext spark = new JavaSparkContext(new SparkConf().setAppName("igkg"))) {
      Path output = new Path(into);
      if (output.getFileSystem(spark.hadoopConfiguration()).exists(output)) {
        throw wrong(into + ": is there already; name a new folder");
      }
      new GraphsJob(spark, iris).run(paths, into, zipped);
      return DONE;
    } catch (FileNotFoundException e) {
      throw wrong(e.getMessage());
    }
  }

  private Iris iris() {
    try {
      return new Iris(base);
    } catch (IllegalArgumentException e) {
      throw wrong("--base: " + e.getMessage());
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
