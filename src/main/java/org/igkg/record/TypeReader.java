package org.igkg.record;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.igkg.authority.SessionType;
import org.igkg.authority.SessionType.TitleUse;
import org.igkg.record.SessionTypes.TypeMatch;

/**
 * Takes type and number off a title from which meeting, day and room are gone already; what is left
 * is the session's own title.
 *
 * <p>In order: a label with a number at the head ({@code WS #288}); a label alone at the head; a
 * code in brackets at the end ({@code (WS37)}); the words of a type whose name is the title ({@code
 * Newcomers Session}); a label that closes the first part ({@code Internet Society Open Forum –
 * ...}). A label in the middle of a title is a topic, not a type.
 */
final class TypeReader {
  /** After these words the label is part of the title: {@code Main Session on ...}. */
  private static final Pattern PREPOSITION =
      Pattern.compile(" +(?:on|of|for|and|with|in|at|to|&)\\b|'s\\b| +&", Pattern.CASE_INSENSITIVE);

  private static final Pattern ONLY_SESSION =
      Pattern.compile("session|meeting", Pattern.CASE_INSENSITIVE);

  private static final Pattern ON = Pattern.compile("on +", Pattern.CASE_INSENSITIVE);

  private static final Pattern REPEATED_MEETING = Pattern.compile(" *IGF ?20\\d\\d(?= )");
  private static final Pattern LAST_BRACKETS =
      Pattern.compile(" *[(\\[]([^()\\[\\]]{1,60})[)\\]] *$");
  private static final Pattern BARE_NUMBER =
      Pattern.compile("\\(?(?:No\\.?|Nº|#) ?(\\d{1,4})\\)?(?![\\w.]\\w)");

  /** Marks of the programme office, not of the title; seen in 2014: capacity building. */
  private static final Pattern OFFICE_MARK = Pattern.compile(" *\\[CB\\] *$");

  /** Where the first part of a title ends. */
  private static final Pattern FIRST_PART = Pattern.compile("^([^:]{1,200}?)(?: ?: | - |$)");

  private final SessionTypes types;

  TypeReader(SessionTypes types) {
    this.types = types;
  }

  /** What the line says; afterwards the line holds the title. */
  Reading read(TitleLine line, TitleForm form) {
    line.skipSeparators();
    line.takeLast(OFFICE_MARK);
    return numbered(line, form)
        .or(() -> named(line, form))
        .or(() -> label(line, form))
        .or(() -> codeAtEnd(line, form))
        .or(() -> types.namedIn(line.rest()).map(m -> nameWithin(line, m)))
        .or(() -> types.likeAtHead(line).map(Reading::ofType))
        .or(() -> labelClosingFirstPart(line))
        .or(() -> bareNumber(line))
        .orElse(Reading.NOTHING);
  }

  private Optional<Reading> numbered(TitleLine line, TitleForm form) {
    for (SessionLabel label : types.labels()) {
      Optional<MatchResult> match = label.withNumber(line, form);
      if (match.isPresent()) {
        strip(line, match.get().end());
        stripRepetition(line, label.type(), form);
        return Optional.of(
            new Reading(Optional.of(label.type()), Optional.of(SessionLabel.number(match.get()))));
      }
    }
    return Optional.empty();
  }

  private Optional<Reading> named(TitleLine line, TitleForm form) {
    return types.namedAtHead(line, form).map(Reading::ofType);
  }

  private Optional<Reading> label(TitleLine line, TitleForm form) {
    for (SessionLabel label : types.labels()) {
      Optional<MatchResult> match = label.alone(line, form);
      if (match.isPresent()) {
        stripLabel(line, label, match.get().end(), form);
        return Optional.of(Reading.ofType(label.type()));
      }
    }
    return Optional.empty();
  }

  private void stripLabel(TitleLine line, SessionLabel label, int length, TitleForm form) {
    int before = line.mark();
    line.backTo(before + length);
    boolean partOfTitle =
        line.peek(PREPOSITION).isPresent()
            || label.type().titleUse() == TitleUse.EITHER
                && !label.words().endsWith("Session")
                && !beginsWithStrongSeparator(line)
                && form == TitleForm.PRINTED;
    line.backTo(before);
    if (!partOfTitle) {
      strip(line, length);
      stripChain(line, label.type(), form);
    }
  }

  private static boolean beginsWithStrongSeparator(TitleLine line) {
    return line.rest().startsWith(":")
        || line.rest().startsWith(" -")
        || line.rest().startsWith(" :")
        || line.rest().startsWith("- ");
  }

  /** Takes the label off, unless nothing would be left that is a title of its own. */
  private static void strip(TitleLine line, int length) {
    int before = line.mark();
    line.backTo(before + length);
    if (line.isEmpty() || ONLY_SESSION.matcher(line.printedRest()).matches()) {
      line.backTo(before);
    }
  }

  /** {@code OF #70 Open Forum: ...}, {@code OF #43 Open Forum on ...}: the type said twice. */
  private void stripRepetition(TitleLine line, SessionType type, TitleForm form) {
    int before = line.mark();
    line.skipSeparators();
    Optional<MatchResult> again =
        types.labelsOf(type).flatMap(l -> l.alone(line, form).stream()).findFirst();
    if (again.isPresent()) {
      line.backTo(line.mark() + again.get().end());
      if (line.take(ON).isPresent() || beginsWithStrongSeparator(line) && !line.isEmpty()) {
        return;
      }
    }
    line.backTo(before);
  }

  /** {@code YCIG IGF 2022 YCIG DC Session: ...}: labels of one type in a row up to a separator. */
  private void stripChain(TitleLine line, SessionType type, TitleForm form) {
    int before = line.mark();
    line.peek(REPEATED_MEETING).ifPresent(m -> line.backTo(line.mark() + m.end()));
    boolean any = false;
    Optional<MatchResult> next = nextOf(line, type, form);
    while (next.isPresent()) {
      any = true;
      line.backTo(line.mark() + next.get().end());
      next = beginsWithStrongSeparator(line) ? Optional.empty() : nextOf(line, type, form);
    }
    if (!any || !beginsWithStrongSeparator(line) || line.isEmpty()) {
      line.backTo(before);
    }
  }

  private Optional<MatchResult> nextOf(TitleLine line, SessionType type, TitleForm form) {
    line.skipSeparators();
    return types.labelsOf(type).flatMap(l -> l.alone(line, form).stream()).findFirst();
  }

  private Optional<Reading> codeAtEnd(TitleLine line, TitleForm form) {
    Optional<TitleLine> code =
        Optional.of(LAST_BRACKETS.matcher(line.rest()))
            .filter(m -> m.find())
            .map(m -> TitleLine.of(m.group(1)));
    Optional<SessionLabel> label =
        code.flatMap(c -> types.labels().stream().filter(l -> isWhole(l, c, form)).findFirst());
    label.ifPresent(l -> line.takeLast(LAST_BRACKETS));
    return label.map(
        l ->
            new Reading(
                Optional.of(l.type()), l.withNumber(code.get(), form).map(SessionLabel::number)));
  }

  private static boolean isWhole(SessionLabel label, TitleLine code, TitleForm form) {
    return label.withNumber(code, form).filter(m -> m.end() == code.rest().length()).isPresent();
  }

  /** {@code ... (co-organized by NRIs)} says who organises and is no part of the title. */
  private static Reading nameWithin(TitleLine line, TypeMatch named) {
    if (named.type().titleUse() == TitleUse.EITHER) {
      Optional.of(LAST_BRACKETS.matcher(line.rest()))
          .filter(m -> m.find() && m.start() <= named.match().start())
          .ifPresent(m -> line.takeLast(LAST_BRACKETS));
    }
    return Reading.ofType(named.type());
  }

  private Optional<Reading> labelClosingFirstPart(TitleLine line) {
    return Optional.of(FIRST_PART.matcher(line.rest()))
        .filter(m -> m.find())
        .flatMap(m -> closing(m.group(1).strip()))
        .map(Reading::ofType);
  }

  private Optional<SessionType> closing(String part) {
    return types.labels().stream()
        .filter(SessionLabel::isPhrase)
        .filter(l -> endsWith(part, " " + l.words()))
        .map(SessionLabel::type)
        .findFirst();
  }

  private static boolean endsWith(String text, String words) {
    return text.regionMatches(true, text.length() - words.length(), words, 0, words.length());
  }

  private static Optional<Reading> bareNumber(TitleLine line) {
    return line.take(BARE_NUMBER).map(m -> new Reading(Optional.empty(), Optional.of(m.group(1))));
  }

  /** Type and number as far as the title states them. */
  record Reading(Optional<SessionType> type, Optional<String> number) {
    static final Reading NOTHING = new Reading(Optional.empty(), Optional.empty());

    static Reading ofType(SessionType type) {
      return new Reading(Optional.of(type), Optional.empty());
    }
  }
}
