/**
 * The extraction as a job for Apache Spark: documents on any file system that Hadoop knows to one
 * graph each, as N-Quads. In the program only when it is built with {@code -Pspark}.
 *
 * <p>Read in this order: {@link org.igkg.spark.GraphsCommand}, {@link org.igkg.spark.GraphsJob},
 * {@link org.igkg.spark.DocumentTask}, {@link org.igkg.spark.HadoopDocuments}, {@link
 * org.igkg.spark.HadoopFile}. Each document passes through {@link org.igkg.ingest.FilePipeline},
 * like those that are ingested on one machine. What needs all documents together, who is who above
 * all, is left to {@code igkg ingest --graphs}.
 */
@NullMarked
package org.igkg.spark;

import org.jspecify.annotations.NullMarked;
