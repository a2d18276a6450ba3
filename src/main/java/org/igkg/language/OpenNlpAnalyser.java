package org.igkg.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.ThreadSafeSentenceDetectorME;
import opennlp.tools.tokenize.ThreadSafeTokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.igkg.source.Span;

/**
 * Apache OpenNLP with its English models of Universal Dependencies EWT.
 *
 * <p>Blank lines end a sentence whatever the model says, and an abbreviated title ({@code Mr.},
 * {@code H.E.}) never does: the models were trained on web text, which has few of them.
 */
public final class OpenNlpAnalyser implements LanguageAnalyser {
  private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t]*\\n");

  /** Titles and short forms that stand before a name or number and end in a full stop. */
  private static final Pattern OPEN_END =
      Pattern.compile(
          "(?:^|[\\s(\"])(?:Mr|Mrs|Ms|Dr|Prof|Hon|Amb|Rev|Gen|Sen|Eng|Adv|St|H\\.E|No|vs|[A-Z])\\.\\s*$");

  /** After these {@code 's} is a verb or a pronoun, and the models know the two as one token. */
  private static final Set<String> TAKES_VERB =
      Set.of(
          "it", "he", "she", "that", "this", "what", "who", "where", "when", "how", "why", "there",
          "here", "let");

  private final Model<SentenceModel> sentenceModel =
      Model.load("opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin", SentenceModel::new);
  private final Model<TokenizerModel> tokenModel =
      Model.load("opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin", TokenizerModel::new);
  private final Model<POSModel> tagModel =
      Model.load("opennlp-en-ud-ewt-pos-1.3-2.5.4.bin", POSModel::new);

  // OpenNLP's own guards for many threads: one working object for each
  private final ThreadSafeSentenceDetectorME sentences =
      new ThreadSafeSentenceDetectorME(sentenceModel.value());
  private final WordTokenizer tokenizer =
      new WordTokenizer(new ThreadSafeTokenizerME(tokenModel.value()));
  private final GreedyTagger tags = new GreedyTagger(tagModel.value());

  @Override
  public List<Sentence> analyse(CharSequence text, Span range) {
    List<Sentence> found = new ArrayList<>();
    for (Span paragraph : paragraphs(text, range)) {
      String words = plain(text, paragraph);
      for (Span sentence : sentences(text, paragraph, words)) {
        int start = sentence.start() - paragraph.start();
        String ofSentence = words.substring(start, start + sentence.length());
        found.add(new Sentence(sentence, tokens(text, sentence, ofSentence)));
      }
    }
    return found;
  }

  @Override
  public boolean knows(String word) {
    return tags.knows(word);
  }

  @Override
  public SortedMap<String, String> models() {
    SortedMap<String, String> checksums = new TreeMap<>();
    for (Model<?> model : List.of(sentenceModel, tokenModel, tagModel)) {
      checksums.put(model.name(), model.sha256());
    }
    return checksums;
  }

  private static List<Span> paragraphs(CharSequence text, Span range) {
    List<Span> parts = new ArrayList<>();
    Matcher blank = BLANK_LINE.matcher(text).region(range.start(), range.end());
    int start = range.start();
    while (blank.find()) {
      parts.add(new Span(start, blank.start()));
      start = blank.end();
    }
    parts.add(new Span(start, range.end()));
    return parts;
  }

  private List<Span> sentences(CharSequence text, Span paragraph, String words) {
    List<Span> found = new ArrayList<>();
    for (opennlp.tools.util.Span s : sentences.sentPosDetect(words)) {
      Span next = new Span(paragraph.start() + s.getStart(), paragraph.start() + s.getEnd());
      if (!found.isEmpty() && endsOpen(text, found.get(found.size() - 1))) {
        next = new Span(found.remove(found.size() - 1).start(), next.end());
      }
      found.add(next);
    }
    return found;
  }

  private static boolean endsOpen(CharSequence text, Span sentence) {
    int from = Math.max(sentence.start(), sentence.end() - 8);
    return OPEN_END.matcher(text.subSequence(from, sentence.end())).find();
  }

  private List<Token> tokens(CharSequence text, Span sentence, String words) {
    List<opennlp.tools.util.Span> spans =
        withoutPossessives(withoutEdges(tokenizer.tokenize(words), words), words);
    String[] forms =
        spans.stream().map(s -> s.getCoveredText(words).toString()).toArray(String[]::new);
    String[] partsOfSpeech = tags.tag(forms);
    List<Token> result = new ArrayList<>(forms.length);
    for (int i = 0; i < forms.length; i++) {
      Span span =
          new Span(
              sentence.start() + spans.get(i).getStart(), sentence.start() + spans.get(i).getEnd());
      addParts(result, text, span, partsOfSpeech[i], forms[i].lastIndexOf('\''));
    }
    return result;
  }

  /**
   * The tokenizer leaves the hyphen of {@code Doe-Roe} at its second half now and then, and a comma
   * or the sentence's full stop at a name it has not seen.
   */
  private static List<opennlp.tools.util.Span> withoutEdges(
      List<opennlp.tools.util.Span> spans, String words) {
    List<opennlp.tools.util.Span> parts = new ArrayList<>(spans.size());
    for (int i = 0; i < spans.size(); i++) {
      int start = spans.get(i).getStart();
      int end = spans.get(i).getEnd();
      if (end - start > 1 && words.charAt(start) == '-' && isLetter(words, start + 1)) {
        parts.add(new opennlp.tools.util.Span(start, ++start));
      }
      boolean mark = end - start > 2 && isEdge(words, end - 1, i == spans.size() - 1);
      if (mark && isLetter(words, end - 2)) {
        parts.add(new opennlp.tools.util.Span(start, end - 1));
        parts.add(new opennlp.tools.util.Span(end - 1, end));
      } else {
        parts.add(new opennlp.tools.util.Span(start, end));
      }
    }
    return parts;
  }

  private static boolean isLetter(String words, int at) {
    return Character.isLetter(words.charAt(at));
  }

  /** A full stop inside the sentence belongs to an abbreviation. */
  private static boolean isEdge(String words, int at, boolean last) {
    char c = words.charAt(at);
    return c == ',' || c == ';' || c == ':' || last && (c == '.' || c == '?' || c == '!');
  }

  /** Nor does it always part {@code Doe's} at the start of a sentence, and the tagger errs then. */
  private static List<opennlp.tools.util.Span> withoutPossessives(
      List<opennlp.tools.util.Span> spans, String words) {
    List<opennlp.tools.util.Span> parts = new ArrayList<>(spans.size());
    for (opennlp.tools.util.Span s : spans) {
      int mark = s.getEnd() - 2;
      boolean possessive =
          mark > s.getStart()
              && words.startsWith("'s", mark)
              && !TAKES_VERB.contains(words.substring(s.getStart(), mark).toLowerCase(Locale.ROOT));
      if (possessive) {
        parts.add(new opennlp.tools.util.Span(s.getStart(), mark));
      }
      parts.add(possessive ? new opennlp.tools.util.Span(mark, s.getEnd()) : s);
    }
    return parts;
  }

  /** A token of two words, {@code I'm} with {@code PRON+AUX}, becomes two at its apostrophe. */
  private static void addParts(
      List<Token> tokens, CharSequence text, Span span, String tag, int apostrophe) {
    int plus = tag.indexOf('+');
    if (plus < 0 || apostrophe <= 0) {
      tokens.add(new Token(span, span.in(text), plus < 0 ? tag : tag.substring(0, plus)));
      return;
    }
    Span first = new Span(span.start(), span.start() + apostrophe);
    Span second = new Span(span.start() + apostrophe, span.end());
    tokens.add(new Token(first, first.in(text), tag.substring(0, plus)));
    tokens.add(new Token(second, second.in(text), tag.substring(plus + 1)));
  }

  /** The characters the models were trained on, one for one, so that offsets stay right. */
  private static String plain(CharSequence text, Span span) {
    return span.in(text)
        .replace('\u2011', '-')
        .replace('\u2010', '-')
        .replace('\u2019', '\'')
        .replace('\u2018', '\'')
        .replace('\u201C', '"')
        .replace('\u201D', '"')
        .replace('\n', ' ')
        .replace('\t', ' ');
  }
}
