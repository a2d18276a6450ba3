package org.igkg.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.compress.GzipCodec;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.SerializableConfiguration;
import org.igkg.graph.Iris;
import org.igkg.ingest.ListedProblem;
import org.igkg.source.DocumentKey;
import org.igkg.source.Problem;
import org.igkg.source.Sidecars;

/**
 * Documents to graphs, on all that a Spark context has: {@code OUTPUT/graphs} gets N-Quads, {@code
 * OUTPUT/documents} a line of JSON for each document, refused ones too. {@code igkg ingest --graphs
 * OUTPUT} takes both into a store.
 *
 * <p>Documents of one key go to one task, so that the first by path is taken as on one machine. The
 * quads of a document stand together, in the order of an export; the same documents give the same
 * lines, in as many files as Spark has tasks.
 */
final class GraphsJob {
  /** Few, so that no executor waits long for the last one; each task is a file of the output. */
  private static final int DOCUMENTS_PER_TASK = 20;

  private final JavaSparkContext spark;
  private final Configuration files;
  private final Iris iris;

  GraphsJob(JavaSparkContext spark, Iris iris) {
    this.spark = spark;
    this.files = spark.hadoopConfiguration();
    this.iris = iris;
  }

  /**
   * Writes graphs and list; the list last, so that a job that did not end has none.
   *
   * @param given files and folders
   * @param output a folder that is not there yet
   * @param zipped whether the files of the graphs are
   * @throws java.io.FileNotFoundException when a path names nothing
   * @throws IOException when something cannot be listed or written
   */
  void run(List<String> given, String output, boolean zipped) throws IOException {
    HadoopDocuments documents = HadoopDocuments.of(given, files);
    DocumentTask task =
        new DocumentTask(iris.base(), spark.broadcast(new SerializableConfiguration(files)));
    JavaRDD<MadeLines> made =
        spark
            .parallelize(byKey(documents.paths()), tasks(documents.paths().size()))
            .mapPartitions(task::make)
            // written twice: as quads and as list
            .persist(StorageLevel.DISK_ONLY());
    write(
        made.flatMap(lines -> lines.quads().iterator()), output + "/graphs", zipped);
    write(
        spark
            .parallelize(problems(documents), 1)
            .union(made.flatMap(lines -> lines.listing().iterator())),
        output + "/documents",
        false);
    made.unpersist();
  }

  private int tasks(int documents) {
    int full = (documents + DOCUMENTS_PER_TASK - 1) / DOCUMENTS_PER_TASK;
    return Math.max(1, Math.min(documents, Math.max(full, spark.defaultParallelism())));
  }

  /** Lists that can be sent, each of paths in order. */
  private static List<List<String>> byKey(List<String> paths) {
    Map<String, List<String>> byKey = new TreeMap<>();
    for (String path : paths) {
      byKey
          .computeIfAbsent(DocumentKey.of(new Path(path).getName()), key -> new ArrayList<>())
          .add(path);
    }
    return List.copyOf(byKey.values());
  }

  private List<String> problems(HadoopDocuments documents) {
    List<Problem> beside =
        Sidecars.inFoldersOf(
                documents.paths().stream()
                    .map(path -> new HadoopFile(new Path(path), files))
                    .toList())
            .problems();
    return Stream.concat(documents.problems().stream(), beside.stream())
        .map(problem -> new ListedProblem(problem).json())
        .toList();
  }

  private static void write(JavaRDD<String> lines, String folder, boolean zipped) {
    if (zipped) {
      lines.saveAsTextFile(folder, GzipCodec.class);
    } else {
      lines.saveAsTextFile(folder);
    }
  }
}
