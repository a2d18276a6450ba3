package org.igkg.record;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.igkg.record.FormField.Kind;
import org.igkg.source.Span;

/**
 * Finds the fields of a session form by their labels: at the head of a line, or, in text that has
 * lost its lines, between words. There a label without number and colon counts once, when what
 * follows begins like a value and no article or preposition stands before it.
 *
 * <p>Source of the labels: formats.md, section 9, "Session proposals" and "Session reports".
 */
final class FormFields {
  private record Label(Kind kind, String regex) {}

  private static final List<Label> LABELS =
      List.of(
          new Label(Kind.MODERATOR, "Moderator and Organi[sz]er|Organi[sz]er and Moderator"),
          new Label(Kind.ORGANISATION, "(?:Co-)?Proposer[’']s Organi[sz]ation"),
          new Label(Kind.ORGANISATION, "Organi[sz]ational Affiliation"),
          new Label(
              Kind.ASIDE, "Organi[sz]ation[’']s Website|Reference Documents?|Background Paper"),
          new Label(
              Kind.ASIDE, "Short Title|Proposed Additional Tools|Report Link|Updated|Country"),
          new Label(Kind.ORGANISER, "(?:Co-)?Proposer[’']s Name|Name of Proposer"),
          new Label(Kind.ORGANISER, "(?:Co-)?Organi[sz]ers?(?:\\(s\\))?(?: \\d{1,2})?"),
          new Label(Kind.ONLINE_MODERATOR, "(?:Name of )?(?:Online|Remote|Virtual) Moderators?"),
          new Label(
              Kind.MODERATOR, "(?:On-?site |Lead |Co-)?Moderators?(?:\\(s\\))?(?: \\d{1,2})?"),
          new Label(Kind.RAPPORTEUR, "Rapporteurs?(?:\\(s\\))?(?: \\d{1,2})?"),
          new Label(
              Kind.SPEAKER,
              "(?:Additional |Confirmed |Proposed |Invited )?(?:Speakers?|Panell?ists?|Speakers / panell?ists)"
                  + "(?:\\(s\\))?(?: \\d{1,2})?"),
          new Label(Kind.STAKEHOLDER_GROUP, "Stakeholder(?: Group)?"),
          new Label(Kind.REGIONAL_GROUP, "Regional Group"),
          new Label(Kind.SUB_THEME, "(?:Session )?Sub-?[Tt]hemes?(?:\\(s\\))?|Themes?"),
          new Label(Kind.SUB_THEME, "Workshop Theme"),
          new Label(Kind.FORMAT, "(?:Session |Workshop )?Format"),
          new Label(Kind.ASIDE, "Duration \\(minutes\\)|Format description"),
          new Label(Kind.GOALS, "SDGs|Sustainable Development Goals"),
          new Label(Kind.TARGETS, "Targets"),
          new Label(Kind.REPORT, "(?:\\d\\. )?Key Policy Questions and Expectations"),
          new Label(Kind.REPORT, "(?:\\d\\. )?Discussion Areas"),
          new Label(
              Kind.REPORT, "(?:\\d\\. )?Policy Recommendations or Suggestions for the Way Forward"),
          new Label(Kind.REPORT, "Key Takeaways?|Calls? to Action|Session Report|Key Messages"),
          new Label(Kind.PROSE, "Description(?: and objective)?|Concise Description of Workshop"),
          new Label(Kind.PROSE, "(?:Session |Workshop )Content|Content of the Session|Agenda"),
          new Label(Kind.PROSE, "Expected Outcomes?|Policy Questions?(?:\\(s\\))?|Issues?\\(s\\)"),
          new Label(Kind.PROSE, "Relevance to (?:the )?(?:Theme|Internet Governance)"),
          new Label(Kind.PROSE, "What will participants gain from attending this session\\?"),
          new Label(Kind.PROSE, "Discussion Facilitation|Interaction [Aa]pproach|Hybrid Format"),
          new Label(Kind.PROSE, "Online Participation"));

  /** Of other forums' pages; words so common that only a line of their own makes them labels. */
  private static final List<Label> ALONE =
      List.of(
          new Label(Kind.ORGANISER, "Focal Points?|Organi[sz]ing Team(?: \\(Org Team\\))?"),
          new Label(Kind.SPEAKER, "Key Participants"),
          new Label(Kind.RAPPORTEUR, "Reporters?"),
          new Label(Kind.PROSE, "Session teaser|Session description|Messages"),
          new Label(Kind.SUB_THEME, "WSIS Action Lines"),
          new Label(Kind.ASIDE, "Subject Matter Experts?(?: \\(SMEs?\\))?|Further reading|People"),
          new Label(Kind.ASIDE, "Video record|Transcript|Topics|Links|Room|Time"));

  private static final List<Label> ALL = Stream.concat(LABELS.stream(), ALONE.stream()).toList();

  private static final String ANY = any(LABELS);

  private static final Pattern AT_LINE =
      Pattern.compile("^[ \\t•·*-]*(?:" + any(ALL) + ")(?:[ \\t]*:|[ \\t]*$)", Pattern.MULTILINE);
  private static final Pattern BETWEEN_WORDS =
      Pattern.compile(
          "(?<=^|\\s)(?:" + ANY + ")(?: ?:|(?= [\\p{Lu}\\d\"“(]| the | https?:)|(?=\\s*$))");

  /** After these a label is part of a sentence. */
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "a", "an", "the", "of", "and", "or", "by", "with", "as", "in", "for", "to", "this", "our",
          "each", "all", "from", "on", "at", "is", "are", "be", "its", "their", "your", "both");

  private static final Pattern WORD_BEFORE = Pattern.compile("(\\p{L}+)\\s*$");

  private FormFields() {}

  private static String any(List<Label> labels) {
    return labels.stream().map(l -> "(" + l.regex() + ")").collect(Collectors.joining("|"));
  }

  /** The fields of {@code body} in order; each value ends where the next label begins. */
  static List<FormField> in(String text, Span body) {
    List<Found> labels = found(text, body, AT_LINE);
    if (labels.size() < 2) {
      labels = once(text, found(text, body, BETWEEN_WORDS));
    }
    List<FormField> fields = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      int end = i + 1 < labels.size() ? labels.get(i + 1).label().start() : body.end();
      Span label = labels.get(i).label();
      fields.add(
          new FormField(
              labels.get(i).kind(), label, FormText.trimmed(text, new Span(label.end(), end))));
    }
    return fields;
  }

  /** How many kinds of fields there are that no other page has. */
  static long evidence(List<FormField> fields) {
    return fields.stream()
        .map(FormField::kind)
        .filter(k -> k != Kind.ASIDE && k != Kind.PROSE)
        .distinct()
        .count();
  }

  private record Found(Kind kind, Span label, boolean marked) {}

  private static List<Found> found(String text, Span body, Pattern pattern) {
    List<Found> labels = new ArrayList<>();
    Matcher matcher = pattern.matcher(text).region(body.start(), body.end());
    matcher.useTransparentBounds(true);
    while (matcher.find()) {
      kind(matcher)
          .ifPresent(
              kind ->
                  labels.add(
                      new Found(
                          kind,
                          new Span(matcher.start(), matcher.end()),
                          matcher.group().endsWith(":")
                              || Character.isDigit(
                                  matcher.group().charAt(matcher.group().length() - 1)))));
    }
    return labels;
  }

  private static Optional<Kind> kind(Matcher matcher) {
    for (int i = 0; i < matcher.groupCount(); i++) {
      if (matcher.group(i + 1) != null) {
        return Optional.of(ALL.get(i).kind());
      }
    }
    return Optional.empty();
  }

  private static List<Found> once(String text, List<Found> labels) {
    Set<String> seen = new HashSet<>();
    return labels.stream()
        .filter(l -> l.marked() || !followsFunctionWord(text, l.label().start()))
        .filter(l -> l.marked() || seen.add(l.label().in(text)))
        .toList();
  }

  private static boolean followsFunctionWord(String text, int at) {
    Matcher before = WORD_BEFORE.matcher(text.substring(Math.max(0, at - 20), at));
    return before.find() && FUNCTION_WORDS.contains(before.group(1));
  }
}
