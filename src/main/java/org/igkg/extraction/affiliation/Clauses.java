package org.igkg.extraction.affiliation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.igkg.extraction.Affiliation;
import org.igkg.extraction.Mention;
import org.igkg.extraction.person.SelfIntroduction;

/** The parts of one sentence that tie its people to its bodies. */
final class Clauses {
  private static final double POST_STATED = 0.85;
  private static final double ORIGIN_STATED = 0.75;
  private static final Pattern PRONOUN_SUBJECT =
      Pattern.compile("^\\s*(?:and |so )?(?:(?:he|she|they)\\b|(?=(?:coming )?from\\b))");

  /** What may stand before a name; in lower case. */
  private static final String TITLES =
      "(?:(?:(?:mr|mrs|ms|miss|madam|madame|sir|dr|prof|professor|hon|h\\.e|ambassador)\\.?|(?:the )?hono(?:u)?rable|(?:his|her) excellency),?\\s+){0,3}";

  private static final Pattern TITLE_TAIL = Pattern.compile("[\\s,]*" + TITLES + "$");
  private static final Pattern NEXT_ENTRY = Pattern.compile("[,;]? (?:and )?(?:then )?" + TITLES);
  private static final Pattern POST_BETWEEN = Pattern.compile("(?:'s)?[a-z \\-]+,?\\s*" + TITLES);

  /** What is said of somebody once name and body have been named. */
  private static final Pattern ENTRY_ENDS =
      Pattern.compile(
          "[.;)]|, (?:please|thank|who |speaking |joining |over to you|you have the floor|the floor)");

  private static final Pattern CLOSED = Pattern.compile("(?: [a-z-]+){0,2}\\)");
  private static final Pattern SAME_BODY = Pattern.compile(",? ?\\(?(?:or |the )?");

  private static final Pattern FRAGMENT =
      Pattern.compile("\\s*(?:i'm )?(?:with|at|representing|on behalf of)(?: the)? ");

  private static final Pattern ON = Pattern.compile("\\bon(?: the)?\\s*$");

  /** Who is on one of these is a member; who is on a platform has an account. */
  private static final Pattern SEATS =
      Pattern.compile(
          "\\b(?:board|committee|council|commission|group|panel|secretariat|cabinet)\\b");

  private static final Pattern AND = Pattern.compile(",? and\\b");

  private static final String OWN_BODY =
      "my (?:organi[sz]ation|company|institution|employer|ministry)";
  private static final Pattern OWN_BODY_BEFORE = Pattern.compile("\\b" + OWN_BODY + ",? $");
  private static final Pattern OWN_BODY_AFTER = Pattern.compile(",? (?:which is )?" + OWN_BODY);

  private final Wording wording;
  private final List<Mention> bodies;
  private final Optional<Mention> speaker;
  private final Optional<Mention> before;
  private final Ties ties;

  /**
   * @param speaker whose turn it is
   * @param before whom a pronoun at the start means
   */
  Clauses(Wording wording, Optional<Mention> speaker, Optional<Mention> before, Ties ties) {
    this.wording = wording;
    this.bodies = Bodies.of(wording);
    this.speaker = speaker;
    this.before = before;
    this.ties = ties;
  }

  List<Affiliation> affiliations() {
    List<Affiliation> found = new ArrayList<>();
    List<Affiliation> last = List.of();
    for (Mention body : bodies) {
      last = tied(body, last);
      found.addAll(last);
    }
    return found;
  }

  /**
   * @param last those of the body before, which may go on here
   */
  private List<Affiliation> tied(Mention body, List<Affiliation> last) {
    Optional<Affiliation> tie = tie(body);
    return tie.isPresent()
        ? Stream.concat(tie.stream(), ofBoth(tie.get()).stream()).toList()
        : last.stream().flatMap(model -> continued(model, body).stream()).toList();
  }

  /** {@code X and Z from Y}: both come from there. */
  private Optional<Affiliation> ofBoth(Affiliation affiliation) {
    Mention person = affiliation.person();
    return affiliation.post().isPresent()
        ? Optional.empty()
        : wording
            .personBefore(person)
            .filter(m -> wording.between(m, person).equals(" and "))
            .map(m -> affiliation(m, affiliation.organisation(), m.span().end()));
  }

  private Optional<Affiliation> tie(Mention body) {
    boolean postFollows = postFollows(body);
    return afterPerson(body, postFollows)
        .or(() -> listed(body))
        .or(() -> postBeforeName(body))
        .or(() -> pronounSubject(body, postFollows))
        .or(() -> firstPerson(body, postFollows))
        .filter(this::isWellFounded);
  }

  /** {@code Y research manager}: the post stands behind the body. */
  private boolean postFollows(Mention body) {
    String after = wording.after(body, 60);
    String[] next = after.replaceFirst("^'s", "").strip().split("[^\\p{L}-]+", 6);
    boolean stops = next.length == 0 || after.strip().matches("(?s)[,.].*");
    return !stops
        && ties.post(String.join(" ", Arrays.copyOf(next, Math.min(4, next.length)))).isPresent()
        && !after.matches("(?:'s)?\\s+(?:and|in|at|for|of|is|was|has|have|who|with|to)\\b.*");
  }

  /**
   * A single unlisted word may be a town: it counts as a body only beside a post, or in capitals.
   * Who is in the conference of a body need not be of it.
   */
  private boolean isWellFounded(Affiliation affiliation) {
    Mention body = affiliation.organisation();
    if (affiliation.post().isEmpty() && Ties.namesEvent(wording.after(body, 60))) {
      return false;
    }
    if (ON.matcher(wording.before(body)).find() && !hasSeats(body)) {
      return false;
    }
    return !body.method().equals("affiliation-context")
        || affiliation.post().isPresent()
        || body.name().contains(" ")
        || isAcronym(body.name())
        || wording.before(body).endsWith("called ");
  }

  private static boolean hasSeats(Mention body) {
    return Stream.concat(Stream.of(body.name()), body.candidates().stream())
        .anyMatch(name -> SEATS.matcher(Wording.plain(name)).find());
  }

  private static boolean isAcronym(String name) {
    return name.length() > 2 && name.equals(name.toUpperCase(Locale.ROOT));
  }

  /** {@code X, post of Y}; {@code X from Y}. */
  private Optional<Affiliation> afterPerson(Mention body, boolean postFollows) {
    return wording
        .personBefore(body)
        .filter(
            p -> {
              String between = wording.between(p, body);
              return ties.join(between)
                      && !isAboutBody(p.span().end(), body)
                      && !isOfNext(between, body)
                  || postFollows && between.matches("(?:,| is|'s|, the| is the|, an?| is an?)\\s*");
            })
        .map(p -> affiliation(p, body, p.span().end()));
  }

  /** {@code X, and the post of Y, Mr. Z}: the post is that of Z. */
  private boolean isOfNext(String between, Mention body) {
    return AND.matcher(between).lookingAt()
        && wording
            .personAfter(body)
            .map(next -> wording.between(body, next))
            .filter(b -> TITLE_TAIL.matcher(b).matches())
            .isPresent();
  }

  /** {@code X, Y; Z, …}: name and body of each speaker in a list. */
  private Optional<Affiliation> listed(Mention body) {
    boolean known = !body.method().equals("affiliation-context");
    return wording
        .personBefore(body)
        .filter(p -> known)
        .filter(
            p -> wording.between(p, body).equals(", ") && entryEnds(body) || inBrackets(p, body))
        .map(p -> affiliation(p, body, p.span().end()));
  }

  /** {@code X (Y)}, {@code X (Y Kenya)}. */
  private boolean inBrackets(Mention person, Mention body) {
    return wording.between(person, body).equals(" (")
        && CLOSED.matcher(wording.after(body, 20)).lookingAt();
  }

  /** Behind the body the entry ends: a full stop, or the next person. */
  private boolean entryEnds(Mention body) {
    Mention last = lastName(body);
    boolean nextPerson =
        wording
            .personAfter(last)
            .map(next -> wording.between(last, next))
            .filter(b -> NEXT_ENTRY.matcher(b).matches())
            .isPresent();
    return nextPerson || ENTRY_ENDS.matcher(wording.after(last, 40)).lookingAt();
  }

  /** {@code Acme Research Institute, ARI}: the body under both its names. */
  private Mention lastName(Mention body) {
    return bodies.stream()
        .filter(other -> other.span().start() > body.span().end() && isSameBody(body, other))
        .filter(other -> SAME_BODY.matcher(wording.between(body, other)).matches())
        .findFirst()
        .orElse(body);
  }

  private static boolean isSameBody(Mention one, Mention other) {
    return one.name().equals(other.name()) && one.candidates().equals(other.candidates());
  }

  /** {@code the post of Y, X}; {@code Y post X}; {@code our speaker from Y, X}. */
  private Optional<Affiliation> postBeforeName(Mention body) {
    return wording
        .personAfter(body)
        .filter(p -> leadsToName(body, p))
        .map(p -> affiliation(p, body, startOfPhrase(body)));
  }

  private boolean leadsToName(Mention body, Mention person) {
    String between = wording.between(lastBefore(body, person), person);
    if (between.length() > 48 || between.contains("and") || between.contains(";")) {
      return false;
    }
    if (TITLE_TAIL.matcher(between).matches()) {
      String lead = wording.words(startOfPhrase(body), body.span().start());
      boolean led = lead.matches("(?s).*\\b(?:of|at|for|from)(?: the)?\\s*$");
      boolean comma = between.contains(",");
      return led && (ties.post(lead).isPresent() || comma && Ties.namesSpeaker(lead));
    }
    boolean postBetween = POST_BETWEEN.matcher(between).matches();
    return postBetween
        && ties.post(between).isPresent()
        && !between.matches(".*\\b(?:is|was|has|to|for|by|from|with)\\b.*");
  }

  /** {@code the post of Y, Z, Mr. X}: the last of the bodies that only commas part. */
  private Mention lastBefore(Mention body, Mention person) {
    Mention last = body;
    for (Mention next : bodies) {
      if (next.span().start() > last.span().end()
          && next.span().end() < person.span().start()
          && wording.between(last, next).equals(", ")) {
        last = next;
      }
    }
    return last;
  }

  /** {@code She is the post at Y}: the subject is the person of the sentence before. */
  private Optional<Affiliation> pronounSubject(Mention body, boolean postFollows) {
    String words = wording.before(body);
    if (before.isEmpty()
        || wording.personBefore(body).isPresent()
        || !PRONOUN_SUBJECT.matcher(words).find() && !isAlone(body, words)) {
      return Optional.empty();
    }
    String predicate = words.replaceFirst("^\\s*(?:and |so )?(?:he|she|they)", "");
    boolean bodyAndPost = postFollows && predicate.matches("(?: is|'s|'s the| is the| is a)\\s*");
    return ties.join(predicate) && !isAboutBody(wording.start(), body) || bodyAndPost
        ? Optional.of(affiliation(before.get(), body, wording.start()))
        : Optional.empty();
  }

  /** {@code My name is X. With the Y.}: the sentence says nothing else. */
  private boolean isAlone(Mention body, String before) {
    return FRAGMENT.matcher(before).matches() && wording.after(body, 3).matches("[.!]?\\s*");
  }

  /** {@code I'm the post at Y}: the subject is the speaker. */
  private Optional<Affiliation> firstPerson(Mention body, boolean postFollows) {
    if (speaker.isEmpty() || isAboutBody(wording.start(), body)) {
      return Optional.empty();
    }
    Optional<Mention> named = wording.personBefore(body);
    boolean somebodyElse =
        named.isPresent()
            && !samePerson(named.get(), speaker.get())
            && !SelfIntroduction.endsBefore(
                wording.text(), wording.sentence().span(), named.get().span());
    String words = wording.before(body);
    boolean bodyAndPost = postFollows && words.matches("(?s).*\\bi(?:'m| am)(?: the| a| an)?\\s*");
    return !somebodyElse
            && (ties.joinSpeaker(words)
                || bodyAndPost
                || isOwnBody(body, words)
                || Ties.speaksFor(words, wording.after(body, 80)))
        ? Optional.of(affiliation(speaker.get(), body, wording.start()))
        : Optional.empty();
  }

  /** {@code member of Z, which is a group of Y}: that is said of Z, not of the person. */
  private boolean isAboutBody(int from, Mention body) {
    return bodies.stream()
        .map(other -> other.span().end())
        .filter(end -> end > from && end < body.span().start())
        .anyMatch(end -> Ties.describesBody(wording.words(end, body.span().start())));
  }

  /** {@code Y, my organisation, …}; {@code my company, Y}. */
  private boolean isOwnBody(Mention body, String before) {
    return OWN_BODY_BEFORE.matcher(before).find()
        || OWN_BODY_AFTER.matcher(wording.after(body, 24)).lookingAt();
  }

  /** {@code post at Y and Z}. */
  private Optional<Affiliation> continued(Affiliation model, Mention body) {
    Mention last = model.organisation();
    String between = wording.between(last, body);
    boolean goesOn =
        Ties.goesOn(between)
            || ties.post(between).isPresent() && ties.join(between) && !Ties.describesBody(between);
    boolean newPerson = wording.personBetween(last.span().end(), body.span().start());
    return goesOn && !newPerson
        ? Optional.of(affiliation(model.person(), body, last.span().end()))
        : Optional.empty();
  }

  private Affiliation affiliation(Mention person, Mention body, int from) {
    int start = Math.min(afterListed(from, body), body.span().start());
    Optional<String> post =
        PostPhrase.in(wording.text().substring(start, body.span().start()), ties);
    double confidence = post.isPresent() ? POST_STATED : ORIGIN_STATED;
    return new Affiliation(person, body, post, wording.sentence().span(), confidence, "stated-tie");
  }

  /** In a list of bodies, the end of the one before: its words are no part of this one's post. */
  private int afterListed(int from, Mention body) {
    return bodies.stream()
        .map(other -> other.span().end())
        .filter(end -> end > from && end <= body.span().start())
        .filter(end -> isNewEntry(wording.words(end, body.span().start())))
        .reduce(from, Math::max);
  }

  private boolean isNewEntry(String between) {
    return Ties.goesOn(between) || ties.post(between).isPresent();
  }

  private int startOfPhrase(Mention body) {
    int start =
        wording
            .personBefore(body)
            .map(p -> Math.max(wording.start(), p.span().end()))
            .orElse(wording.start());
    return Math.max(start, body.span().start() - 80);
  }

  private static boolean samePerson(Mention one, Mention other) {
    String a = one.name().toLowerCase(Locale.ROOT);
    String b = other.name().toLowerCase(Locale.ROOT);
    return a.contains(b) || b.contains(a);
  }
}
