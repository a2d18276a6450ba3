package org.igkg.extraction.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.igkg.extraction.Mention;
import org.igkg.source.Span;

/** What is said when somebody has a part in a session. */
final class RoleCues {
  /** How many characters a role word may stand from the name it belongs to. */
  static final int REACH = 80;

  /** Who has one of these leads the session. */
  static final Set<String> LEADING = Set.of("moderator", "chair", "co-chair", "organiser");

  /** Who gives the floor so often in one turn leads, whatever they are called or say. */
  static final int LEADS = 3;

  static final Set<String> PARTICIPATING =
      Set.of("moderator", "online-moderator", "rapporteur", "chair", "co-chair", "organiser");

  /** One of these stands in every cue; most sentences have none, and are passed over fast. */
  private static final List<String> WORDS =
      List.of(
          "moderat",
          "facilitat",
          "chair",
          "rapporteur",
          "organis",
          "organiz",
          "host",
          "this session",
          "to order",
          "put ",
          "pull ");

  /**
   * A role word in a sentence.
   *
   * @param ofSpeaker whether the speaker says it of themselves
   * @param plural whether several people follow
   */
  record Cue(String role, Span span, boolean ofSpeaker, boolean plural) {}

  private record Form(String role, Pattern pattern) {}

  private static final int CI = Pattern.CASE_INSENSITIVE;

  private static final List<Form> OF_SPEAKER =
      List.of(
          form(
              "online-moderator",
              "\\bI(?:'ll| will|'m| am)(?: be)?(?: the| your| an)? (?:online|remote) moderator"),
          form(
              "moderator",
              "\\bI(?:'ll| will|'m| am|'m going to| am going to| have the \\w+ to)?(?: also)?(?: be)?(?: here to)?(?: the| your| a| going to be your| going to be the)? ?(?:in-person |onsite |on-site |co-)?moderat(?:or|ing|e)\\b(?! (?:and|of the (?:MAG|forum)))"),
          form(
              "moderator",
              "\\b(?:honou?r|privilege|pleasure)(?: for me)?(?: to be here)? to (?:(?:co-)?moderate\\b|be (?:the|your|a) (?:co-)?moderator\\b)"),
          form(
              "moderator",
              "\\b(?:glad|happy|pleased|delighted|proud|here)(?: to be here)?(?: (?:today|with you)){0,2} to (?:co-)?moderate (?:this|the|today's|our)\\b"),
          form("moderator", "\\b(?:speaking and )?co-moderating this\\b"),
          form("moderator", "\\b(?:co-)?moderated (?:together |jointly )?(?=by (?:me|myself)\\b)"),
          form("moderator", asked("moderate")),
          form("chair", asked("chair")),
          form(
              "moderator",
              "\\bI(?:'ll| will|'m| am)(?: be)?(?: (?-i:\\p{Lu}[\\p{L}.'-]+)){0,4},?(?: the| your| a| one of the)? (?:co-)?facilitat(?:ors?|ing)(?: (?:of|for))?(?: (?:this|today's|the (?:session|discussion|panel|meeting))\\b|[.;]?$)"),
          form(
              "chair",
              "\\b(?:honou?r|privilege|pleasure)(?: and (?:honou?r|privilege|pleasure))? to (?:(?:co-)?chair|be the chair(?:man|woman|person)? (?:of|for)) (?:this|the|today's|our)\\b"
                  + "|\\bI(?:'ll| will|'m| am)(?: be)? chairing (?:the|this|today)"
                  + "|\\bI(?:'ll| will|'m| am)(?: be)? your chair(?:man|woman|person)?\\b"
                  + "|\\b(?:I|we)(?:'ll| will|'d like to| would like to| hereby| now){0,2} call (?:this|the|our) (?:\\w+ )?(?:session|meeting|forum) to order\\b"
                  + "|\\bI(?:'m| am) the chair(?:man|woman|person)? (?:of|for) (?:this|today's) (?:\\w+ )?(?:session|panel|meeting)\\b"),
          form("rapporteur", "\\bI(?:'ll| will|'m| am)(?: be)?(?: the| your)? rapporteur"),
          form("organiser", "\\bI(?:'m| am) (?:the|an|one of the) organi[sz]ers?\\b"));

  private static final List<Form> OF_OTHERS =
      List.of(
          form(
              "online-moderator",
              "\\b(?:online|on-line|remote|virtual) (?:co-)?moderat(?:or|ing)s?\\b"
                  + "|\\b(?:online|on-line|remote|virtual) moderation (?:over )?to\\b"
                  + "|\\bmoderat(?:ing|e) (?:this |the (?:session|discussion|chat) )?(?:online|on-line|remotely|virtually)\\b"),
          form("rapporteur", "\\brapporteurs?\\b"),
          form(
              "moderator",
              "(?<!online )(?<!on-line )(?<!remote )(?<!virtual )\\b(?:(?:co-?)?moderat(?:ors?|ing|ed)|(?<=\\bto |\\bwill |'ll )(?:co-?)?moderate)\\b"
                  + "|\\b(?:leave|hand|pass|turn|give)(?: over)? the (?:[\\w-]+ )?moderation(?: of (?:the|this|today's) [\\w -]{3,40}?)?(?: over)? to\\b"),
          form(
              "chair",
              // in capitals it is a body: the chair of the Leadership Panel
              "\\b(?:session )?chair of (?:(?:this|today's)(?: \\w+)? (?:session|panel|meeting)"
                  + "|the (?-i:(?:[a-z]+ )?(?:session|panel|meeting|IGF meeting)))\\b"
                  + "|\\b(?:session|meeting|panel|discussion) (?:will be|is|is being) chaired by\\b"
                  + "|\\b(?:pass|hand|give|turn)(?: over)? the chair(?: over)? to\\b"
                  + "|(?<=\\bto (?-i:\\p{Lu}[\\p{L}.' -]{2,40})), our chair(?:man|woman|person)?\\b"
                  + "|\\bour (?:(?:session|meeting) )?chair(?:man|woman|person)?(?: for (?:this|today's|the) (?:session|meeting|panel))?,? (?:(?:Mr|Ms|Mrs|Dr|Prof|H\\.E|Ambassador)\\.? )?(?-i:(?=\\p{Lu}))"),
          form(
              "organiser",
              "\\b(?:organi[sz]er of this|helped (?:pull|put) together this|organi[sz]ed this session\\b)"),
          form("host", "\\bco-hosts?\\b"));

  private static final Pattern INTRODUCES =
      Pattern.compile(
          "\\b(?:panel(?:l?ists?)?|speakers?|keynotes?|we have|have with (?:us|me)|joined by|join(?:s|ing) us|introduc(?:e|ing)(?! you to (?:what|how|why)\\b)|opening remarks|presentation by|hear from|set the scene|next to (?:me|him|her)|to my (?:left|right)|honou?red to have|with us (?:here )?today)\\b",
          CI);
  private static final Pattern PRESENTS_PANEL =
      Pattern.compile(
          "\\b(?:we have|we've got|here (?:is|are)|joined by|introduc(?:e|ing|tion of)|present(?:ing)?) (?:to you |you )?(?:all )?(?:a|an|our|the|my|such an?)?(?: [\\w-]+){0,4} (?:panel|panell?ists|speakers)\\b",
          CI);

  private static final Pattern CONTINUES =
      Pattern.compile(
          "^\\W*(?:and|then|next|after|following|followed|we|also|on|to|last|finally|our|from|i|he|she|dr|ms|mr|mrs|prof|welcome|first|second|third)\\b",
          CI);
  private static final Pattern ABSENT =
      Pattern.compile(
          "\\b(?:couldn't|could not|can't be|cannot be|unable to|passed away|in hono[u]?r of|last[- ]minute difficult|another panel|instead of|apologi[sz]e for|not able to|would have been|was endorsed)\\b",
          CI);

  /** Somebody else could not come, so that the one who is spoken of has the part. */
  private static final Pattern INSTEAD =
      Pattern.compile(
          "\\b(?:since|as|because) (?:the|our) (?:\\w+ ){1,4}(?:(?:could|can|is|was) ?(?:not|n't)|cannot|is unable|was unable)\\b",
          CI);

  private static final Pattern HANDOVER =
      Pattern.compile(
          "\\b(?:floor is yours|over to you|give the floor|hand (?:it |the mic )?over|turn (?:it )?(?:over )?to|(?:first|next|final|last) (?:speaker|panell?ist|keynote)|introduce (?:our|my|the|you)|introducing you|welcome (?:everyone |everybody |all |you )*to (?:our|this|the|workshop|session|open forum|town hall)|(?:i|i'd|would) like to (?:invite|welcome|thank our)|go ahead|you have the floor|questions? from the (?:floor|audience|room)|start with(?! an? )|without further (?:ado|delay)|i(?:'ll| will) (?:now )?(?:pass|hand)(?: (?:it|this|the \\w+))?(?: (?:over )?to)?\\b|over to|joining (?:us|this)|(?:our|this) session)\\b",
          CI);

  private static final Pattern OPENS =
      Pattern.compile(
          "\\blet['\u2019]?s (?:get started|start|begin)\\b|\\bwe (?:can|will|may) (?:now )?(?:start|begin)\\b|\\bwe(?:['\u2019]re| are) (?:now )?going to (?:get started|start|begin)\\b|\\b(?:pleasure|honou?r|privilege|like) to (?:re)?(?:open|sume|start|begin) (?:the|this|our)\\b|\\blet me (?:(?:start|begin) by welcoming|welcome)\\b|\\bi(?:['\u2019]m| am) (?:now )?opening (?:the|this) (?:\\w+ )?(?:session|meeting|workshop|panel|forum)\\b",
          CI);

  /** Said in the first words of a turn. */
  private static final Pattern ANNOUNCES =
      Pattern.compile(
          "\\bthis is (?:the|our) (?:[\\w-]+ ){1,8}(?:session|workshop|meeting|panel|open forum)\\b",
          CI);

  private static final int FIRST_WORDS = 160;

  private static final Pattern GREETS_ALL =
      Pattern.compile(
          "^\\W*(?:(?:hello|hi|okay|so|well|excellencies)\\W+){0,2}(?:(?:good )?(?:morning|afternoon|evening|day)|hello|hi|welcome|dear)\\W+(?:(?:to|and|very|much|dear|distinguished|welcome)\\W+){0,3}(?:ladies and gentlemen|everyone|everybody|all|colleagues|friends|participants|guests)\\b",
          CI);

  private static final Pattern THANKS_MODERATOR =
      Pattern.compile(
          "^\\W*(?:[\\w']+[ ,]+){0,3}?(?:thank you|thanks)\\b[^.?!]{0,30}?\\b(?:mr\\.? |madam |mister |dear |our )?moderator\\b",
          CI);

  private static final Pattern VOCATIVE_BEFORE =
      Pattern.compile("\\b(?:thank you|thanks|much|madam|mr\\.?),? (?:dear )?$", CI);
  private static final Pattern COURTESY_BEFORE =
      Pattern.compile("\\b(?:madam|mr\\.?|mister) $", CI);
  private static final Pattern WITH = Pattern.compile("\\bwith\\b|^by (?:me|myself) and\\b", CI);
  private static final Pattern SHARED =
      Pattern.compile("\\bour co-moderators?\\b|moderating .{0,24}with me\\b", CI);
  private static final Pattern PRONOUN =
      Pattern.compile("^\\W*(?:and |so )?(?:he|she|they)\\b", CI);
  private static final Pattern SELF =
      Pattern.compile("\\b(?:i'm|i\u2019m|i am|my name is) (?:from |with )?(?-i:\\p{Lu})", CI);

  private RoleCues() {}

  static List<Cue> in(String text, Span sentence) {
    String words =
        sentence.in(text).replace('\u2019', '\'').replace('\u2011', '-').replace('\n', ' ');
    String lower = words.toLowerCase(Locale.ROOT);
    if (WORDS.stream().noneMatch(lower::contains)) {
      return List.of();
    }
    List<Cue> cues = new ArrayList<>();
    for (Form form : OF_SPEAKER) {
      Matcher m = form.pattern().matcher(words);
      if (m.find()) {
        cues.add(new Cue(form.role(), at(sentence, m), true, false));
      }
    }
    others(words, sentence, cues);
    return cues;
  }

  private static void others(String words, Span sentence, List<Cue> cues) {
    for (Form form : OF_OTHERS) {
      Matcher m = form.pattern().matcher(words);
      if (m.find()
          && !isSpokenTo(words, m)
          && cues.stream().noneMatch(c -> c.span().overlaps(at(sentence, m)))) {
        boolean plural = m.group().endsWith("s") && !form.role().equals("host");
        cues.add(new Cue(form.role(), at(sentence, m), false, plural));
      }
    }
  }

  /** {@code Thank you, moderator, and …}: the part of the one who is spoken to. */
  private static boolean isSpokenTo(String words, Matcher cue) {
    String before = words.substring(0, cue.start());
    return VOCATIVE_BEFORE.matcher(before).find()
        && (cue.end() == words.length()
            || ",.!".indexOf(words.charAt(cue.end())) >= 0
            || COURTESY_BEFORE.matcher(before).find());
  }

  /** {@code I will moderate with my colleague X}: those named after "with". */
  static List<Mention> together(String text, Cue cue, List<Mention> people) {
    return people.stream()
        .filter(p -> p.span().start() >= cue.span().end())
        .filter(p -> p.span().start() - cue.span().end() <= REACH)
        .filter(p -> WITH.matcher(text.substring(cue.span().end(), p.span().start())).find())
        .toList();
  }

  /** {@code our co-moderator X}, {@code moderating with me}: the speaker has the part too. */
  static boolean sharesWithSpeaker(String text, Cue cue) {
    int from = Math.max(0, cue.span().start() - 8);
    int to = Math.min(text.length(), cue.span().end() + 40);
    String around = text.substring(from, to).replace('\u2011', '-');
    return cue.role().equals("moderator") && !cue.ofSpeaker() && SHARED.matcher(around).find();
  }

  static boolean startsWithPronoun(String sentence) {
    return PRONOUN.matcher(sentence).find();
  }

  /** Whether a turn opens with its speaker saying who they are. */
  static boolean introducesSelf(String turn) {
    return SELF.matcher(turn.substring(0, Math.min(turn.length(), 120))).find();
  }

  /** How often the words give somebody the floor, and one more if they open a session. */
  static int handovers(String words) {
    Matcher m = HANDOVER.matcher(words);
    int count = OPENS.matcher(words).find() || announces(words) || presentsPanel(words) ? 1 : 0;
    while (m.find()) {
      count++;
    }
    return count;
  }

  private static boolean announces(String words) {
    return ANNOUNCES.matcher(words.substring(0, Math.min(words.length(), FIRST_WORDS))).find();
  }

  /** Whether a turn begins with a greeting of all who are there. */
  static boolean greetsAll(String words) {
    return GREETS_ALL.matcher(words).find();
  }

  /** Whether a turn begins with thanks to the moderator, who is somebody else then. */
  static boolean thanksModerator(String words) {
    return THANKS_MODERATOR.matcher(words).find();
  }

  static boolean introduces(String sentence) {
    return INTRODUCES.matcher(sentence).find();
  }

  /** Whether a turn presents those on the panel. */
  static boolean presentsPanel(String turn) {
    return PRESENTS_PANEL.matcher(turn).find();
  }

  static boolean continuesList(String sentence) {
    return CONTINUES.matcher(sentence).find();
  }

  /** Announced is not present: whoever could not come has no part. */
  static boolean isPresent(String sentence) {
    return !ABSENT.matcher(INSTEAD.matcher(sentence).replaceAll("")).find();
  }

  /** {@code I was asked by three colleagues to moderate the session}. */
  private static String asked(String to) {
    return "\\bI(?:'ve| have| was|'m| am)(?: been)? (?:asked|invited)(?: by [^.,;]{3,40}?)? to (?:co-)?"
        + to
        + " (?:this|the|today's|our) (?:\\w+ )?(?:session|panel|meeting|discussion|workshop)\\b";
  }

  private static Form form(String role, String pattern) {
    return new Form(role, Pattern.compile(pattern, CI));
  }

  private static Span at(Span sentence, Matcher m) {
    return new Span(sentence.start() + m.start(), sentence.start() + m.end());
  }
}
