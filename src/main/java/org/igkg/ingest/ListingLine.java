package org.igkg.ingest;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A line of the list of documents that goes with their graphs, in JSON:
 *
 * <pre>{@code
 * {"path":"file:/in/a.txt","name":"a.txt","graph":{"iri":"…/graph/a","quads":812,"origin":"3f…"},"problems":[]}
 * {"path":"file:/in/b.txt","name":"b.txt","graph":null,"problems":[{"document":"b.txt","code":"EMPTY_DOCUMENT",…}]}
 * {"problem":{"document":"file:/in/manifest.csv","code":"UNREADABLE_SIDECAR",…}}
 * }</pre>
 */
public sealed interface ListingLine permits ListedDocument, ListedProblem {
  /** Without a line end. */
  default String json() {
    return JsonMapper.shared().writeValueAsString(this);
  }

  /**
   * What a line says.
   *
   * @throws JacksonException when it is no such line
   */
  static ListingLine parse(String json) {
    JsonNode line = JsonMapper.shared().readTree(json);
    return line.has("problem")
        ? JsonMapper.shared().treeToValue(line, ListedProblem.class)
        : JsonMapper.shared().treeToValue(line, ListedDocument.class);
  }
}
