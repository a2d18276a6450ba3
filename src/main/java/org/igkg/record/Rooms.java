package org.igkg.record;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.igkg.authority.RoomWord;

/**
 * Finds the room of a title line by the room words of {@code rooms.csv}: after the day, or at the
 * end of the lines of 2014 and 2015 that begin with a date.
 */
final class Rooms {
  private static final String END = " *(?:$|-|:|\\|)";

  /** A room that no list knows: the part between two separators in front of a type code. */
  private static final Pattern UNLISTED = Pattern.compile("([A-Z][^-:|]{1,40})(?= - )");

  /** A part in the room's place that calls itself one: {@code Hybrid Room}, {@code Saal Europa}. */
  private static final Pattern SELF_NAMED =
      Pattern.compile(
          "((?!The )[A-Z][\\p{L}']+ (?:Room|Hall|Stage|Studio|Auditorium)"
              + "|(?:Saal|Salle|Sala|Raum) [A-Z][\\p{L}\\d-]*)(?= - )");

  private final Pattern leading;
  private final Pattern leadingBeforeType;
  private final Pattern leadingInSlug;
  private final Pattern trailing;
  private final Pattern alone;

  Rooms(List<RoomWord> words) {
    String certain = alternatives(words.stream().filter(RoomWord::certain).toList());
    String all = alternatives(words);
    leading = pattern("(" + certain + ")(?= *(?:$|-|\\|)|" + " (?:" + certain + ")" + END + ")");
    leadingBeforeType = pattern("(" + all + ")(?= *-)");
    leadingInSlug = pattern("(" + certain.replace("(-[", "([ -][") + ")\\b");
    alone = Pattern.compile("^[ \\t]*(" + certain + ")[ \\t]*$", Pattern.MULTILINE);
    trailing = pattern("(?<=[ -])(" + certain + ")$");
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }

  private static String alternatives(List<RoomWord> words) {
    return String.join("|", words.stream().map(w -> w.pattern().replace(" ", "[ -]")).toList());
  }

  /** Takes the room off the beginning; a second room word after it says nothing more. */
  Optional<String> takeLeading(TitleLine line, SessionTypes types, TitleForm form) {
    Optional<String> room = takeFirst(line, types, form);
    if (room.isPresent() && form == TitleForm.PRINTED) {
      line.take(leading);
    }
    return room;
  }

  private Optional<String> takeFirst(TitleLine line, SessionTypes types, TitleForm form) {
    int before = line.mark();
    line.skipSeparators();
    int room = line.mark();
    Pattern certain = form == TitleForm.SLUG ? leadingInSlug : leading;
    Optional<MatchResult> match = line.take(certain);
    if (match.isEmpty()) {
      match = beforeType(line, leadingBeforeType, types, form);
    }
    if (match.isEmpty()) {
      match = beforeType(line, UNLISTED, types, form);
    }
    if (match.isEmpty() && form == TitleForm.PRINTED) {
      match = line.take(SELF_NAMED);
    }
    if (match.isEmpty()) {
      line.backTo(before);
      return Optional.empty();
    }
    int after = line.mark();
    line.backTo(room);
    String printed = line.printed(0, after - room);
    line.backTo(after);
    return Optional.of(inOrdinaryCase(printed, form));
  }

  private static Optional<MatchResult> beforeType(
      TitleLine line, Pattern pattern, SessionTypes types, TitleForm form) {
    int before = line.mark();
    Optional<MatchResult> match = line.take(pattern);
    if (match.isPresent() && types.startsWithNumberedLabel(line, form)) {
      return match;
    }
    line.backTo(before);
    return Optional.empty();
  }

  private static String inOrdinaryCase(String printed, TitleForm form) {
    return form == TitleForm.SLUG ? TitleForm.roomInOrdinaryCase(printed) : printed;
  }

  /** The first line that is a room and nothing else. */
  Optional<String> alone(String header) {
    return Optional.of(alone.matcher(header)).filter(m -> m.find()).map(m -> m.group(1));
  }

  /** Takes the room off the end. */
  Optional<String> takeTrailing(TitleLine line, TitleForm form) {
    return line.takeLast(trailing).map(m -> inOrdinaryCase(m.group(1), form));
  }
}
