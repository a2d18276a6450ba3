package org.igkg.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.igkg.authority.Authorities;
import org.igkg.record.FormField.Kind;
import org.igkg.source.Span;

/**
 * Reads the people of a form field: {@code Jane Doe, Project Officer at ITU, Civil Society,
 * GRULAC}, {@code Jane Doe (ITU) - Civil Society - (GRULAC)}, {@code Ms.,Jane,DOE,Civil
 * Society,ITU}. Entries that run on are cut behind their regional group.
 *
 * <p>What does not read as a person's name is none: {@code TBD}, a group alone, a body.
 */
final class PersonEntries {
  private static final Pattern LINE = Pattern.compile("\n");
  private static final Pattern SEPARATOR = Pattern.compile("\\n|;|\\|");
  private static final Pattern COMMA = Pattern.compile(",(?![^()]*\\))|\\s[-\u2013\u2014]\\s");
  private static final Pattern BODIES = Pattern.compile("\\s*/\\s*");
  private static final Pattern POST_AT = Pattern.compile("\\s+(?:at|@|from|with)\\s+");
  private static final Pattern BRACKET = Pattern.compile("\\s*\\(([^()]*)\\)\\s*$");
  private static final Pattern OPEN = Pattern.compile("TB[ADC]\\b.*|N/?A|None|-", Pattern.DOTALL);
  private static final int LONGEST_PART = 120;

  private final FormValues values;
  private final FormNames names;
  private final Set<String> posts;

  PersonEntries(Authorities known) {
    values = new FormValues(known);
    names = new FormNames(known);
    posts = known.posts();
  }

  /**
   * The people in {@code value}, with the role of its field.
   *
   * @param affairs fields that say whom a person who stands there alone is with
   */
  List<PersonEntry> in(String text, Span value, List<Span> affairs, String role) {
    List<Span> lines = FormText.split(text, value, LINE);
    if (isInBlocks(text, lines)) {
      return blocks(text, lines, role);
    }
    List<Span> segments = segments(text, value);
    return read(text, segments, segments.size() == 1 ? affairs : List.of(), role);
  }

  /** Whether people stand in blocks of lines: name with title, post, body. */
  private boolean isInBlocks(String text, List<Span> lines) {
    return lines.size() > 1
        && startsBlock(text, lines.get(0))
        && !startsBlock(text, lines.get(1))
        && lines.get(0).in(text).indexOf(',') < 0;
  }

  private boolean startsBlock(String text, Span line) {
    return names.startsWithHonorific(line.in(text));
  }

  private List<PersonEntry> blocks(String text, List<Span> lines, String role) {
    List<PersonEntry> people = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      int end = i + 1;
      while (end < lines.size() && !startsBlock(text, lines.get(end))) {
        end++;
      }
      block(text, lines.subList(i, end), role).ifPresent(people::add);
      i = end - 1;
    }
    return people;
  }

  private Optional<PersonEntry> block(String text, List<Span> lines, String role) {
    Span last = lines.get(lines.size() - 1);
    boolean moderates = last.in(text).equalsIgnoreCase("Moderator");
    List<Span> beside = lines.subList(1, moderates ? lines.size() - 1 : lines.size());
    Affairs affairs = new Affairs(text);
    if (beside.size() == 2) {
      affairs.addPost(beside.get(0));
      affairs.addBody(FormText.split(text, beside.get(1), COMMA).get(0));
    } else {
      beside.forEach(line -> FormText.split(text, line, COMMA).forEach(affairs::add));
    }
    Span place = new Span(lines.get(0).start(), last.end());
    return names
        .find(text, lines.get(0))
        .map(name -> affairs.entry(moderates ? Kind.MODERATOR.role() : role, place, name));
  }

  /** As {@link #in}, but only of entries that end in a regional group: nothing else is sure. */
  List<PersonEntry> unlabelled(String text, Span value, String role) {
    List<Span> segments = segments(text, value);
    boolean tail =
        !segments.isEmpty() && !endsInRegion(text, segments.get(segments.size() - 1), value);
    List<Span> sure = tail ? segments.subList(0, segments.size() - 1) : segments;
    return read(text, sure, List.of(), role);
  }

  private boolean endsInRegion(String text, Span segment, Span value) {
    Matcher end = values.entryEnd().matcher(text).region(segment.start(), value.end());
    end.useTransparentBounds(true);
    boolean found = false;
    while (end.find()) {
      found = end.end() == segment.end();
    }
    return found;
  }

  private List<Span> segments(String text, Span value) {
    List<Span> segments = new ArrayList<>();
    for (Span line : FormText.split(text, value, SEPARATOR)) {
      Matcher end = values.entryEnd().matcher(text).region(line.start(), line.end());
      end.useTransparentBounds(true);
      int start = line.start();
      while (end.find()) {
        segments.add(new Span(start, end.end()));
        start = end.end();
      }
      Span rest = FormText.trimmed(text, new Span(start, line.end()));
      if (rest.length() > 0) {
        segments.add(rest);
      }
    }
    return segments;
  }

  private List<PersonEntry> read(
      String text, List<Span> segments, List<Span> affairs, String role) {
    List<PersonEntry> people = new ArrayList<>();
    for (Span segment : segments) {
      entry(text, FormText.trimmed(text, segment), affairs, role).ifPresent(people::add);
    }
    return people;
  }

  private Optional<PersonEntry> entry(String text, Span segment, List<Span> beside, String role) {
    List<Span> parts = new ArrayList<>(FormText.split(text, segment, COMMA));
    if (parts.isEmpty() || OPEN.matcher(parts.get(0).in(text)).matches()) {
      return Optional.empty();
    }
    Span first = parts.remove(0);
    if (names.isHonorific(first.in(text)) && parts.size() > 1) {
      first = new Span(parts.remove(0).start(), parts.remove(0).end());
    }
    Affairs affairs = new Affairs(text);
    Matcher bracket = BRACKET.matcher(first.in(text));
    Span named = first;
    if (bracket.find() && bracket.start() > 0) {
      int at = first.start();
      named = new Span(at, at + bracket.start());
      affairs.add(new Span(at + bracket.start(1), at + bracket.end(1)));
    }
    parts.forEach(affairs::add);
    beside.forEach(affairs::add);
    return names.find(text, named).map(name -> affairs.entry(role, segment, name));
  }

  /** What an entry says beside the name. */
  private final class Affairs {
    private final String text;
    private final List<Span> organisations = new ArrayList<>();
    private Optional<Span> post = Optional.empty();
    private Optional<String> group = Optional.empty();
    private Optional<String> region = Optional.empty();

    Affairs(String text) {
      this.text = text;
    }

    void add(Span part) {
      String words = part.in(text).replaceFirst("^\\(", "").replaceFirst("\\)$", "");
      Optional<String> asGroup = values.group(words);
      Optional<String> asRegion = values.region(words);
      if (asRegion.isPresent()) {
        region = region.or(() -> asRegion);
      } else if (asGroup.isPresent()) {
        group = group.or(() -> asGroup);
      } else if (part.length() <= LONGEST_PART && !OPEN.matcher(words).matches()) {
        addAffiliation(part);
      }
    }

    void addPost(Span part) {
      post = post.or(() -> Optional.of(part));
    }

    void addBody(Span part) {
      organisations.add(part);
    }

    private void addAffiliation(Span part) {
      Matcher at = POST_AT.matcher(text).region(part.start(), part.end());
      if (at.find()) {
        post = post.or(() -> Optional.of(new Span(part.start(), at.start())));
        addBodies(new Span(at.end(), part.end()));
      } else if (post.isEmpty() && isPost(part.in(text))) {
        post = Optional.of(part);
      } else {
        addBodies(part);
      }
    }

    private void addBodies(Span part) {
      FormText.split(text, part, BODIES).stream()
          .filter(body -> Character.isLetterOrDigit(text.codePointAt(body.start())))
          .forEach(organisations::add);
    }

    PersonEntry entry(String role, Span place, FormNames.Name name) {
      return new PersonEntry(
          role, place, name.span(), name.words(), post, organisations, group, region);
    }
  }

  /** Whether the words begin or end with the noun of a post. */
  private boolean isPost(String words) {
    List<String> all = LabelText.words(LabelText.collapsed(words.toLowerCase(Locale.ROOT)));
    return posts.contains(all.get(0)) || posts.contains(all.get(all.size() - 1));
  }
}
