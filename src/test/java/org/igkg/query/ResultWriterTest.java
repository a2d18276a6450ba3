package org.igkg.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.igkg.store.GraphStore;
import org.junit.jupiter.api.Test;

class ResultWriterTest {
  private static final String QUERY =
      "SELECT ?thing ?label { VALUES (?thing ?label) { (<https://example.org/a> \"b, \\\"c\\\"\"@en) (UNDEF 'é') } }";

  @Test
  void writesCsv() {
    assertThat(write(ResultFormat.CSV))
        .isEqualTo("thing,label\r\nhttps://example.org/a,\"b, \"\"c\"\"\"\r\n,é\r\n");
  }

  @Test
  void writesTsvWithTermsAsInTurtle() {
    assertThat(write(ResultFormat.TSV))
        .startsWith("?thing\t?label\n<https://example.org/a>\t\"b, \\\"c\\\"\"@en\n");
  }

  @Test
  void writesSparqlJson() {
    assertThat(write(ResultFormat.JSON))
        .contains("\"vars\": [ \"thing\" , \"label\" ]", "\"xml:lang\": \"en\"");
  }

  @Test
  void writesATableToRead() {
    assertThat(write(ResultFormat.TEXT)).contains("| thing ", "<https://example.org/a>", "\"é\"");
  }

  private static String write(ResultFormat format) {
    try (GraphStore store = GraphStore.inMemory()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ResultWriter.write(
          new QueryRunner(store.dataset(), QueryLimits.DEFAULT).select(QUERY), format, out);
      return out.toString(StandardCharsets.UTF_8);
    }
  }
}
