package org.igkg.extraction.affiliation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a post as printed: {@code deputy head of unit} in {@code the deputy head of unit
 * at}.
 */
final class PostPhrase {
  private static final int LONGEST = 120;
  private static final Pattern START =
      Pattern.compile(
          "(?:,|\\(|\\b(?:the|a|an|as|is|was|i'?m|i|am|our|who|and|my|have|welcome|introduce|invite|'s))\\s*$");
  private static final Pattern LEAD =
      Pattern.compile(
          "(?:\\s+(?:of|at|for|from|with|in)\\s+(?:the|an?)\\s+[\\p{L} -]{2,40}\\s(?:called|named))?(?:\\s+(?:of|at|for|from|with|in|to))?(?:\\s+(?:and|the|The|our))*(?:\\s+(?:IGF|Internet Governance Forum))?(?:\\s+(?:19|20)\\d\\d)?[\\s,(]+$");

  /** What stands before is a greeting more often than a post. */
  private static final Pattern ON_BEHALF = Pattern.compile("\\bon behalf of(?: (?:the|our))?\\s*$");

  /** {@code in the executive office of}: a part of the body, held by nobody. */
  private static final Pattern PART =
      Pattern.compile("\\b(?:office|board|committee|council|branch)$");

  private static final Pattern NEW_CLAUSE = Pattern.compile("\\b(?:but|I|he|she|they|we)\\b");

  private PostPhrase() {}

  /** From the start of the phrase around the post's noun to the word that leads to the body. */
  static Optional<String> in(String printed, Ties ties) {
    String lower = Wording.plain(printed);
    if (ON_BEHALF.matcher(lower).find()) {
      return Optional.empty();
    }
    return ties.post(lower)
        .map(noun -> printed.substring(startOf(lower, noun[0]), endOf(printed, noun[1])))
        .map(post -> post.replaceAll("\\s+", " ").strip())
        .filter(post -> !post.isBlank() && post.length() <= LONGEST)
        .filter(post -> !NEW_CLAUSE.matcher(post).find())
        .filter(post -> !post.startsWith("executive") || !PART.matcher(post).find());
  }

  private static int startOf(String lower, int noun) {
    for (int i = noun; i > 0; i--) {
      if (!isInsideWord(lower, i) && START.matcher(lower.substring(0, i)).find()) {
        return i;
      }
    }
    return 0;
  }

  /** {@code a|cting director} is cut nowhere. */
  private static boolean isInsideWord(String words, int at) {
    return Character.isLetter(words.charAt(at - 1)) && Character.isLetter(words.charAt(at));
  }

  private static int endOf(String printed, int noun) {
    Matcher lead = LEAD.matcher(printed);
    return lead.find() ? Math.max(lead.start(), noun) : printed.length();
  }
}
