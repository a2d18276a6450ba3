package org.igkg.spark;

import java.io.Serializable;
import java.util.List;
import org.igkg.ingest.GraphLines;
import org.igkg.ingest.ListedDocument;
import org.igkg.ingest.MadeDocuments;

/**
 * {@link MadeDocuments} as they go from one process to another.
 *
 * @param listing lines of the list
 * @param quads lines of the graph; none when no document was taken
 */
record MadeLines(List<String> listing, List<String> quads) implements Serializable {
  static MadeLines of(MadeDocuments made) {
    return new MadeLines(
        made.documents().stream().map(ListedDocument::json).toList(),
        made.graph().map(GraphLines::lines).orElse(List.of()));
  }
}
