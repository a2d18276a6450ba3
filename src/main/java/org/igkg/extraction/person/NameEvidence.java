package org.igkg.extraction.person;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.igkg.authority.Authorities;
import org.igkg.authority.PersonalNames;
import org.igkg.extraction.Mention;
import org.igkg.extraction.Words;
import org.igkg.language.Token;
import org.igkg.source.Span;

/**
 * Weighs what speaks for and against a candidate being somebody's name. The weights are additive
 * and were set by hand.
 */
final class NameEvidence {
  private static final int CONTEXT = 48;
  private static final Pattern HYPHEN = Pattern.compile("[-\\u2010\\u2011]");

  /** What is said just before somebody is named. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:\\bname(?:'s| is)|\\bi'?m|\\bi am|\\bthis is|\\bwe have|\\bhave|\\bwith us|\\bjoined by|"
              + "\\bintroduc(?:e|ing)|\\bwelcom(?:e|ed|ing)|\\bthank(?:s| you)(?: very much| so much)?(?: to)?|"
              + "\\bcolleagues?|\\bfriend|\\bmoderators?|\\brapporteur|\\bspeakers?|\\bpanell?ists?|\\bcall(?:ing)? on|"
              + "\\bfloor (?:back )?to|\\bover to|\\bturn(?:ing)? to|\\bstart(?:ing)? with|\\bhear(?:ing)? from|"
              + "\\bby|\\bfrom|\\band|\\bthen|\\bnext is|\\balso|\\binvite|\\byours|\\bplease|\\bwhat|\\bto|\\bfor|"
              + "\\bask|\\bnow|\\bfirst|\\bwith|\\bis|\\bas)[,:]?\\s*$");

  /** After this there is nothing but a name, also one that no list has. */
  private static final Pattern NAMING =
      Pattern.compile("\\b(?:my|his|her|their|whose) (?:full )?name(?:'s| is)[,:]?\\s*$");

  /** What is said just after somebody has been named. */
  private static final Pattern AFTER =
      Pattern.compile(
          "^\\s*(?:,|\\()?\\s*(?:who\\b|from\\b|represent|speaking|is (?:a|an|the|our|also|from|with|here|online|joining)\\b|"
              + "will\\b|has been|has (?:a|many)\\b|was (?:a|an|the)\\b|said\\b|spoke\\b|noted\\b|mentioned\\b|"
              + "would\\b|you have the floor|over to you|please|the floor|can you|thank you|my colleague|our colleague|our friend|"
              + "\\.\\s+(?:she|he)(?:'s| is)\\b)",
          Pattern.CASE_INSENSITIVE);

  /** More words than these are a list of people. */
  private static final int LONGEST = 7;

  private static final Pattern POST_OF = Pattern.compile("^ (\\p{L}+) (?:of|at|for) ");

  private final PersonalNames names;
  private final Set<String> posts;
  private final Set<String> notNames = new HashSet<>();

  NameEvidence(Authorities authorities, PersonalNames names) {
    this.names = names;
    this.posts = authorities.posts();
    authorities
        .topics()
        .values()
        .forEach(
            t -> {
              addWords(t.label());
              t.altLabels().forEach(this::addWords);
            });
    authorities.sessionTypes().values().forEach(t -> t.aliases().forEach(this::addWords));
    authorities.fieldWords().forEach(this::addWords);
    authorities.stakeholderGroups().values().forEach(g -> addWords(g.label()));
    notNames.addAll(authorities.organisationForms().keySet());
    notNames.addAll(posts);
    posts.stream().map(p -> p + "s").filter(p -> !names.isFamily(p)).forEach(notNames::add);
  }

  /**
   * @param known words of names already certain in this record
   * @param bodies organisations and places of the record
   * @return 0–1
   */
  double score(
      NameCandidate candidate, String text, Span unit, Set<String> known, List<Mention> bodies) {
    List<String> words = candidate.words();
    double score = 0.1 + spelling(candidate, words) + listed(words);
    score += candidate.honorific() ? 0.5 : 0;
    score += precededBy(candidate, text, unit);
    score += followedBy(candidate, text, unit) + afterBody(candidate, text, bodies);
    if (words.stream().anyMatch(w -> known.contains(Words.fold(w)))) {
      score += 0.3;
    }
    return Math.max(0, Math.min(0.95, score));
  }

  /** {@code the director of Acme, Jane Doe}. */
  private static double afterBody(NameCandidate candidate, String text, List<Mention> bodies) {
    int start = candidate.span().start();
    boolean apposition =
        bodies.stream()
            .mapToInt(b -> b.span().end())
            .filter(end -> end < start && end > start - 10)
            .anyMatch(end -> text.substring(end, start).matches(",\\s+(?:\\p{L}+\\.?\\s+)?"));
    return apposition ? 0.25 : 0;
  }

  /** Whether the word is part of ordinary governance talk and so, alone, no name. */
  boolean isOrdinaryWord(String word) {
    return notNames.contains(Words.fold(word));
  }

  private double spelling(NameCandidate candidate, List<String> words) {
    double score = candidate.run().tokens().stream().allMatch(NameEvidence::mayBeName) ? 0.15 : 0;
    boolean shouts = words.stream().anyMatch(w -> w.length() > 1 && isAllCapitals(w));
    score -= shouts ? 0.5 : 0;
    score -= words.stream().anyMatch(this::isOrdinaryWord) ? 0.7 : 0;
    score -= words.size() > LONGEST ? 1 : words.size() > 4 ? 0.3 : 0;
    return score;
  }

  private double listed(List<String> words) {
    String last = words.get(words.size() - 1);
    return (hasGivenName(words.get(0)) ? 0.3 : 0)
        + (names.isFamily(last) || names.isGiven(last) ? 0.15 : 0);
  }

  /** A double name is known when one of its parts is: {@code Anna-Doe}. */
  private boolean hasGivenName(String word) {
    return names.isGiven(word) || HYPHEN.splitAsStream(word).anyMatch(names::isGiven);
  }

  private static boolean mayBeName(Token token) {
    return token.isProperNoun()
        || token.tag().equals("ADP")
        || token.isPunctuation()
        || token.text().length() <= 3;
  }

  private double precededBy(NameCandidate candidate, String text, Span unit) {
    int from = Math.max(unit.start(), candidate.span().start() - CONTEXT);
    String before =
        plain(text, from, candidate.span().start())
            .replaceAll("(?:mr|mrs|ms|dr|prof|hon)\\.?\\s*$", "");
    if (before.endsWith(" the ")
        || before.endsWith(" a ")
        || before.endsWith(" an ")
        || before.endsWith(" this ")) {
      return candidate.honorific() ? 0 : -0.4;
    }
    if (NAMING.matcher(before).find()) {
      return 0.45;
    }
    String word = lastWord(before);
    return BEFORE.matcher(before).find() || posts.contains(word) ? 0.25 : 0;
  }

  private double followedBy(NameCandidate candidate, String text, Span unit) {
    int to = Math.min(unit.end(), candidate.span().end() + CONTEXT);
    String after = plain(text, candidate.span().end(), to);
    if (startsWithPost(after)) {
      return 0.3;
    }
    if (AFTER.matcher(after).find() || isPostOf(after)) {
      return 0.25;
    }
    return nounFollows(candidate) ? -0.3 : 0;
  }

  /** {@code , the executive director of …}: a post within the next few words, before any verb. */
  private boolean startsWithPost(String after) {
    if (!after.startsWith(",") && !after.startsWith(" (") && !after.startsWith(" is ")) {
      return false;
    }
    String[] words = after.replaceFirst("^(?:,| is| \\()", "").strip().split("[^a-z-]+", 7);
    for (int i = 0; i < Math.min(6, words.length); i++) {
      if (posts.contains(words[i])) {
        return true;
      }
    }
    return false;
  }

  /** {@code Jane Doe director of}: the captioner left out the comma. */
  private boolean isPostOf(String after) {
    Matcher post = POST_OF.matcher(after);
    return post.find() && posts.contains(post.group(1));
  }

  /** {@code the Paris Call supporters}: a name in front of a common noun names no person. */
  private static boolean nounFollows(NameCandidate candidate) {
    List<Token> tokens = candidate.run().sentence().tokens();
    int next = candidate.run().last() + 1;
    return next < tokens.size() && tokens.get(next).tag().equals("NOUN");
  }

  private static String plain(String text, int from, int to) {
    return text.substring(from, to)
        .replace('\u2019', '\'')
        .replace('\n', ' ')
        .toLowerCase(Locale.ROOT);
  }

  private static String lastWord(String before) {
    String[] words = before.strip().split("[^a-z-]+");
    return words.length == 0 ? "" : words[words.length - 1];
  }

  private static boolean isAllCapitals(String word) {
    return word.equals(word.toUpperCase(Locale.ROOT))
        && word.chars().filter(Character::isLetter).count() > 1;
  }

  private void addWords(String label) {
    for (String word : label.split("[^\\p{L}]+")) {
      if (word.length() > 2 && !names.isGiven(word) && !names.isFamily(word)) {
        notNames.add(Words.fold(word));
      }
    }
  }
}
