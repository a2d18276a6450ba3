package org.igkg.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.igkg.authority.Authorities;
import org.igkg.authority.SessionType;
import org.igkg.source.Span;

/**
 * The body of a Chair's summary to sections and passages. A heading stands alone on its line above
 * a paragraph; {@code Annex 2} above a heading is no section of its own. Footnotes are about the
 * document and stand in section 0. Where the lines are lost there are passages without sections.
 *
 * <p>Source of the layout: formats.md, section 9, "Chair's summaries".
 */
final class SummaryParser {
  private static final String MAIN_SESSION = "main-session";
  private static final int LONGEST_HEADING = 120;
  private static final int MOST_HEADING_WORDS = 14;
  private static final Pattern ENDS_SENTENCE = Pattern.compile(".*[.?!,;:…]$");
  private static final Pattern ANNEX =
      Pattern.compile("(annex|appendix)(\\s+\\w{1,4})?", Pattern.CASE_INSENSITIVE);
  private static final Pattern FOOTNOTE_MARK =
      Pattern.compile("^[\uFFFD*†‡¹²³]+\\s*|^\\[\\d{1,2}]\\s*");
  private static final Pattern ABOUT_A_SESSION =
      Pattern.compile("\\b(this|the|main) session\\b", Pattern.CASE_INSENSITIVE);

  /** Parts of a summary that speak of sessions without being the report of one. */
  private static final Set<String> NO_SESSION =
      Set.of(
          "INTRODUCTION",
          "PREPARATION",
          "PREPARATORY PROCESS",
          "PARTICIPATION",
          "ATTENDANCE",
          "KEY FACTS",
          "HIGHLIGHTS",
          "PROGRAMME HIGHLIGHTS",
          "EXECUTIVE SUMMARY",
          "FOREWORD",
          "GLOSSARY",
          "CONCLUSION",
          "CONCLUSIONS",
          "NEXT STEPS",
          "ACKNOWLEDGEMENTS",
          "BACKGROUND");

  private final List<SessionType> types;

  SummaryParser(Authorities authorities) {
    types = List.copyOf(authorities.sessionTypes().values());
  }

  /** Sections in order, numbered from 1, and passages in order. */
  record Parts(List<Section> sections, List<Passage> passages) {}

  Parts parse(String text, Span body) {
    List<Span> paragraphs = Paragraphs.in(text, body);
    List<Span> headings = new ArrayList<>();
    List<Passage> passages = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      Span paragraph = paragraphs.get(i);
      Optional<Span> next =
          i + 1 < paragraphs.size() ? Optional.of(paragraphs.get(i + 1)) : Optional.empty();
      if (isHeading(text, paragraph, next)) {
        if (!ANNEX.matcher(paragraph.in(text)).matches()) {
          headings.add(paragraph);
        }
      } else {
        passages.add(passage(text, paragraph, passages.size() + 1, headings.size()));
      }
    }
    return new Parts(sections(text, headings, passages), passages);
  }

  /** Paragraphs of a text whose parts say nothing. */
  static List<Passage> passages(String text, Span body) {
    List<Passage> passages = new ArrayList<>();
    for (Span paragraph : Paragraphs.in(text, body)) {
      passages.add(new Passage(passages.size() + 1, 0, paragraph));
    }
    return passages;
  }

  private static boolean isHeading(String text, Span paragraph, Optional<Span> next) {
    String words = paragraph.in(text);
    return next.isPresent()
        && words.length() <= LONGEST_HEADING
        && Character.isLetterOrDigit(words.charAt(0))
        && !Character.isLowerCase(words.charAt(0))
        && !ENDS_SENTENCE.matcher(words).matches()
        && LabelText.words(LabelText.collapsed(words)).size() <= MOST_HEADING_WORDS;
  }

  private static Passage passage(String text, Span paragraph, int order, int section) {
    Matcher mark = FOOTNOTE_MARK.matcher(paragraph.in(text));
    boolean footnote = mark.find() && mark.end() < paragraph.length();
    return footnote
        ? new Passage(order, 0, new Span(paragraph.start() + mark.end(), paragraph.end()))
        : new Passage(order, section, paragraph);
  }

  private List<Section> sections(String text, List<Span> headings, List<Passage> passages) {
    List<Section> sections = new ArrayList<>();
    for (Span heading : headings) {
      int number = sections.size() + 1;
      String title = LabelText.collapsed(heading.in(text));
      boolean reports =
          passages.stream()
              .filter(p -> p.section() == number)
              .anyMatch(p -> ABOUT_A_SESSION.matcher(p.span().in(text)).find());
      sections.add(new Section(number, heading, title, sessionType(title, reports)));
    }
    return sections;
  }

  private Optional<String> sessionType(String title, boolean reports) {
    if (NO_SESSION.contains(LabelText.folded(title))) {
      return Optional.empty();
    }
    return types.stream()
        .filter(type -> type.titlePattern().filter(p -> p.matcher(title).find()).isPresent())
        .map(SessionType::id)
        .findFirst()
        .or(() -> reports ? Optional.of(MAIN_SESSION) : Optional.empty());
  }
}
