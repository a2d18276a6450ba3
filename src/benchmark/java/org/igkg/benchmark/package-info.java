/**
 * Whole-process benchmarks of the program on an invented archive.
 *
 * <p>{@link org.igkg.benchmark.BenchCorpus} writes the archive, {@link
 * org.igkg.benchmark.LanguageFloor} times the bare language models over it, {@link
 * org.igkg.benchmark.ReaderLoad} asks a running server. Commands and results: {@code
 * docs/benchmarks.md}.
 */
@NullMarked
package org.igkg.benchmark;

import org.jspecify.annotations.NullMarked;
