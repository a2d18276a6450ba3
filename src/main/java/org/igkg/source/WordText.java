package org.igkg.source;

import java.io.InputStream;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Collects the words of WordprocessingML: ECMA-376, part 1, section 17. */
final class WordText {
  /** Longer than any file that is read at all. */
  private static final int LONGEST = 64 * 1024 * 1024;

  /** Deleted words, the second form of what is there already, and words under a picture of them. */
  private static final Set<String> SKIPPED = Set.of("del", "moveFrom", "Fallback", "rt");

  private static final XMLInputFactory XML = factory();

  private final StringBuilder text = new StringBuilder();

  /** The text is longer than any record. */
  static final class TooLong extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  String text() {
    return text.toString();
  }

  /** Adds a part of the file behind the parts before. */
  void add(InputStream part) throws XMLStreamException {
    XMLStreamReader xml = XML.createXMLStreamReader(part);
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> start(xml);
        case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
        default -> {} // characters are read where their element begins
      }
    }
  }

  private void start(XMLStreamReader xml) throws XMLStreamException {
    String name = xml.getLocalName();
    if (SKIPPED.contains(name)) {
      skip(xml);
      return;
    }
    switch (name) {
      case "t" -> append(xml.getElementText());
      case "tab" -> tab(xml);
      case "br", "cr" -> append("\n");
      case "noBreakHyphen" -> append("\u2011");
      default -> {}
    }
  }

  /** A tab among words; the stops that a paragraph defines have the same name and a position. */
  private void tab(XMLStreamReader xml) {
    boolean isStop = false;
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      isStop |= xml.getAttributeLocalName(i).equals("pos");
    }
    if (!isStop) {
      append("\t");
    }
  }

  private void end(String name) {
    if (name.equals("p")) {
      append("\n");
    }
  }

  private void append(String words) {
    text.append(words);
    if (text.length() > LONGEST) {
      throw new TooLong();
    }
  }

  /** Without recursion: elements may be nested as deep as the file is long. */
  private static void skip(XMLStreamReader xml) throws XMLStreamException {
    for (int depth = 1; depth > 0 && xml.hasNext(); ) {
      int event = xml.next();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }

  /** Neither entities nor document types: nothing outside the part is ever read. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }
}
