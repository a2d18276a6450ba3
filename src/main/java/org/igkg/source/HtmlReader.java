package org.igkg.source;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.igkg.source.Problem.Code;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * A saved web page to the lines that its readers see: its title first, a blank line, then its
 * content without navigation, scripts and the other furniture of the site.
 *
 * <p>Made for the generations of the IGF sites (formats.md, sections 1 and 7), but told by how
 * pages are built and not by whose they are, so that pages of other forums read the same way.
 */
final class HtmlReader implements FormatReader {
  /** HTML says that the encoding stands in the first 1024 bytes; old pages need more. */
  private static final int HEAD = 4096;

  private static final Pattern DECLARED =
      Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

  /** Deeper than any page; what lies deeper is read as if it lay there. */
  private static final int DEEPEST = 512;

  @Override
  public Extraction read(byte[] bytes) {
    TextDecoder.Decoded decoded = TextDecoder.decode(bytes, declared(bytes));
    if (TextDecoder.isBinary(decoded.text())) {
      return Extraction.Refused.because(
          Code.BINARY_DOCUMENT, "begins like a page but holds no text; fetch it again");
    }
    Document page =
        Parser.htmlParser()
            .setTrackPosition(true)
            .setMaxDepth(DEEPEST)
            .parseInput(decoded.text(), "");
    MappedText text = new HtmlPage(page, decoded.text()).text();
    return text.text().isBlank()
        ? Extraction.Refused.because(
            Code.EMPTY_DOCUMENT,
            "the page has no text of its own; a script draws it: save it from a browser as text")
        : new Extraction.Text(text, HtmlHead.of(page), decoded.notice().stream().toList());
  }

  private static Optional<String> declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher charset = DECLARED.matcher(head);
    return charset.find() ? Optional.of(charset.group(1)) : Optional.empty();
  }
}
