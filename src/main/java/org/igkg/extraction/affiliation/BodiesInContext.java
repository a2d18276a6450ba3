package org.igkg.extraction.affiliation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.igkg.authority.Authorities;
import org.igkg.extraction.CapitalRun;
import org.igkg.extraction.Gazetteer;
import org.igkg.extraction.Gazetteer.Case;
import org.igkg.extraction.Mention;
import org.igkg.extraction.Mention.Kind;
import org.igkg.extraction.Words;
import org.igkg.language.Sentence;
import org.igkg.language.Token;
import org.igkg.record.Ordinal;
import org.igkg.source.Span;

/**
 * Capitalised words after a preposition that may name a body although nothing else says so: {@code
 * from Acme}, {@code president of Acme}. Candidates only: they count when a tie to a person does.
 */
final class BodiesInContext {
  private static final double CONFIDENCE = 0.6;
  private static final Set<String> LEADS =
      Set.of("of", "at", "from", "for", "with", "represent", "representing", "called", "to");
  private static final Set<String> ORGANS =
      Set.of(
          "unit",
          "units",
          "division",
          "department",
          "branch",
          "board",
          "faculty",
          "chapter",
          "part");
  private static final Set<String> PARTS = Set.of("team", "section", "unit", "division", "office");
  private static final Set<String> UNDERTAKINGS =
      Set.of("project", "initiative", "network", "alliance", "coalition", "foundation");

  /** Theirs is a portfolio: {@code Minister of Trade}. */
  private static final Set<String> MINISTERS = Set.of("minister", "ministers");

  /** {@code the Ruritanian NGO called Acme}. */
  private static final Set<String> KINDS = Set.of("NGO", "NGOs", "CSO", "CSOs");

  /** Who is one of these "for" something has it for a field of work. */
  private static final Set<String> RANKS =
      Set.of(
          "president",
          "director",
          "secretary",
          "secretary-general",
          "commissioner",
          "officer",
          "manager",
          "head",
          "lead");

  private static final Set<String> CONNECTORS = Set.of("of", "for", "and", "on", "the", "&");

  /** Topics and fields of work follow "director of" too. */
  private final Gazetteer<String> fields = new Gazetteer<>();

  private final Set<String> others = new HashSet<>();
  private final Set<String> forms;
  private final Set<String> posts;
  private final Set<String> fieldWords;

  /** {@code Ninth IGF}, {@code IGF 2019}. */
  private final Pattern meetings;

  BodiesInContext(Authorities authorities) {
    forms = authorities.organisationForms().keySet();
    posts = authorities.posts();
    fieldWords = authorities.fieldWords();
    authorities
        .topics()
        .values()
        .forEach(
            t -> {
              fields.add(t.label(), Case.ANY, t.id());
              t.altLabels().forEach(l -> fields.add(l, Case.ANY, t.id()));
            });
    authorities
        .stakeholderGroups()
        .values()
        .forEach(
            g -> {
              others.add(g.label());
              others.addAll(g.aliases());
            });
    authorities.countries().values().forEach(c -> others.addAll(c.demonyms()));
    authorities.forums().values().forEach(f -> others.addAll(f.aliases()));
    meetings = meetings(authorities);
    others.addAll(authorities.cities());
  }

  private static Pattern meetings(Authorities authorities) {
    String forum =
        authorities.forums().values().stream()
            .flatMap(f -> Stream.concat(Stream.of(f.name()), f.aliases().stream()))
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?:", ")"));
    String count = "(?i:" + Ordinal.REGEX + ")(?: (?i:annual))? ";
    return Pattern.compile(count + forum + "\\b.*|" + forum + " \\d{4}\\b.*");
  }

  List<Mention> in(String text, Sentence sentence, List<Mention> taken) {
    List<Mention> bodies = new ArrayList<>();
    for (CapitalRun whole :
        CapitalRun.in(sentence, w -> CONNECTORS.contains(w.toLowerCase(Locale.ROOT)))) {
      CapitalRun run = beforeTaken(withoutPost(whole), taken);
      if (isLedTo(run) && isFree(run, taken) && !isField(text, run) && !isPartOfBody(run)) {
        String name = run.span().inOneLine(text);
        bodies.add(
            new Mention(
                run.span(), Kind.ORGANISATION, name, List.of(), CONFIDENCE, "affiliation-context"));
      }
    }
    return bodies;
  }

  /** {@code Founder and President of Acme} to {@code Acme}. */
  private CapitalRun withoutPost(CapitalRun run) {
    List<Token> tokens = run.sentence().tokens();
    boolean post = false;
    for (int i = run.first(); i < run.last(); i++) {
      String word = tokens.get(i).text().toLowerCase(Locale.ROOT);
      post |= isPostOfBody(word);
      if (post && (word.equals("of") || word.equals("for"))) {
        int next = tokens.get(i + 1).text().equals("the") ? i + 2 : i + 1;
        return new CapitalRun(run.sentence(), next, run.last());
      }
    }
    return run;
  }

  /** {@code Acme and ICANN} to {@code Acme}: the known one is another body. */
  private static CapitalRun beforeTaken(CapitalRun run, List<Mention> taken) {
    List<Token> tokens = run.sentence().tokens();
    for (int i = run.first() + 1; i < run.last(); i++) {
      int next = tokens.get(i + 1).span().start();
      boolean joined = tokens.get(i).text().equals("and");
      if (joined && taken.stream().anyMatch(m -> m.span().start() == next)) {
        return new CapitalRun(run.sentence(), run.first(), i - 1);
      }
    }
    return run;
  }

  private boolean isLedTo(CapitalRun run) {
    List<Token> tokens = run.sentence().tokens();
    int i = run.first() - 1;
    if (i >= 0
        && Set.of("the", "our", "a", "an")
            .contains(tokens.get(i).text().toLowerCase(Locale.ROOT))) {
      i--;
    }
    String lead = i < 0 ? "" : tokens.get(i).text().toLowerCase(Locale.ROOT);
    String before = i > 0 ? tokens.get(i - 1).text().toLowerCase(Locale.ROOT) : "";
    boolean ofPost = isPostOfBody(before) || ORGANS.contains(before);
    boolean field = MINISTERS.contains(before) || lead.equals("for") && RANKS.contains(before);
    return LEADS.contains(lead) && !field && (!lead.equals("of") || ofPost);
  }

  private boolean isPostOfBody(String word) {
    return posts.contains(word) && !MINISTERS.contains(word);
  }

  /** {@code the Safe Online team}: a team or section is no body of its own. */
  private static boolean isPartOfBody(CapitalRun run) {
    List<Token> tokens = run.sentence().tokens();
    int next = run.last() + 1;
    return next < tokens.size() && PARTS.contains(tokens.get(next).text());
  }

  private static boolean isFree(CapitalRun run, List<Mention> taken) {
    return taken.stream()
        .filter(m -> m.span().overlaps(run.span()))
        .allMatch(m -> isPlaceInside(m, run.span()));
  }

  /** {@code Asia Project} names no place. */
  private static boolean isPlaceInside(Mention mention, Span run) {
    return (mention.kind() == Kind.COUNTRY || mention.kind() == Kind.REGION)
        && run.contains(mention.span())
        && !run.equals(mention.span());
  }

  /** {@code Director of Strategic Planning}: words for work, none of which names a body. */
  private boolean isFieldWord(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return CONNECTORS.contains(lower) || fieldWords.contains(lower) || forms.contains(lower);
  }

  /** {@code the School Safety Project}: of field words alone, yet a name. */
  private static boolean isUndertaking(List<String> words) {
    return words.size() > 2
        && UNDERTAKINGS.contains(words.get(words.size() - 1).toLowerCase(Locale.ROOT));
  }

  private boolean isField(String text, CapitalRun run) {
    Span span = run.span();
    String name = span.in(text);
    List<String> words = run.words();
    if (words.stream().allMatch(this::isFieldWord)) {
      return !isUndertaking(words);
    }
    if (words.size() > 1 && forms.contains(words.get(words.size() - 1).toLowerCase(Locale.ROOT))) {
      return false;
    }
    return others.contains(name)
        || meetings.matcher(name).matches()
        || KINDS.contains(words.get(words.size() - 1))
        || fields.hits(Words.of(text, span)).stream().anyMatch(h -> h.span().equals(span))
        || name.matches(
            "(?:Mr|Ms|Mrs|Dr|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|English|French|Day|Internet|Zoom)\\b.*");
  }
}
