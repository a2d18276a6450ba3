package org.igkg.ingest;

import java.nio.file.Path;

/**
 * A graph of a {@link MadeFolder}, whole.
 *
 * @param part the file that it stands in
 */
record MadeGraph(Path part, ListedDocument document, GraphLines lines) {}
