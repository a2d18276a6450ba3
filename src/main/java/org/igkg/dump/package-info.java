/**
 * A store as files: dumps for loading ({@link org.igkg.dump.Dumps}), tables and a JSON file per
 * session for reading without SPARQL ({@link org.igkg.dump.Tables}, {@link
 * org.igkg.dump.SessionFiles}), and what changed between two exports ({@link
 * org.igkg.dump.Difference}). Equal stores give equal files, byte for byte.
 */
@NullMarked
package org.igkg.dump;

import org.jspecify.annotations.NullMarked;
