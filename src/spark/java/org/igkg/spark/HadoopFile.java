package org.igkg.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.igkg.source.Problem;
import org.igkg.source.Problem.Code;
import org.igkg.source.PublishedFile;

/**
 * A file on any file system that Hadoop knows: {@code file:}, {@code hdfs:}, {@code s3a:}.
 *
 * @param configuration how to reach it
 */
record HadoopFile(Path file, Configuration configuration) implements PublishedFile {
  @Override
  public String path() {
    return file.toString();
  }

  @Override
  public String name() {
    return file.getName();
  }

  @Override
  public String folder() {
    return String.valueOf(file.getParent());
  }

  @Override
  public PublishedFile beside(String name) {
    return new HadoopFile(HadoopDocuments.within(file.getParent(), name), configuration);
  }

  @Override
  public boolean exists() throws IOException {
    try {
      return files().getFileStatus(file).isFile();
    } catch (FileNotFoundException e) {
      return false;
    }
  }

  @Override
  public Optional<Problem> obstacle() throws IOException {
    return exists()
        ? Optional.empty()
        : Optional.of(
            Problem.of(path(), Code.NOT_FOUND, "there is no such file any more; run it again"));
  }

  @Override
  public long size() throws IOException {
    return files().getFileStatus(file).getLen();
  }

  @Override
  public byte[] bytes() throws IOException {
    try (FSDataInputStream in = files().open(file)) {
      return in.readAllBytes();
    }
  }

  private FileSystem files() throws IOException {
    return files(file, configuration);
  }

  /**
   * The file system of a path, which is shared and stays open. Of this machine's disks without
   * Hadoop's checksums, which are for its own files and fail for names with a colon.
   */
  static FileSystem files(Path path, Configuration configuration) throws IOException {
    FileSystem files = path.getFileSystem(configuration);
    return files instanceof LocalFileSystem local ? local.getRaw() : files;
  }
}
