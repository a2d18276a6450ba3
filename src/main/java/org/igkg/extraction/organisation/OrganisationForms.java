package org.igkg.extraction.organisation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.igkg.authority.Authorities;
import org.igkg.authority.Country;
import org.igkg.authority.OrganisationForm;
import org.igkg.extraction.CapitalRun;
import org.igkg.extraction.Mention;
import org.igkg.extraction.Mention.Kind;
import org.igkg.language.Sentence;
import org.igkg.language.Token;
import org.igkg.source.Span;

/**
 * Bodies that the authority file does not know, by the form of their names: {@code Ministry of …},
 * {@code … Foundation}, {@code University of …}. The name is kept as said.
 */
final class OrganisationForms {
  private static final double CONFIDENCE = 0.75;
  private static final Set<String> CONNECTORS =
      Set.of("of", "for", "and", "on", "the", "&", "de", "la", "del", "des", "du", "e", "y");

  /** Words after which a new name begins when "and" stands before them. */
  private static final Set<String> OF = Set.of("of", "for", "on");

  /** Words that make a format or part of the forum out of a weak word: {@code Open Forum on}. */
  private static final Set<String> GENERIC =
      Set.of(
          "open",
          "working",
          "best",
          "practice",
          "policy",
          "advisory",
          "governance",
          "main",
          "focus",
          "expert");

  private static final Set<String> TOWN_KINDS =
      Set.of("university", "commerce", "academy", "college");

  /** What every body has: the {@code Doe Foundation Board} acts for the foundation. */
  private static final Set<String> ORGANS =
      Set.of("board", "forum", "secretariat", "office", "mission");

  private final Map<String, OrganisationForm> forms;
  private final Set<String> posts;
  private final Set<String> towns = new HashSet<>();

  /** Countries whose names end like those of bodies, in lower case: {@code … federation}. */
  private final Set<String> countries = new HashSet<>();

  OrganisationForms(Authorities authorities) {
    this.forms = authorities.organisationForms();
    this.posts = authorities.posts();
    authorities
        .countries()
        .values()
        .forEach(
            c -> {
              towns.add(c.name());
              c.capital().ifPresent(towns::add);
            });
    authorities.countries().values().stream()
        .flatMap(OrganisationForms::names)
        .filter(n -> forms.containsKey(lastWord(n)))
        .forEach(countries::add);
  }

  /**
   * @param known bodies of the authority file in the sentence: a name does not run over one that
   *     "of" or "and" joins to it
   */
  List<Mention> in(String text, Sentence sentence, List<Mention> known) {
    List<Mention> mentions = new ArrayList<>();
    for (CapitalRun run :
        CapitalRun.in(sentence, w -> CONNECTORS.contains(w.toLowerCase(Locale.ROOT)))) {
      for (CapitalRun part : aroundKnown(run, known)) {
        for (CapitalRun name : split(trimmed(part))) {
          if (isBody(name) || extendsKnown(name, known)) {
            mentions.add(mention(text, withTown(name)));
          }
        }
      }
    }
    return mentions;
  }

  /** {@code Doe Initiative Advisory Network}: a part of a known body that has a name. */
  private boolean extendsKnown(CapitalRun run, List<Mention> known) {
    Token last = run.sentence().tokens().get(run.last());
    boolean ownName = isForm(last) && !ORGANS.contains(last.text().toLowerCase(Locale.ROOT));
    return ownName
        && known.stream()
            .anyMatch(
                k -> k.span().start() == run.span().start() && k.span().end() < run.span().end());
  }

  /** {@code American University in Cairo}: the town tells it from others of the kind. */
  private CapitalRun withTown(CapitalRun run) {
    List<Token> tokens = run.sentence().tokens();
    int in = run.last() + 1;
    boolean town =
        TOWN_KINDS.contains(tokens.get(run.last()).text().toLowerCase(Locale.ROOT))
            && in + 1 < tokens.size()
            && tokens.get(in).text().equals("in")
            && towns.contains(tokens.get(in + 1).text());
    return town ? new CapitalRun(run.sentence(), run.first(), in + 1) : run;
  }

  private Mention mention(String text, CapitalRun run) {
    Span span = run.span();
    String name = span.in(text).replaceAll("\\s+", " ");
    return new Mention(span, Kind.ORGANISATION, name, List.of(), CONFIDENCE, "name-form");
  }

  /** The run itself, or what is left of it when known bodies are only joined to it. */
  private static List<CapitalRun> aroundKnown(CapitalRun run, List<Mention> known) {
    for (Mention body : known) {
      if (run.span().contains(body.span()) && isJoined(run, body)) {
        List<CapitalRun> rest = new ArrayList<>();
        before(run, body).ifPresent(rest::add);
        after(run, body).ifPresent(r -> rest.addAll(aroundKnown(r, known)));
        return rest;
      }
    }
    return List.of(run);
  }

  private static boolean isJoined(CapitalRun run, Mention body) {
    for (int i = run.first(); i < run.last(); i++) {
      Token token = run.sentence().tokens().get(i);
      Token next = run.sentence().tokens().get(i + 1);
      boolean joint = CONNECTORS.contains(token.text().toLowerCase(Locale.ROOT));
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
    CapitalRun rest = run;
    while (rest.first() < rest.last() && isOpener(rest.sentence().tokens().get(rest.first()))) {
      rest = rest.dropFirst(1);
    }
    return withoutPost(rest);
  }

  /** {@code President and CEO of the Doe Foundation} to {@code Doe Foundation}. */
  private CapitalRun withoutPost(CapitalRun run) {
    List<Token> tokens = run.sentence().tokens();
    int start = run.first();
    boolean post = false;
    for (int i = run.first(); i < run.last(); i++) {
      String word = tokens.get(i).text().toLowerCase(Locale.ROOT);
      if (hasForm(tokens, start, i) && !post) {
        break;
      }
      post |= posts.contains(word);
      if (post && OF.contains(word)) {
        int next = tokens.get(i + 1).text().equalsIgnoreCase("the") ? i + 2 : i + 1;
        if (next <= run.last() && hasForm(tokens, next, run.last())) {
          start = next;
          post = leadsOn(tokens, next, run.last());
        }
      }
    }
    return new CapitalRun(run.sentence(), start, run.last());
  }

  /**
   * Whether what follows is still a field of work: {@code Digital Affairs of the French Ministry}.
   */
  private boolean leadsOn(List<Token> tokens, int from, int last) {
    for (int i = from; i < last; i++) {
      if (isForm(tokens.get(i))) {
        return false;
      }
      if (OF.contains(tokens.get(i).text())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOpener(Token token) {
    String lower = token.text().toLowerCase(Locale.ROOT);
    return CONNECTORS.contains(lower)
        || lower.equals("ngo")
        || Set.of("DET", "ADP", "CCONJ", "SCONJ", "PRON", "ADV", "AUX", "INTJ")
            .contains(token.tag());
  }

  /** Two bodies joined by "and": {@code Ministry of X and University of Y}. */
  private List<CapitalRun> split(CapitalRun run) {
    List<Token> tokens = run.sentence().tokens();
    for (int i = run.first() + 1; i + 1 < run.last(); i++) {
      boolean and = tokens.get(i).text().equals("and");
      if (and && startsBody(tokens, i + 1, run.last()) && hasForm(tokens, run.first(), i - 1)) {
        CapitalRun left = new CapitalRun(run.sentence(), run.first(), i - 1);
        List<CapitalRun> parts = new ArrayList<>(List.of(left));
        parts.addAll(split(trimmed(new CapitalRun(run.sentence(), i + 1, run.last()))));
        return parts;
      }
    }
    return List.of(run);
  }

  private boolean startsBody(List<Token> tokens, int at, int last) {
    int i = tokens.get(at).text().equals("the") ? at + 1 : at;
    boolean head = i < last && isForm(tokens.get(i)) && OF.contains(tokens.get(i + 1).text());
    return head || (i <= last && isStrong(tokens.get(last)));
  }

  private boolean hasForm(List<Token> tokens, int from, int to) {
    for (int i = from; i <= to; i++) {
      if (isForm(tokens.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** At least two capitalised words, and a strong form word that heads or ends the name. */
  private boolean isBody(CapitalRun run) {
    List<Token> tokens = run.tokens();
    long capitals = tokens.stream().filter(Token::isCapitalised).count();
    if (capitals < 2) {
      return false;
    }
    boolean ends =
        isStrong(tokens.get(tokens.size() - 1)) && !allGeneric(tokens) && !endsInCountry(run);
    return ends || headIsFollowedByOf(tokens);
  }

  private boolean endsInCountry(CapitalRun run) {
    String words = String.join(" ", run.words()).toLowerCase(Locale.ROOT);
    return countries.stream().anyMatch(words::endsWith);
  }

  private static Stream<String> names(Country country) {
    return Stream.of(
            Stream.of(country.name()), country.officialName().stream(), country.aliases().stream())
        .flatMap(n -> n)
        .map(n -> n.toLowerCase(Locale.ROOT));
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /** {@code Ministry of X}; a weak word needs a name before it too: {@code Global Forum for X}. */
  private boolean headIsFollowedByOf(List<Token> tokens) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      boolean head =
          isStrong(tokens.get(i))
              || i > 0 && isForm(tokens.get(i)) && !isGeneric(tokens.get(i - 1));
      if (head && OF.contains(tokens.get(i + 1).text())) {
        return true;
      }
    }
    return false;
  }

  /** {@code Steering Committee}, {@code Civil Society}: whose, is not said. */
  private boolean allGeneric(List<Token> tokens) {
    return tokens.stream()
        .filter(Token::isCapitalised)
        .allMatch(t -> isGeneric(t) || forms.containsKey(t.text().toLowerCase(Locale.ROOT)));
  }

  private static boolean isGeneric(Token token) {
    return GENERIC.contains(token.text().toLowerCase(Locale.ROOT));
  }

  private boolean isForm(Token token) {
    return token.isCapitalised() && forms.containsKey(token.text().toLowerCase(Locale.ROOT));
  }

  private boolean isStrong(Token token) {
    OrganisationForm form = forms.get(token.text().toLowerCase(Locale.ROOT));
    return token.isCapitalised() && form != null && form.strong();
  }
}
