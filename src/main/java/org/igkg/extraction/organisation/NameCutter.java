package org.igkg.extraction.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.igkg.extraction.CapitalRun;
import org.igkg.extraction.Mention;
import org.igkg.language.Token;

/** Cuts capitalised words that stand together into the names of the bodies they may hold. */
final class NameCutter {
  private static final Set<String> EVENTS =
      Set.of(
          "workshop",
          "session",
          "panel",
          "meeting",
          "roundtable",
          "seminar",
          "webinar",
          "event",
          "report",
          "declaration",
          "website");

  private static final Set<String> COURTESIES = Set.of("mr", "mrs", "ms", "dr", "prof", "hon");

  /** What acts for the body that it is of. */
  private static final Set<String> ORGANS = Set.of("board", "secretariat");

  private static final Set<String> OPENING_TAGS = Set.of("ADP", "SCONJ", "PRON", "AUX");

  /** In capitals and out of their sentence the tagger takes them for names. */
  private static final Set<String> OPENERS =
      Set.of(
          "before",
          "after",
          "when",
          "while",
          "if",
          "because",
          "although",
          "though",
          "since",
          "until",
          "where",
          "but",
          "then",
          "please",
          "thank",
          "thanks",
          "okay",
          "welcome");

  private static final Set<String> FACULTIES =
      Set.of("school", "faculty", "department", "college", "centre", "center", "lab", "laboratory");

  private final FormWords words;
  private final Set<String> posts;
  private final Set<String> fieldWords;

  NameCutter(FormWords words, Set<String> posts, Set<String> fieldWords) {
    this.words = words;
    this.fieldWords = fieldWords;
    this.posts = posts;
  }

  /**
   * The names in a run, from left to right.
   *
   * @param known bodies of the authority file: a name does not run over one that "of" or "and" only
   *     joins to it
   */
  List<CapitalRun> names(CapitalRun run, List<Mention> known) {
    return aroundKnown(run, known).stream().flatMap(part -> split(trimmed(part)).stream()).toList();
  }

  /** The run itself, or what is left of it when known bodies are only joined to it. */
  private List<CapitalRun> aroundKnown(CapitalRun run, List<Mention> known) {
    for (Mention body : known) {
      if (run.span().contains(body.span()) && isOfPost(run, body)) {
        return List.of();
      }
      if (run.span().contains(body.span()) && isJoined(run, body)) {
        List<CapitalRun> rest = new ArrayList<>();
        before(run, body).ifPresent(rest::add);
        after(run, body).ifPresent(r -> rest.addAll(aroundKnown(r, known)));
        return rest;
      }
    }
    return List.of(run);
  }

  /** {@code Vice President Acme Institute}: the post was said without "of the". */
  private boolean isOfPost(CapitalRun run, Mention body) {
    for (int i = run.first(); i < run.last(); i++) {
      if (run.sentence().tokens().get(i + 1).span().start() == body.span().start()) {
        return body.span().end() == run.span().end() && posts.contains(lowerAt(run, i));
      }
    }
    return false;
  }

  private static boolean isJoined(CapitalRun run, Mention body) {
    for (int i = run.first(); i < run.last(); i++) {
      Token token = run.sentence().tokens().get(i);
      Token next = run.sentence().tokens().get(i + 1);
      boolean joint = FormWords.isConnector(token.text());
      if (joint
          && (next.span().start() == body.span().start()
              || token.span().start() == body.span().end() + 1)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<CapitalRun> before(CapitalRun run, Mention body) {
    int last = run.first() - 1;
    for (int i = run.first(); i <= run.last(); i++) {
      Token token = run.sentence().tokens().get(i);
      if (token.span().end() <= body.span().start() && token.isCapitalised()) {
        last = i;
      }
    }
    return last < run.first()
        ? Optional.empty()
        : Optional.of(new CapitalRun(run.sentence(), run.first(), last));
  }

  private static Optional<CapitalRun> after(CapitalRun run, Mention body) {
    for (int i = run.first(); i <= run.last(); i++) {
      Token token = run.sentence().tokens().get(i);
      if (token.span().start() >= body.span().end() && token.isCapitalised()) {
        return Optional.of(new CapitalRun(run.sentence(), i, run.last()));
      }
    }
    return Optional.empty();
  }

  /** A leading article opens the sentence, a leading post names a person: neither is the name. */
  private CapitalRun trimmed(CapitalRun run) {
    CapitalRun rest = withoutPerson(run);
    while (rest.first() < rest.last() && isOpener(rest.sentence().tokens().get(rest.first()))) {
      rest = rest.dropFirst(1);
    }
    return withoutFaculty(withoutOrgan(withoutPost(withoutEvent(withoutNextSentence(rest)))));
  }

  /** {@code Secretariat of the Doe Foundation} to {@code Doe Foundation}. */
  private CapitalRun withoutOrgan(CapitalRun run) {
    List<Token> tokens = run.sentence().tokens();
    int the = run.first() + 2;
    boolean organ =
        the < run.last()
            && ORGANS.contains(lowerAt(run, run.first()))
            && lowerAt(run, the - 1).equals("of")
            && lowerAt(run, the).equals("the");
    return organ && words.anyIn(tokens, the + 1, run.last())
        ? new CapitalRun(run.sentence(), the + 1, run.last())
        : run;
  }

  /** {@code Ministry of X | Before we start}: the captioner lost the full stop. */
  private static CapitalRun withoutNextSentence(CapitalRun run) {
    Token last = run.sentence().tokens().get(run.last());
    boolean opens = OPENING_TAGS.contains(last.tag()) || OPENERS.contains(FormWords.lower(last));
    return run.last() > run.first() && opens
        ? new CapitalRun(run.sentence(), run.first(), run.last() - 1)
        : run;
  }

  /** {@code Doe University Graduate School of Law}: whoever sits there sits at the university. */
  private CapitalRun withoutFaculty(CapitalRun run) {
    boolean university = false;
    for (int i = run.first(); i <= run.last(); i++) {
      boolean joined = FormWords.isConnector(lowerAt(run, Math.max(run.first(), i - 1)));
      if (university && !joined && FACULTIES.contains(lowerAt(run, i))) {
        int last = i - 1;
        while (isField(run, last)) {
          last--;
        }
        return new CapitalRun(run.sentence(), run.first(), last);
      }
      university |= lowerAt(run, i).equals("university");
    }
    return run;
  }

  private boolean isField(CapitalRun run, int at) {
    return fieldWords.contains(lowerAt(run, at))
        && !FormWords.isConnector(lowerAt(run, at - 1))
        && !lowerAt(run, at).equals("university");
  }

  /** {@code Council of Europe Workshop}: the body's event or paper. */
  private static CapitalRun withoutEvent(CapitalRun run) {
    int last = run.last();
    while (last > run.first() && EVENTS.contains(lowerAt(run, last))) {
      last--;
    }
    while (last > run.first() && FormWords.isConnector(lowerAt(run, last))) {
      last--;
    }
    return new CapitalRun(run.sentence(), run.first(), last);
  }

  private static String lowerAt(CapitalRun run, int at) {
    return FormWords.lower(run.sentence().tokens().get(at));
  }

  /** {@code Mr. Doe of the Acme Institute}: the body begins behind the small words. */
  private static CapitalRun withoutPerson(CapitalRun run) {
    int next = run.first() + 1;
    if (!COURTESIES.contains(lowerAt(run, run.first()).replace(".", ""))) {
      return run;
    }
    while (next < run.last() && !FormWords.isConnector(lowerAt(run, next))) {
      next++;
    }
    return new CapitalRun(run.sentence(), next, run.last());
  }

  /** {@code President and CEO of the Doe Foundation} to {@code Doe Foundation}. */
  private CapitalRun withoutPost(CapitalRun run) {
    List<Token> tokens = run.sentence().tokens();
    int start = run.first();
    boolean post = isWorkOfPost(run);
    for (int i = run.first(); i < run.last(); i++) {
      String word = FormWords.lower(tokens.get(i));
      if (words.anyIn(tokens, start, i) && !post) {
        break;
      }
      post |= posts.contains(word);
      if (post && FormWords.OF.contains(word)) {
        int next = tokens.get(i + 1).text().equalsIgnoreCase("the") ? i + 2 : i + 1;
        if (next <= run.last() && words.anyIn(tokens, next, run.last())) {
          start = next;
          post = leadsOn(tokens, next, run.last());
        }
      }
    }
    return new CapitalRun(run.sentence(), start, run.last());
  }

  /** {@code head of International Affairs of the Doe Ministry}: the run names a field of work. */
  private boolean isWorkOfPost(CapitalRun run) {
    List<Token> tokens = run.sentence().tokens();
    boolean led =
        run.first() >= 2
            && FormWords.isOf(tokens.get(run.first() - 1))
            && posts.contains(lowerAt(run, run.first() - 2));
    int of = run.first();
    while (led && of < run.last() && !FormWords.isOf(tokens.get(of))) {
      of++;
    }
    return led && !words.anyIn(tokens, run.first(), of);
  }

  /**
   * Whether what follows is still a field of work: {@code Digital Affairs of the French Ministry}.
   */
  private boolean leadsOn(List<Token> tokens, int from, int last) {
    for (int i = from; i < last; i++) {
      if (words.isForm(tokens.get(i))) {
        return false;
      }
      if (FormWords.isOf(tokens.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOpener(Token token) {
    String lower = token.text().toLowerCase(Locale.ROOT);
    return FormWords.isConnector(lower)
        || lower.equals("ngo")
        || Set.of("DET", "ADP", "CCONJ", "SCONJ", "PRON", "ADV", "AUX", "INTJ")
            .contains(token.tag());
  }

  /** Two bodies joined by "and": {@code Ministry of X and University of Y}. */
  private List<CapitalRun> split(CapitalRun run) {
    List<Token> tokens = run.sentence().tokens();
    for (int i = run.first() + 1; i + 1 < run.last(); i++) {
      boolean and = FormWords.lower(tokens.get(i)).equals("and");
      if (and && startsBody(tokens, i + 1, run.last()) && words.anyIn(tokens, run.first(), i - 1)) {
        CapitalRun left = new CapitalRun(run.sentence(), run.first(), i - 1);
        List<CapitalRun> parts = new ArrayList<>(List.of(left));
        parts.addAll(split(trimmed(new CapitalRun(run.sentence(), i + 1, run.last()))));
        return parts;
      }
    }
    return List.of(run);
  }

  private boolean startsBody(List<Token> tokens, int at, int last) {
    int i = FormWords.lower(tokens.get(at)).equals("the") ? at + 1 : at;
    boolean head = i < last && words.isForm(tokens.get(i)) && FormWords.isOf(tokens.get(i + 1));
    return head || (i <= last && words.isStrong(tokens.get(last)));
  }
}
