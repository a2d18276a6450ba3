package org.igkg.record;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.igkg.authority.Authorities;
import org.igkg.source.SourceDocument;
import org.igkg.source.Span;

/**
 * Finds the captioners' notice in the first {@value #WITHIN} characters by its stable words. The
 * wordings, A to Q, and their years: {@code formats.md} section 4.
 */
public final class DisclaimerReader {
  private static final int WITHIN = 3_000;
  private static final int LONGEST = 1_500;

  /**
   * How a notice begins and which words its last sentence has.
   *
   * @param needed a word without which the beginning is ordinary speech
   */
  private record Form(Pattern begin, String needed, String last) {
    static Form of(String begin, String needed, String last) {
      return new Form(Pattern.compile(begin, Pattern.CASE_INSENSITIVE), needed, last);
    }
  }

  private static final String RULE = "(?:\\*\\*\\* ?)?";

  private static final List<Form> FORMS =
      List.of(
          // A to K, N, Q
          Form.of(
              RULE
                  + "(?:Note: ?|Disclosure: ?)?\\(?(?:The following (?:is|are|were)|This is|These are) "
                  + "(?:the ){1,2}outputs? (?:of|resulting|from)",
              "aption|ranscri",
              "authoritative record"),
          // L
          Form.of(
              RULE
                  + "This (?:text|transcript|document)(?:, document,? or file)? is being provided in a"
                  + " (?:realtime |real-time )?rough[ -]?draft",
              "Communication Access|CART",
              "verbatim record"),
          // M
          Form.of(
              RULE + "(?:Services )?Provided by: ?\\s{0,5}Caption First",
              "Caption First",
              "verbatim record"),
          // O
          Form.of("\\bDISCLAIMER:", "caption|live speaker|transcript", "\n"),
          // P
          Form.of("(?:While |Although )?every effort (?:is|has been|was) made", "APNIC", "apologi"),
          // P, 2010 and 2011
          Form.of("Due to the difficulties (?:of |in )?capturing", "APNIC", "liability"));

  private final MeetingPhrase meetings;

  public DisclaimerReader(Authorities known) {
    this.meetings = new MeetingPhrase(known);
  }

  /** The notice; empty when the transcript has none. */
  public Optional<Disclaimer> read(SourceDocument document) {
    return find(document.text()).map(span -> at(span, document));
  }

  /** The notice that an earlier reading found at {@code span}, with what it states. */
  Disclaimer at(Span span, SourceDocument document) {
    MeetingPhrase.Stated stated = meetings.read(span.in(document.text()));
    return new Disclaimer(
        span,
        stated.forum(),
        stated.year(),
        stated.city(),
        stated.from(),
        stated.to(),
        stated.preparatory());
  }

  private static Optional<Span> find(String text) {
    String head = TitleLine.plain(text.substring(0, Math.min(text.length(), WITHIN + LONGEST)));
    return FORMS.stream()
        .flatMap(form -> find(form, head).stream())
        .min(java.util.Comparator.naturalOrder());
  }

  private static Optional<Span> find(Form form, String head) {
    Matcher begin = form.begin().matcher(head);
    return begin.find() && begin.start() < WITHIN
        ? end(form, head, begin.start(), begin.end()).map(e -> new Span(begin.start(), e))
        : Optional.empty();
  }

  /** Where the notice ends: after the sentence with its last words, or with its paragraph. */
  private static Optional<Integer> end(Form form, String head, int start, int after) {
    String notice = head.substring(start, Math.min(head.length(), start + LONGEST));
    if (!Pattern.compile(form.needed()).matcher(notice).find()) {
      return Optional.empty();
    }
    int last = notice.toLowerCase(Locale.ROOT).indexOf(form.last(), after - start);
    int end = last < 0 ? endOfParagraph(notice, after - start) : endOfSentence(notice, last);
    return Optional.of(start + end);
  }

  private static int endOfParagraph(String notice, int from) {
    int end = notice.indexOf('\n', from);
    int turn = notice.indexOf(">>", from);
    int nearest = end < 0 ? notice.length() : end;
    return turn >= 0 && turn < nearest ? turn : nearest;
  }

  private static int endOfSentence(String notice, int last) {
    int point = last;
    while (point < notice.length() && ".\n>".indexOf(notice.charAt(point)) < 0) {
      point++;
    }
    while (point < notice.length() && ".)\"*".indexOf(notice.charAt(point)) >= 0) {
      point++;
    }
    return point;
  }
}
