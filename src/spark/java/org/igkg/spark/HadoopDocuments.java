package org.igkg.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.igkg.ingest.FolderListing;
import org.igkg.source.Problem;

/**
 * The documents that paths name, in the order of their paths however they were given.
 *
 * @param paths of files, each once, with the scheme of their file system
 * @param problems folders that have none
 */
record HadoopDocuments(List<String> paths, List<Problem> problems) {
  HadoopDocuments {
    paths = List.copyOf(paths);
    problems = List.copyOf(problems);
  }

  /**
   * A file is a document; a folder holds some, at any depth, as {@link FolderListing} tells.
   *
   * @throws FileNotFoundException when a path names nothing
   * @throws IOException when a folder cannot be listed
   */
  static HadoopDocuments of(List<String> given, Configuration configuration) throws IOException {
    Set<String> paths = new TreeSet<>();
    List<Problem> problems = new ArrayList<>();
    for (String path : given) {
      FileSystem files = HadoopFile.files(new Path(path), configuration);
      Path whole = files.resolvePath(new Path(path));
      if (files.getFileStatus(whole).isFile()) {
        paths.add(whole.toString());
        continue;
      }
      List<String> found = new FolderListing(names(files, whole)).documents();
      if (found.isEmpty()) {
        problems.add(FolderListing.noDocuments(whole.toString()));
      }
      found.forEach(name -> paths.add(within(whole, name).toString()));
    }
    return new HadoopDocuments(List.copyOf(paths), problems);
  }

  /** Not by Hadoop's constructor, to which a colon in a name is the end of a scheme. */
  static Path within(Path folder, String name) {
    String path = folder.toString();
    return new Path(path.endsWith("/") ? path + name : path + "/" + name);
  }

  private static Set<String> names(FileSystem files, Path folder) throws IOException {
    String prefix = within(folder, "x").toString();
    Set<String> names = new HashSet<>();
    for (RemoteIterator<LocatedFileStatus> all = files.listFiles(folder, true); all.hasNext(); ) {
      names.add(all.next().getPath().toString().substring(prefix.length() - 1));
    }
    return names;
  }
}
