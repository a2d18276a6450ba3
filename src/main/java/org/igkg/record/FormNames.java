package org.igkg.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.igkg.authority.Authorities;
import org.igkg.authority.OrganisationForm;
import org.igkg.source.Span;

/**
 * Personal names in the fields of a form. A name is two to six capitalised words; what stands
 * before it where labels and lines are lost ends in a small word or in an acronym.
 */
final class FormNames {
  private static final Pattern WORD = Pattern.compile("[^\\s,]+");
  private static final Pattern NAME_WORD = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’.-]*");
  private static final Pattern ACRONYM = Pattern.compile("[\\p{Lu}\\d&-]{2,}");
  private static final int FEWEST_WORDS = 2;

  /** No form is longer; each name is looked for in it. */
  private static final int LONGEST_PAGE = 20_000;

  private static final int MOST_WORDS = 6;

  private final NameTitles titles;
  private final Map<String, OrganisationForm> forms;

  FormNames(Authorities known) {
    titles = new NameTitles(known.honorifics().values());
    forms = known.organisationForms();
  }

  /**
   * A name and where it stands.
   *
   * @param words in ordinary case
   */
  record Name(Span span, String words) {}

  boolean isHonorific(String words) {
    List<String> all = LabelText.words(LabelText.plain(words));
    return !all.isEmpty() && titles.length(all) == all.size();
  }

  /** Whether a title stands in front of other words. */
  boolean startsWithHonorific(String words) {
    List<String> all = LabelText.words(LabelText.plain(words));
    int titled = titles.length(all);
    return titled > 0 && titled < all.size();
  }

  /** The name at the end of {@code span}; empty when its words are no name. */
  Optional<Name> find(String text, Span span) {
    List<Span> words = words(text, span);
    List<Span> name = withoutTitles(text, words.subList(start(text, words), words.size()));
    boolean fits = name.size() >= FEWEST_WORDS && name.size() <= MOST_WORDS;
    if (!fits || name.stream().anyMatch(w -> isOfABody(w.in(text)))) {
      return Optional.empty();
    }
    Span place = new Span(name.get(0).start(), name.get(name.size() - 1).end());
    List<String> printed = name.stream().map(w -> LabelText.plain(w.in(text))).toList();
    return Optional.of(new Name(place, NameCase.ordinary(givenFirst(printed, text))));
  }

  /**
   * Some forms have the family name first: in capitals before a name in small letters ({@code
   * BERNAT Laurent}), or so that the same two words stand the other way round in a sentence of the
   * page.
   */
  private static List<String> givenFirst(List<String> name, String text) {
    if (name.size() != 2) {
      return name;
    }
    String first = name.get(0);
    boolean capitals =
        first.length() > 2 && LabelText.isCapitals(first) && !LabelText.isCapitals(name.get(1));
    String page = text.substring(0, Math.min(text.length(), LONGEST_PAGE));
    String turned = name.get(1) + " " + first;
    boolean other =
        page.contains(turned) && count(turned, page) > count(first + " " + name.get(1), page);
    return capitals || other ? List.of(name.get(1), first) : name;
  }

  /** How often the words stand beside a word in small letters, as names in sentences do. */
  private static long count(String words, String text) {
    String name = "(?<![\\p{L}-])" + Pattern.quote(words) + "(?![\\p{L}-])";
    return Pattern.compile("(?<=\\p{Ll} )" + name + "|" + name + "(?= \\p{Ll})")
        .matcher(text)
        .results()
        .count();
  }

  private static List<Span> words(String text, Span span) {
    List<Span> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text).region(span.start(), span.end());
    while (matcher.find()) {
      words.add(FormText.trimmed(text, new Span(matcher.start(), matcher.end())));
    }
    words.removeIf(Span::isEmpty);
    return words;
  }

  /** Behind the last word that no name has in it, given that two words are left. */
  private static int start(String text, List<Span> words) {
    int start = 0;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i).in(text);
      boolean particle = NameCase.isParticle(word);
      if (!particle && !NAME_WORD.matcher(word).matches() || isAcronymBeforeName(text, words, i)) {
        start = i + 1;
      }
    }
    return start;
  }

  private static boolean isAcronymBeforeName(String text, List<Span> words, int i) {
    return ACRONYM.matcher(words.get(i).in(text)).matches()
        && words.size() - i > FEWEST_WORDS
        && words.subList(i + 1, words.size()).stream()
            .noneMatch(w -> ACRONYM.matcher(w.in(text)).matches())
        && words.size() - i - 1 <= MOST_WORDS;
  }

  private List<Span> withoutTitles(String text, List<Span> words) {
    int titled = titles.length(words.stream().map(w -> LabelText.plain(w.in(text))).toList());
    return words.subList(Math.min(titled, words.size()), words.size());
  }

  private boolean isOfABody(String word) {
    return forms.containsKey(word.toLowerCase(Locale.ROOT));
  }
}
