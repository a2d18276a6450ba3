package org.igkg.extraction.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.igkg.authority.OrganisationForm;
import org.igkg.extraction.CapitalRun;
import org.igkg.language.Sentence;
import org.igkg.language.Token;

/** Words that names of bodies are made with, and words that say nothing about whose they are. */
record FormWords(Map<String, OrganisationForm> forms, Portfolios portfolios) {
  /** Words after which the name of a body goes on. */
  static final Set<String> OF = Set.of("of", "for", "on");

  /** What bodies are founded to do. */
  private static final Set<String> PURPOSES =
      Set.of(
          "end", "protect", "stop", "prevent", "combat", "counter", "fight", "promote", "advance");

  /** Small words inside names of bodies. */
  static final Set<String> CONNECTORS =
      Set.of("of", "for", "and", "on", "the", "&", "de", "la", "del", "des", "du", "e", "y");

  /**
   * Words that every forum, programme or body uses: {@code Open Forum}, {@code Steering Committee}.
   */
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
          "expert",
          "dynamic",
          "steering",
          "civil",
          "information",
          "organizing",
          "organising",
          "executive",
          "international");

  static boolean isConnector(String word) {
    return CONNECTORS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** {@code of} in {@code Ministry of X}; captions of some years capitalise it, too. */
  static boolean isOf(Token token) {
    return OF.contains(lower(token));
  }

  static boolean isTo(Token token) {
    return lower(token).equals("to");
  }

  /**
   * Capitalised words that stand together, also over the purpose of a body, {@code Committee to
   * Protect X}, and over a word that the captions forgot to capitalise: {@code College of applied
   * Sciences}.
   */
  List<CapitalRun> runs(Sentence sentence) {
    List<CapitalRun> joined = new ArrayList<>();
    for (CapitalRun run : portfolios.joined(CapitalRun.in(sentence, FormWords::isConnector))) {
      CapitalRun last = joined.isEmpty() ? run : joined.get(joined.size() - 1);
      if (!joined.isEmpty() && goesOn(sentence.tokens(), last.last(), run.first())) {
        joined.set(joined.size() - 1, new CapitalRun(sentence, last.first(), run.last()));
      } else {
        joined.add(run);
      }
    }
    return joined;
  }

  private boolean goesOn(List<Token> tokens, int form, int next) {
    if (next == form + 2) {
      return isForm(tokens.get(form))
          && isTo(tokens.get(form + 1))
          && PURPOSES.contains(lower(tokens.get(next)));
    }
    return next == form + 3
        && isStrong(tokens.get(form))
        && isOf(tokens.get(form + 1))
        && Set.of("NOUN", "ADJ", "VERB").contains(tokens.get(form + 2).tag());
  }

  boolean isForm(Token token) {
    return token.isCapitalised() && forms.containsKey(lower(token));
  }

  /** Whether capitalised words around it name a body without further evidence. */
  boolean isStrong(Token token) {
    OrganisationForm form = forms.get(lower(token));
    return token.isCapitalised() && form != null && form.strong();
  }

  static boolean isGeneric(Token token) {
    return GENERIC.contains(lower(token));
  }

  /** {@code Steering Committee}, {@code Civil Society}: whose, is not said. */
  boolean allGeneric(List<Token> tokens) {
    return tokens.stream()
        .filter(Token::isCapitalised)
        .allMatch(t -> isGeneric(t) || forms.containsKey(lower(t)));
  }

  /** Whether one of the tokens from {@code from} to {@code to}, inclusive, is a form word. */
  boolean anyIn(List<Token> tokens, int from, int to) {
    return from <= to && tokens.subList(from, to + 1).stream().anyMatch(this::isForm);
  }

  static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
