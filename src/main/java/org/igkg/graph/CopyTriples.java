package org.igkg.graph;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.NodeFactory;
import org.igkg.record.MeetingRecord.Transcript;
import org.igkg.source.SourceDocument;
import org.igkg.vocabulary.Igkg;

/**
 * By what copies of one transcript are found and told apart:
 *
 * <pre>{@code
 * <document/igf-2031-ws-7-raw> igkg:speechSketch "2 00c0ffee 0badcafe" ; igkg:draft true .
 * }</pre>
 */
final class CopyTriples implements TripleMapper {
  private static final Pattern RAW_TITLE =
      Pattern.compile("\\braw\\b\\W*(\\||$)|\\(raw\\)", Pattern.CASE_INSENSITIVE);
  private static final Pattern RAW_NAME = Pattern.compile("[^a-z]raw(-\\d)?(\\.[a-z]{1,5})?$");

  @Override
  public void map(DocumentScope scope) {
    if (!(scope.record() instanceof Transcript transcript)) {
      return;
    }
    List<String> turns = transcript.units().stream().map(scope.units()::text).toList();
    Description document =
        scope.describe(scope.document()).text(Igkg.speechSketch, SpeechSketch.of(turns).printed());
    if (isDraft(transcript)) {
      document.link(Igkg.draft, NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean));
    }
  }

  private static boolean isDraft(Transcript transcript) {
    SourceDocument document = transcript.document();
    return transcript
            .titleLine()
            .filter(t -> RAW_TITLE.matcher(t.in(document.text())).find())
            .isPresent()
        || RAW_NAME.matcher(document.fileName().toLowerCase(Locale.ROOT)).find();
  }
}
