package org.igkg.extraction.organisation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.igkg.authority.Authorities;
import org.igkg.authority.Country;
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
  private static final Set<String> TOWN_KINDS =
      Set.of("university", "commerce", "academy", "college");

  /** {@code Convention Centre}, {@code Data Center}: places, whoever runs them. */
  private static final Set<String> CENTRES = Set.of("centre", "center");

  private static final Set<String> VENUES =
      Set.of("conference", "conferences", "convention", "congress", "exhibition", "data", "call");

  /** What every body has: the {@code Doe Foundation Board} acts for the foundation. */
  private static final Set<String> ORGANS =
      Set.of("board", "forum", "secretariat", "office", "mission");

  private static final Set<String> OF_STATES =
      Set.of("office", "bank", "court", "service", "fund", "board");

  private static final Set<String> ORGANS_OF_STATE = Set.of("parliament", "senate", "government");

  private final FormWords words;
  private final NameCutter cutter;
  private final Set<String> towns = new HashSet<>();
  private final Set<String> demonyms = new HashSet<>();

  /** Countries whose names end like those of bodies, in lower case: {@code … federation}. */
  private final Set<String> countries = new HashSet<>();

  OrganisationForms(Authorities authorities) {
    words =
        new FormWords(authorities.organisationForms(), new Portfolios(authorities.fieldWords()));
    cutter = new NameCutter(words, authorities.posts(), authorities.fieldWords());
    authorities
        .countries()
        .values()
        .forEach(
            c -> {
              towns.add(c.name());
              demonyms.addAll(c.demonyms());
              c.capital().ifPresent(towns::add);
            });
    authorities.countries().values().stream()
        .flatMap(Country::names)
        .map(n -> n.toLowerCase(Locale.ROOT))
        .filter(n -> words.forms().containsKey(lastWord(n)))
        .forEach(countries::add);
  }

  /**
   * @param known bodies of the authority file in the sentence: a name does not run over one that
   *     "of" or "and" joins to it
   */
  List<Mention> in(String text, Sentence sentence, List<Mention> known) {
    List<Mention> mentions = new ArrayList<>();
    for (CapitalRun run : words.runs(sentence)) {
      for (CapitalRun name : cutter.names(run, known)) {
        if (isBody(name) || extendsKnown(name, known)) {
          mentions.add(mention(text, withTown(name)));
        }
      }
    }
    mentions.addAll(organsOfState(text, sentence));
    return mentions;
  }

  /** {@code the Ruritanian parliament}. */
  private List<Mention> organsOfState(String text, Sentence sentence) {
    List<Mention> mentions = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    for (int i = 1; i < tokens.size(); i++) {
      boolean organ = ORGANS_OF_STATE.contains(tokens.get(i).text());
      int first = i > 1 && demonyms.contains(joined(tokens, i - 2, i - 1)) ? i - 2 : i - 1;
      if (organ && demonyms.contains(joined(tokens, first, i - 1))) {
        mentions.add(mention(text, new CapitalRun(sentence, first, i)));
      }
    }
    return mentions;
  }

  private static String joined(List<Token> tokens, int first, int last) {
    return first == last
        ? tokens.get(last).text()
        : tokens.get(first).text() + " " + tokens.get(last).text();
  }

  /** {@code Doe Initiative Advisory Network}: a part of a known body that has a name. */
  private boolean extendsKnown(CapitalRun run, List<Mention> known) {
    Token last = run.sentence().tokens().get(run.last());
    boolean ownName = words.isForm(last) && !ORGANS.contains(FormWords.lower(last));
    return ownName
        && known.stream()
            .anyMatch(
                k -> k.span().start() == run.span().start() && k.span().end() < run.span().end())
        && !isVenue(run.tokens());
  }

  /** {@code American University in Cairo}: the town tells it from others of the kind. */
  private CapitalRun withTown(CapitalRun run) {
    List<Token> tokens = run.sentence().tokens();
    int in = run.last() + 1;
    boolean town =
        TOWN_KINDS.contains(FormWords.lower(tokens.get(run.last())))
            && in + 1 < tokens.size()
            && tokens.get(in).text().equals("in")
            && towns.contains(tokens.get(in + 1).text());
    return town ? new CapitalRun(run.sentence(), run.first(), in + 1) : run;
  }

  private Mention mention(String text, CapitalRun run) {
    Span span = run.span();
    String name = span.inOneLine(text);
    return new Mention(span, Kind.ORGANISATION, name, List.of(), CONFIDENCE, "name-form");
  }

  /** At least two capitalised words, and a strong form word that heads or ends the name. */
  private boolean isBody(CapitalRun run) {
    List<Token> tokens = run.tokens();
    long capitals = tokens.stream().filter(Token::isCapitalised).count();
    if (capitals < 2 || isVenue(tokens)) {
      return false;
    }
    boolean ends =
        words.isStrong(tokens.get(tokens.size() - 1))
            && !words.allGeneric(afterOf(tokens))
            && !endsInCountry(run);
    return ends || isNational(tokens) || headIsFollowedByOf(tokens);
  }

  /** {@code Ruritanian Taxation Office}: a word that is weak elsewhere, of a state. */
  private boolean isNational(List<Token> tokens) {
    int last = tokens.size() - 1;
    return last >= 2
        && OF_STATES.contains(FormWords.lower(tokens.get(last)))
        && (demonyms.contains(tokens.get(0).text()) || demonyms.contains(joined(tokens, 0, 1)));
  }

  /**
   * {@code Community of | Dynamic Coalition}, {@code Digital Policy for the | Government}: whose,
   * is not said there.
   */
  private static List<Token> afterOf(List<Token> tokens) {
    for (int i = tokens.size() - 2; i > 0; i--) {
      if (FormWords.isOf(tokens.get(i))) {
        return tokens.subList(i + 1, tokens.size());
      }
    }
    return tokens;
  }

  private static boolean isVenue(List<Token> tokens) {
    int last = tokens.size() - 1;
    return CENTRES.contains(FormWords.lower(tokens.get(last)))
        && VENUES.contains(FormWords.lower(tokens.get(last - 1)));
  }

  private boolean endsInCountry(CapitalRun run) {
    String printed = String.join(" ", run.words()).toLowerCase(Locale.ROOT);
    return countries.stream().anyMatch(printed::endsWith);
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /** {@code Ministry of X}; a weak word needs a name before it too: {@code Global Forum for X}. */
  private boolean headIsFollowedByOf(List<Token> tokens) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      boolean head =
          words.isStrong(tokens.get(i))
              || i > 0 && words.isForm(tokens.get(i)) && !FormWords.isGeneric(tokens.get(i - 1));
      if (head && (FormWords.isOf(tokens.get(i + 1)) || FormWords.isTo(tokens.get(i + 1)))) {
        return true;
      }
    }
    return false;
  }
}
