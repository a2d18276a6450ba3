package org.igkg.record;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.igkg.authority.Authorities;
import org.igkg.source.SourceDocument;

/** What the pages of other forums say of their session in layouts of their own. */
final class SisterPage {
  private static final String IGF = "igf";
  private static final Pattern WIKI = Pattern.compile("^From (.{3,60}) Wiki$", Pattern.MULTILINE);
  private static final Pattern HEADING =
      Pattern.compile("^REAL[ -]?TIME TRANSCRIPT: *(\\S.*)$", Pattern.MULTILINE);
  private static final Pattern LAST_YEAR =
      Pattern.compile("(.*?\\S)(?: [-\u2013])? (20[0-4]\\d)(?:: Difference between revisions)?");

  private final ForumNames names;
  private final ForumSites sites;

  SisterPage(Authorities known) {
    names = new ForumNames(known);
    sites = new ForumSites(known);
  }

  /** The title of a transcript that stands below the name of its meeting. */
  static Optional<String> heading(String header) {
    Matcher heading = HEADING.matcher(header);
    return heading.find() ? Optional.of(heading.group(1)) : Optional.empty();
  }

  /** The line in which a wiki names itself below the title. */
  Optional<ForumNames.Found> wiki(String header) {
    Matcher wiki = WIKI.matcher(header);
    return wiki.find() ? names.ofSiteName(wiki.group(1)) : Optional.empty();
  }

  /** The forum whose site the page was fetched from. */
  Optional<ForumNames.Found> site(SourceDocument document) {
    return document.sidecar().address().flatMap(sites::of);
  }

  /** Whether the page was fetched from the site of the IGF. */
  boolean isOnSiteOfIgf(SourceDocument document) {
    return document.sidecar().address().filter(ForumSites::isOfIgf).isPresent();
  }

  /** Whether the facts are of a forum, and of another than the IGF. */
  static boolean isSister(Optional<String> forum) {
    return forum.isPresent() && !forum.get().equals(IGF);
  }

  /**
   * Their pages end in the year, {@code Wrap-up 2019}, and a wiki adds what it shows of it. Of the
   * IGF's a year at the end may be a part of the title.
   */
  static SessionFacts withYearOfTitle(SessionFacts facts) {
    Optional<Matcher> title =
        facts.title().map(LAST_YEAR::matcher).filter(m -> isSister(facts.forum()) && m.matches());
    Optional<Integer> year = title.map(m -> Integer.valueOf(m.group(2)));
    if (year.isEmpty() || facts.year().isPresent() && !facts.year().equals(year)) {
      return facts;
    }
    return new SessionFacts(
        facts.forum(),
        year,
        facts.day(),
        facts.date(),
        facts.room(),
        facts.type(),
        facts.number(),
        title.map(m -> m.group(1)));
  }
}
