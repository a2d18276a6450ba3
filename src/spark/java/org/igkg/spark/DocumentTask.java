package org.igkg.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import org.igkg.authority.Authorities;
import org.igkg.graph.Iris;
import org.igkg.ingest.FilePipeline;
import org.igkg.ingest.IngestSetup;
import org.igkg.ingest.MadeDocuments;
import org.igkg.source.Sidecars;

/**
 * What an executor does with some documents.
 *
 * @param base of all IRIs
 * @param configuration of the file systems
 */
record DocumentTask(String base, Broadcast<SerializableConfiguration> configuration)
    implements Serializable {
  /** Models and authority files take seconds to load and do not travel: once for each process. */
  private static final Map<String, FilePipeline> PIPELINES = new ConcurrentHashMap<>();

  /**
   * @param sameKey paths of documents that have one key, in order
   */
  Iterator<MadeLines> make(Iterator<List<String>> sameKey) {
    List<List<HadoopFile>> groups = new ArrayList<>();
    sameKey.forEachRemaining(paths -> groups.add(files(paths)));
    Sidecars sidecars = Sidecars.inFoldersOf(groups.stream().flatMap(List::stream).toList());
    return groups.stream().map(files -> make(files, sidecars)).iterator();
  }

  private List<HadoopFile> files(List<String> paths) {
    Configuration files = configuration.value().value();
    return paths.stream().map(path -> new HadoopFile(new Path(path), files)).toList();
  }

  private MadeLines make(List<HadoopFile> files, Sidecars sidecars) {
    FilePipeline pipeline = pipeline(base);
    return MadeLines.of(
        MadeDocuments.of(files.stream().map(file -> pipeline.run(file, sidecars)).toList()));
  }

  private static FilePipeline pipeline(String base) {
    return PIPELINES.computeIfAbsent(
        base,
        b ->
            new FilePipeline(
                IngestSetup.standard(Authorities.load()).pipeline(new Iris(b))));
  }
}
