package org.igkg.extraction.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.igkg.authority.Authorities;
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

  private final Map<String, OrganisationForm> forms;

  OrganisationForms(Authorities authorities) {
    this.forms = authorities.organisationForms();
  }

  List<Mention> in(String text, Sentence sentence) {
    List<Mention> mentions = new ArrayList<>();
    for (CapitalRun run :
        CapitalRun.in(sentence, w -> CONNECTORS.contains(w.toLowerCase(Locale.ROOT)))) {
      for (CapitalRun name : split(trimmed(run))) {
        if (isBody(name)) {
          mentions.add(mention(text, name));
        }
      }
    }
    return mentions;
  }

  private Mention mention(String text, CapitalRun run) {
    Span span = run.span();
    String name = span.in(text).replaceAll("\\s+", " ");
    return new Mention(span, Kind.ORGANISATION, name, List.of(), CONFIDENCE, "name-form");
  }

  /** A leading article or function word opens the sentence, not the name. */
  private CapitalRun trimmed(CapitalRun run) {
    CapitalRun rest = run;
    while (rest.first() < rest.last() && isOpener(rest.sentence().tokens().get(rest.first()))) {
      rest = rest.dropFirst(1);
    }
    return rest;
  }

  private static boolean isOpener(Token token) {
    String lower = token.text().toLowerCase(Locale.ROOT);
    return CONNECTORS.contains(lower)
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
    boolean ends = isStrong(tokens.get(tokens.size() - 1));
    return ends || headIsFollowedByOf(tokens);
  }

  private boolean headIsFollowedByOf(List<Token> tokens) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (isStrong(tokens.get(i)) && OF.contains(tokens.get(i + 1).text())) {
        return true;
      }
    }
    return false;
  }

  private boolean isForm(Token token) {
    return token.isCapitalised() && forms.containsKey(singular(token));
  }

  private boolean isStrong(Token token) {
    OrganisationForm form = forms.get(token.text().toLowerCase(Locale.ROOT));
    return token.isCapitalised() && form != null && form.strong();
  }

  private static String singular(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
