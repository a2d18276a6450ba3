package org.igkg.extraction.affiliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.igkg.extraction.Affiliation;
import org.igkg.extraction.Mention;
import org.igkg.extraction.Mention.Kind;
import org.igkg.extraction.person.SelfIntroduction;
import org.igkg.language.Sentence;
import org.igkg.source.Span;

/** The parts of one sentence that tie its people to its bodies. */
final class Clauses {
  private static final double POST_STATED = 0.85;
  private static final double ORIGIN_STATED = 0.75;
  private static final Pattern PRONOUN_SUBJECT =
      Pattern.compile(
          "^\\s*(?:and |so )?(?:(?:he|she|they)\\b|(?=(?:coming )?from\\b))",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TITLE_TAIL =
      Pattern.compile("[\\s,]*(?:(?:mr|mrs|ms|dr|prof|hon)\\.?\\s*)?$", Pattern.CASE_INSENSITIVE);
  private static final Pattern NEW_CLAUSE = Pattern.compile("\\b(?:but|I|he|she|they|we)\\b");
  private static final Pattern PHRASE_START =
      Pattern.compile("(?:,|\\(|\\b(?:the|a|an|as|is|was|i'?m|i|am|our|who|and|my|'s))\\s*$");

  private static final String OWN_BODY =
      "my (?:organi[sz]ation|company|institution|employer|ministry)";
  private static final Pattern OWN_BODY_BEFORE = Pattern.compile("\\b" + OWN_BODY + ",? $");
  private static final Pattern OWN_BODY_AFTER = Pattern.compile(",? (?:which is )?" + OWN_BODY);

  private final String text;
  private final Sentence sentence;
  private final List<Mention> mentions;
  private final Optional<Mention> speaker;
  private final Optional<Mention> before;
  private final Ties ties;
  private final List<Affiliation> found = new ArrayList<>();

  Clauses(
      String text,
      Sentence sentence,
      List<Mention> mentions,
      Optional<Mention> speaker,
      Optional<Mention> before,
      Ties ties) {
    this.text = text;
    this.sentence = sentence;
    this.mentions = mentions;
    this.speaker = speaker;
    this.before = before;
    this.ties = ties;
  }

  List<Affiliation> affiliations() {
    Optional<Mention> lastBody = Optional.empty();
    for (Mention body : bodies()) {
      Optional<Affiliation> affiliation = tie(body);
      if (affiliation.isEmpty() && lastBody.isPresent()) {
        affiliation = continued(lastBody.get(), body);
      }
      affiliation.ifPresent(found::add);
      affiliation.flatMap(this::ofBoth).ifPresent(found::add);
      lastBody = affiliation.isPresent() ? Optional.of(body) : Optional.empty();
    }
    return found;
  }

  /** {@code X and Z from Y}: both come from there. */
  private Optional<Affiliation> ofBoth(Affiliation affiliation) {
    Mention person = affiliation.person();
    return affiliation.post().isPresent()
        ? Optional.empty()
        : mentions.stream()
            .filter(m -> m.kind() == Kind.PERSON && m.span().end() < person.span().start())
            .filter(m -> words(m.span().end(), person.span().start()).equals(" and "))
            .findFirst()
            .map(m -> affiliation(m, affiliation.organisation(), m.span().end()));
  }

  private List<Mention> bodies() {
    return mentions.stream().filter(m -> m.kind() == Kind.ORGANISATION).toList();
  }

  private Optional<Affiliation> tie(Mention body) {
    boolean postFollows = postFollows(body);
    return afterPerson(body, postFollows)
        .or(() -> postBeforeName(body))
        .or(() -> pronounSubject(body, postFollows))
        .or(() -> firstPerson(body, postFollows))
        .filter(this::isWellFounded);
  }

  /** {@code Y research manager}: the post stands behind the body. */
  private boolean postFollows(Mention body) {
    String after =
        words(body.span().end(), Math.min(sentence.span().end(), body.span().end() + 60));
    String[] next = after.replaceFirst("^'s", "").strip().split("[^\\p{L}-]+", 6);
    String first = next.length == 0 ? "" : after.strip();
    return !first.startsWith(",")
        && !first.startsWith(".")
        && ties.post(String.join(" ", java.util.Arrays.copyOf(next, Math.min(4, next.length))))
            .isPresent()
        && !after.matches("(?:'s)?\\s+(?:and|in|at|for|of|is|was|has|have|who|with|to)\\b.*");
  }

  /** A single unlisted word may be a town: it counts as a body only beside a post. */
  private boolean isWellFounded(Affiliation affiliation) {
    Mention body = affiliation.organisation();
    return !body.method().equals("affiliation-context")
        || affiliation.post().isPresent()
        || body.name().contains(" ")
        || words(sentence.span().start(), body.span().start()).endsWith("called ");
  }

  /** {@code X, post of Y}; {@code X from Y}. */
  private Optional<Affiliation> afterPerson(Mention body, boolean postFollows) {
    return personBefore(body)
        .filter(
            p -> {
              String between = words(p.span().end(), body.span().start());
              return ties.join(between)
                  || postFollows && between.matches("(?:,| is|'s|, the| is the)\\s*");
            })
        .map(p -> affiliation(p, body, p.span().end()));
  }

  /** {@code the post of Y, X}; {@code Y post X}. */
  private Optional<Affiliation> postBeforeName(Mention body) {
    return personAfter(body)
        .filter(p -> leadsToName(body, p))
        .map(p -> affiliation(p, body, startOfPhrase(body)));
  }

  private boolean leadsToName(Mention body, Mention person) {
    String between = words(body.span().end(), person.span().start());
    if (between.length() > 48 || between.contains("and") || between.contains(";")) {
      return false;
    }
    boolean apposition = TITLE_TAIL.matcher(between).matches() && between.contains(",");
    if (apposition) {
      String lead = words(startOfPhrase(body), body.span().start());
      return ties.post(lead).isPresent()
          && lead.matches("(?s).*\\b(?:of|at|for|from)(?: the)?\\s*$");
    }
    boolean postBetween = between.matches("(?:'s)?[a-z \\-]+,?\\s*(?:(?:mr|mrs|ms|dr)\\.?\\s*)?");
    return postBetween
        && ties.post(between).isPresent()
        && !between.matches(".*\\b(?:is|was|has|to|for|by|from|with)\\b.*");
  }

  /** {@code She is the post at Y}: the subject is the person of the sentence before. */
  private Optional<Affiliation> pronounSubject(Mention body, boolean postFollows) {
    String words = words(sentence.span().start(), body.span().start());
    if (before.isEmpty()
        || personBefore(body).isPresent()
        || !PRONOUN_SUBJECT.matcher(words).find()) {
      return Optional.empty();
    }
    String predicate = words.replaceFirst("^\\s*(?:and |so )?(?:he|she|they)", "");
    boolean bodyAndPost = postFollows && predicate.matches("(?: is|'s|'s the| is the| is a)\\s*");
    return ties.join(predicate) || bodyAndPost
        ? Optional.of(affiliation(before.get(), body, sentence.span().start()))
        : Optional.empty();
  }

  /** {@code I'm the post at Y}: the subject is the speaker. */
  private Optional<Affiliation> firstPerson(Mention body, boolean postFollows) {
    if (speaker.isEmpty()) {
      return Optional.empty();
    }
    Optional<Mention> named = personBefore(body);
    boolean somebodyElse =
        named.isPresent()
            && !samePerson(named.get(), speaker.get())
            && !SelfIntroduction.endsBefore(text, sentence.span(), named.get().span());
    String words = words(sentence.span().start(), body.span().start());
    boolean bodyAndPost = postFollows && words.matches("(?s).*\\bi(?:'m| am)(?: the| a| an)?\\s*");
    return !somebodyElse && (ties.joinSpeaker(words) || bodyAndPost || isOwnBody(body, words))
        ? Optional.of(affiliation(speaker.get(), body, sentence.span().start()))
        : Optional.empty();
  }

  /** {@code Y, my organisation, …}; {@code my company, Y}. */
  private boolean isOwnBody(Mention body, String before) {
    int end = Math.min(sentence.span().end(), body.span().end() + 24);
    return OWN_BODY_BEFORE.matcher(before).find()
        || OWN_BODY_AFTER.matcher(words(body.span().end(), end)).lookingAt();
  }

  /** {@code post at Y and Z}. */
  private Optional<Affiliation> continued(Mention last, Mention body) {
    Affiliation model = found.get(found.size() - 1);
    String between = words(last.span().end(), body.span().start());
    boolean goesOn = Ties.goesOn(between) || ties.post(between).isPresent() && ties.join(between);
    boolean newPerson = personBetween(last.span().end(), body.span().start());
    return goesOn && !newPerson
        ? Optional.of(affiliation(model.person(), body, last.span().end()))
        : Optional.empty();
  }

  private Affiliation affiliation(Mention person, Mention body, int from) {
    Optional<String> post = post(Math.min(afterListed(from, body), body.span().start()), body);
    double confidence = post.isPresent() ? POST_STATED : ORIGIN_STATED;
    return new Affiliation(person, body, post, sentence.span(), confidence, "stated-tie");
  }

  /** In a list of bodies, the end of the one before: its words are no part of this one's post. */
  private int afterListed(int from, Mention body) {
    return bodies().stream()
        .map(other -> other.span().end())
        .filter(end -> end > from && end <= body.span().start())
        .filter(end -> Ties.goesOn(words(end, body.span().start())))
        .reduce(from, Math::max);
  }

  /** The words of the post, from the start of its phrase to the word that leads to the body. */
  private Optional<String> post(int from, Mention body) {
    String printed = text.substring(from, body.span().start());
    String lower = plain(printed);
    return ties.post(lower)
        .map(
            noun -> {
              int start = 0;
              for (int i = noun[0]; i > 0; i--) {
                if (PHRASE_START.matcher(lower.substring(0, i)).find()) {
                  start = i;
                  break;
                }
              }
              Matcher lead =
                  Pattern.compile(
                          "\\s+(?:of|at|for|from|with|in)(?: the| our)?\\s*$|(?:\\s+(?:the|our))?[\\s,(]+$")
                      .matcher(printed);
              int end = lead.find() ? Math.max(lead.start(), noun[1]) : printed.length();
              return printed.substring(start, end).replaceAll("\\s+", " ").strip();
            })
        .filter(p -> !p.isBlank() && p.length() <= 120)
        .filter(p -> !NEW_CLAUSE.matcher(p).find());
  }

  private int startOfPhrase(Mention body) {
    int start = sentence.span().start();
    for (Mention other : mentions) {
      if (other.span().end() <= body.span().start() && other.kind() == Kind.PERSON) {
        start = Math.max(start, other.span().end());
      }
    }
    return Math.max(start, body.span().start() - 80);
  }

  private Optional<Mention> personBefore(Mention body) {
    return mentions.stream()
        .filter(m -> m.kind() == Kind.PERSON && m.span().end() <= body.span().start())
        .reduce((a, b) -> b);
  }

  private Optional<Mention> personAfter(Mention body) {
    return mentions.stream()
        .filter(m -> m.kind() == Kind.PERSON && m.span().start() >= body.span().end())
        .findFirst();
  }

  private boolean personBetween(int from, int to) {
    return mentions.stream()
        .anyMatch(m -> m.kind() == Kind.PERSON && m.span().start() >= from && m.span().end() <= to);
  }

  private static boolean samePerson(Mention one, Mention other) {
    return one.equals(other)
        || other.name().toLowerCase(Locale.ROOT).contains(one.name().toLowerCase(Locale.ROOT))
        || one.name().toLowerCase(Locale.ROOT).contains(other.name().toLowerCase(Locale.ROOT));
  }

  private String words(int from, int to) {
    return from >= to ? "" : plain(new Span(from, to).in(text));
  }

  private static String plain(String words) {
    return words
        .replace('\u2019', '\'')
        .replace('\u2011', '-')
        .replace('\n', ' ')
        .toLowerCase(Locale.ROOT);
  }
}
