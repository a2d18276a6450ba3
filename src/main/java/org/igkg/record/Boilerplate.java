package org.igkg.record;

import java.util.List;
import java.util.regex.Pattern;

/** Lines that belong to the page and not to the record: formats.md, section 7. */
final class Boilerplate {
  private static final List<Pattern> LINES =
      List.of(
          Pattern.compile("^(Deprecated|Warning|Notice|Strict Standards): .*\\bon line \\d+.*"),
          Pattern.compile("^Welcome to the United Nations\\b.*"),
          Pattern.compile("^Internet Governance Forum( \\(IGF\\))?$"),
          Pattern.compile("^Skip to main content$|^You are here\\b.*|^Search form$|^Home$"),
          Pattern.compile("^This is (the|a) legacy .*|.*Please move to the new IGF Website at.*"),
          Pattern.compile("^[*_=\\s-]+$"),
          Pattern.compile("^\\S+://\\S+$"),
          Pattern.compile("^(Also available in:|Full Session Transcript|Agenda)$"));

  private Boilerplate() {}

  /** Whether a line, stripped, is no part of the record. */
  static boolean isPart(String line) {
    return LINES.stream().anyMatch(p -> p.matcher(line).matches());
  }
}
