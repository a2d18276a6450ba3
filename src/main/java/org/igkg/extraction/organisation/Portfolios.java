package org.igkg.extraction.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.igkg.extraction.CapitalRun;
import org.igkg.language.Token;

/**
 * Names of ministries that list what they are for: {@code Ministry of Transport, Trade and Energy}
 * is one body.
 *
 * <p>Every part must be of field words alone and the last come after "and": in {@code the Ministry
 * of Trade, Acme and the Doe Foundation} three bodies are named.
 *
 * @param fields words for fields of work, in lower case
 */
record Portfolios(Set<String> fields) {
  private static final Set<String> MINISTRIES =
      Set.of("ministry", "ministries", "department", "bureau", "directorate", "secretariat");

  /**
   * What only ministries are for: elsewhere these make names, {@code International Justice Fund}.
   */
  private static final Set<String> OF_STATE =
      Set.of(
          "transport",
          "transportation",
          "energy",
          "maritime",
          "tourism",
          "agriculture",
          "justice",
          "interior",
          "sport",
          "sports",
          "telecommunications",
          "telecommunication",
          "posts",
          "labour",
          "labor",
          "employment",
          "aviation",
          "mining",
          "housing",
          "water",
          "climate",
          "electronics",
          "family",
          "families",
          "religious",
          "consumer",
          "urban",
          "rural");

  /** The runs of a sentence, those of one list as one. */
  List<CapitalRun> joined(List<CapitalRun> runs) {
    List<CapitalRun> joined = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      CapitalRun run = withSmallWords(runs.get(i));
      int last = isMinistry(run) ? end(runs, i) : i;
      joined.add(
          last == i ? run : new CapitalRun(run.sentence(), run.first(), runs.get(last).last()));
      i = last;
    }
    return joined;
  }

  /** {@code Department for | social and economic affairs}, in the small letters of a captioner. */
  private CapitalRun withSmallWords(CapitalRun run) {
    List<Token> tokens = run.sentence().tokens();
    int last = run.last();
    boolean led =
        last + 2 < tokens.size()
            && MINISTRIES.contains(FormWords.lower(tokens.get(last)))
            && FormWords.isOf(tokens.get(last + 1));
    for (int i = last + 2; led && i < tokens.size() && isField(tokens.get(i)); i++) {
      last = FormWords.isConnector(tokens.get(i).text()) ? last : i;
    }
    return last == run.last() ? run : new CapitalRun(run.sentence(), run.first(), last);
  }

  /** The run in which the list that begins with {@code head} ends; itself when there is none. */
  private int end(List<CapitalRun> runs, int head) {
    for (int last = head + 1; last < runs.size(); last++) {
      if (!follows(runs.get(last - 1), runs.get(last))) {
        return head;
      }
      if (hasAnd(runs.get(last))) {
        return last;
      }
    }
    return head;
  }

  /** Behind a comma, and of field words alone. */
  private boolean follows(CapitalRun run, CapitalRun next) {
    List<Token> tokens = run.sentence().tokens();
    int comma = run.last() + 1;
    int first = isAnd(tokens.get(comma + 1)) ? comma + 2 : comma + 1;
    return tokens.get(comma).text().equals(",")
        && next.first() == first
        && areFields(next.tokens());
  }

  /** Up to an "of", behind which the country stands. */
  private boolean areFields(List<Token> tokens) {
    return tokens.stream().takeWhile(t -> !FormWords.isOf(t)).allMatch(this::isField);
  }

  /** Within the run or just before it. */
  private static boolean hasAnd(CapitalRun run) {
    return isAnd(run.sentence().tokens().get(run.first() - 1))
        || run.tokens().stream().anyMatch(Portfolios::isAnd);
  }

  private boolean isMinistry(CapitalRun run) {
    List<Token> tokens = run.tokens();
    for (int i = 0; i + 2 < tokens.size(); i++) {
      if (MINISTRIES.contains(FormWords.lower(tokens.get(i)))
          && FormWords.isOf(tokens.get(i + 1))) {
        return areFields(tokens.subList(i + 2, tokens.size()));
      }
    }
    return false;
  }

  private boolean isField(Token token) {
    String word = FormWords.lower(token);
    return fields.contains(word) || OF_STATE.contains(word) || FormWords.isConnector(word);
  }

  private static boolean isAnd(Token token) {
    return token.text().equals("and") || token.text().equals("&");
  }
}
