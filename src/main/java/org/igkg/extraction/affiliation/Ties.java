package org.igkg.extraction.affiliation;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that tie a person to a body, and the post they name. */
final class Ties {
  private static final int LONGEST = 170;

  /** {@code the NGO Acme}: said before the name. */
  private static final String KIND_OF_BODY =
      "(?: (?:ngo|non-profit|nonprofit|charity|company|start-?up|think tank|organi[sz]ation|association|foundation|initiative))?";

  /** Right before the body. */
  private static final Pattern LEADS_TO_BODY =
      Pattern.compile(
          "(?:\\b(?:of|at|for|from|with|in|as|called|named|(?:secretary|adviser|advisor|assistant|ambassador|envoy|liaison|delegate|counsel) to|(?:i'?m|i am)(?: (?:also|still|now|new|currently|again)){0,2} on|(?:serves?|serving|served|sits?|sitting) on|represent(?:ing|s)?|leads?|leading|chairs?|chairing|within|under|joined|serves?|serving)"
              + "(?: (?:the|our|a|an|my))?(?: (?:igf|internet governance forum))?(?: (?:19|20)\\d\\d)?"
              + KIND_OF_BODY
              + "|,(?: the)?|\\band(?: (?:also|the|of|of the|at|at the|for|from))?|\\()\\s*$");

  private static final Pattern POST_ALONE =
      Pattern.compile("^\\s*,\\s*(?:[\\p{L}-]+ ){0,4}?([\\p{L}-]+)(?:[ -]general)?\\s*$");

  /** Right after the person: what follows is where they come from. */
  private static final Pattern COMES_FROM =
      Pattern.compile(
          "^\\s*,?\\s*(?:is |was |who is |who's |who was |'s |,? ?(?:(?:over |right )?(?:here|there)|online|also|today|joining us|speaking|back|then|now|formerly|previously|currently),? )*(?:coming )?"
              + "(?:from|representing|represents|with|at|on behalf of|speaking for|of|for|works (?:for|at|in|with)|working (?:for|at|in|with)|leads?|heads?|who (?:leads|heads|represents|works (?:for|at|in|with)))\\b(?:[^.;:]{0,12}| an? [a-z -]{2,60} (?:called|named) )$");

  /** After "I": what follows is where the speaker comes from. */
  private static final Pattern SPEAKER_IS_OF =
      Pattern.compile(
          "\\b(?:i'?m|i am|i was|i(?: also)? (?:work|worked|represent|represented|come|serve|served|sit|lead|chair|coordinate|head|run|joined|hold)|speaking|my capacity|here|i've been|previously|myself)\\b"
              + "(?: [a-z'-]+,?){0,5}? ?(?:from|for|with|at|of|on|as|called|represent|lead|chair|coordinate|head|on behalf of|in)(?: (?:the|our|a|an|my|one|member))*\\s*$"
              + "|\\bi(?: also)? (?:represent|lead|chair)(?: (?:the|our|an?))?\\s*$");

  private static final Pattern OTHER_BUSINESS =
      Pattern.compile(
          "\\b(?:thank|thanks|gratitude|grateful|appreciat|indebted|(?:pleased|happy|glad|delighted) to (?:see|have)|express|congratulat|organi[sz]ed|hosted|invit|creat|publish|adopt|ask(?:ed|ing)?|support(?:ed|s)|between|launched|developed|funded|report(?:s|ed)? (?:from|of|by)|told|question|discuss|talk(?:ing)? about|according|mention|because|joining (?:us )?from|dial(?:l?ing|ed)? in from|live from|based in)");

  /** The speaker speaks of others who come from there. */
  private static final Pattern WITH_OTHERS =
      Pattern.compile("\\b(?:joined by|colleagues?|partners?|friends?|together with)\\b");

  /** Right before the body: dealings with it, or a tie that is denied. */
  private static final Pattern NO_TIE =
      Pattern.compile(
          "\\b(?:speak(?:ing)?|spoke|talk(?:ing|ed)?|contact|touch|customers?|clients?) (?:with|to|of|about)(?: (?:the|our|an?))?\\s*$"
              + "|\\b(?:premises|hospitality|generosity|courtesy|invitation|guidance|auspices|arrival) of(?: (?:the|our))?\\s*$"
              + "|\\bnot (?:from|with|at|of|for|on behalf|representing|speaking|working|an?|the)\\b[^,;]{0,40}$");

  /** Right after the person: the post that follows is somebody else's. */
  private static final Pattern OTHERS_POST =
      Pattern.compile(
          "^\\s*(?:also |has |have |had )?(?:met|meets?|knows?|knew|succeed(?:ed|s)|replace[ds])\\b");

  /** Somebody else acts, is spoken to or comes next between person and body. */
  private static final Pattern NEW_SUBJECT =
      Pattern.compile(
          "\\b(?:i|we|you)\\b(?! (?:also )?work)"
              + "|\\b(?:other|another|next|second|third|last)(?: one)? (?:is|was)\\b");

  /** {@code our next speaker is from}: whose name follows the body. */
  private static final Pattern SPEAKER_NAMED =
      Pattern.compile("\\b(?:speaker|panell?ist|colleague|friend|guest|contributor)s?\\b[^,;]*$");

  /** Right behind a body: words about it. */
  private static final Pattern ABOUT_BODY =
      Pattern.compile("^,? ?(?:(?:in|of|for|to|by) )?(?:which|that|whose) ");

  /** Right behind a body: what it holds, {@code ITU plenipotentiary conference}. */
  private static final Pattern EVENT_OF_BODY =
      Pattern.compile(
          "^(?:'s)?(?: [a-z-]+){0,2} (?:conference|meeting|summit|assembly|congress|workshop|session|event|hearing|negotiations)\\b");

  /** The speaker turns to somebody, or speaks of them: a post that follows is theirs. */
  private static final Pattern OF_ANOTHER =
      Pattern.compile(
          "\\b(?:introduc\\w*|present(?:ing)? (?:to you|our)|call(?:ing)? (?:on|upon)|turn(?:ing)? (?:now |over )?to"
              + "|(?:hand|give|pass|yield)(?:ing)? (?:[a-z']+ ){0,4}to|request|welcom(?:e|ing)|hear from|(?:we|you) (?:also )?(?:have|see)"
              + "|(?:he|she|who)(?:'s| is| was| has)|his|her)\\b");

  /** ... unless the speaker comes back to who they are. */
  private static final Pattern OWN_AGAIN =
      Pattern.compile(
          "\\b(?:i'?m|i am|i was|i (?:also )?(?:serve|work|lead|chair|head|represent)|my name|myself|as (?:the|an?)|my capacity)\\b");

  private static final Pattern ON_BEHALF =
      Pattern.compile(
          "(?:^\\W*|[,;.] |\\b(?:and|also|so|first|i|you|all|remarks|welcome|honou?r|pleasure|privilege) )on behalf of(?: the| our| my)?\\s*$");

  /** Behind a body on whose behalf somebody speaks. */
  private static final Pattern SPEAKS =
      Pattern.compile(
          "(?: and (?!(?:i|we)\\b)[^,;.]{3,60})?,? (?:i|we|let me|allow me|permit me|it'?s|it is|may i|please)\\b");

  private static final Pattern SPOKE =
      Pattern.compile(
          "\\b(?:(?:i|we|i'd|i'm|me)(?: [a-z']+){0,4} (?:welcome|thank|greet|speak|congratulate|say)|my (?:pleasure|honou?r|privilege))\\b");

  private static final Pattern STOPS =
      Pattern.compile("\\s*(?:[,.;!]|$|(?:as|and|to|for|in|at|i)\\b)");

  private static final Pattern SELF = Pattern.compile("\\b(?:i'?m|i am|i was|i|my|myself)\\b");
  private static final Pattern OWN_POST =
      Pattern.compile("\\b(?:i'?m|i am|i was|as(?: the| a| an)?|i serve|i work|name(?:'s| is)|,)");
  private static final Pattern ONE_OF =
      Pattern.compile(
          "\\b(?:(?:one|part|both|two|three) of|among|amongst|board of|we are)\\b[^,;]{0,40}$");
  private static final Pattern LIST_GOES_ON =
      Pattern.compile(
          "(?:,|\\s|and|as well as|also|&|the|of|at|a|member|part|in|from|for|with|now|then|currently|previously|formerly)*");
  private static final Pattern WORD = Pattern.compile("[\\p{L}-]+");

  private final Set<String> posts;

  Ties(Set<String> posts) {
    this.posts = posts;
  }

  /** Whether {@code between}, the words from person to body, ties them; in lower case. */
  boolean join(String between) {
    return between.length() <= LONGEST
        && (LEADS_TO_BODY.matcher(between).find() || isPostAlone(between))
        && !OTHER_BUSINESS.matcher(between).find()
        && !NO_TIE.matcher(between).find()
        && !OTHERS_POST.matcher(between).find()
        && !NEW_SUBJECT.matcher(between).find()
        && (post(between).isPresent() || COMES_FROM.matcher(between).find());
  }

  /** {@code Ann Roe, Vice President Acme}: a list of guests leaves out "of the". */
  private boolean isPostAlone(String between) {
    Matcher post = POST_ALONE.matcher(between);
    return post.find() && posts.contains(post.group(1));
  }

  /** Whether {@code before}, the speaker's own words up to the body, tie them; in lower case. */
  boolean joinSpeaker(String before) {
    String words = before.length() > LONGEST ? before.substring(before.length() - LONGEST) : before;
    boolean aboutSelf = SELF.matcher(words).find();
    return LEADS_TO_BODY.matcher(words).find()
        && !OTHER_BUSINESS.matcher(words).find()
        && !WITH_OTHERS.matcher(words).find()
        && !NO_TIE.matcher(words).find()
        && !isOfAnother(words)
        && (SPEAKER_IS_OF.matcher(words).find()
            || (aboutSelf && post(words).isPresent() && isOwnPost(words)));
  }

  /**
   * {@code On behalf of the Y, I welcome you}.
   *
   * @param before the words up to the body, {@code after} those behind it; in lower case
   */
  static boolean speaksFor(String before, String after) {
    return ON_BEHALF.matcher(before).find()
        && !NO_TIE.matcher(before).find()
        && (SPEAKS.matcher(after).lookingAt()
            || SPOKE.matcher(before).find() && STOPS.matcher(after).lookingAt());
  }

  private static boolean isOfAnother(String words) {
    int after = endOfLast(OF_ANOTHER, words);
    return after >= 0 && !OWN_AGAIN.matcher(words.substring(after)).find();
  }

  private static int endOfLast(Pattern pattern, String words) {
    Matcher matcher = pattern.matcher(words);
    int end = -1;
    while (matcher.find()) {
      end = matcher.end();
    }
    return end;
  }

  /** Whether the words before a body announce a person whom they do not name yet. */
  static boolean namesSpeaker(String words) {
    return SPEAKER_NAMED.matcher(words).find();
  }

  /** Whether the words between two bodies tell something of the first. */
  static boolean describesBody(String between) {
    return ABOUT_BODY.matcher(between).find();
  }

  /** Whether the words behind a body make it the name of what it holds. */
  static boolean namesEvent(String after) {
    return EVENT_OF_BODY.matcher(after).find();
  }

  /** Several hold a post that is named in the plural, unless the speaker is one of them. */
  private boolean isOwnPost(String words) {
    int[] post = post(words).orElseThrow();
    boolean plural =
        !singular(words.substring(post[0], post[1])).equals(words.substring(post[0], post[1]));
    return OWN_POST.matcher(words).find()
        && (!plural || ONE_OF.matcher(words.substring(0, post[0])).find());
  }

  /** Whether a list of bodies goes on: {@code A and B}, {@code A, as well as B}. */
  static boolean goesOn(String between) {
    return LIST_GOES_ON.matcher(between).matches() && between.length() < 40;
  }

  /** The range of the post's words in {@code words}: from the first noun of a post on. */
  Optional<int[]> post(String words) {
    Matcher word = WORD.matcher(words);
    while (word.find()) {
      if (posts.contains(singular(word.group()))) {
        return Optional.of(new int[] {word.start(), word.end()});
      }
    }
    return Optional.empty();
  }

  private static String singular(String word) {
    return word.length() > 4 && word.endsWith("s") && !word.endsWith("ss")
        ? word.substring(0, word.length() - 1)
        : word;
  }
}
