package org.igkg.extraction.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.igkg.extraction.Words;

/**
 * The form in which a word of a text and a word of the vocabulary are the same: singular, American
 * spelling, {@code -ize}. Acronyms only lose a plural {@code s}.
 *
 * <p>Only regular inflection of English is undone; both sides go through the same rules, so that a
 * rule that cuts too much ({@code series} to {@code serie}) does no harm.
 */
final class NormalForm {
  private static final Pattern PLURAL_ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\d]+s");
  private static final Map<String, String> IRREGULAR =
      Map.of(
          "children", "child",
          "women", "woman",
          "people", "people",
          "media", "media",
          "commons", "commons",
          "news", "news",
          "lives", "life",
          "analyses", "analysis");

  private static final Map<String, String> BRITISH =
      Map.of("centre", "center", "programme", "program", "ageing", "aging");
  private static final Pattern OUR = Pattern.compile("(?<=[a-z]{2})our(?=(al|able|ite|hood)?$)");

  /** Final letters before which an {@code s} is part of the word: access, virus, analysis. */
  private static final Set<Character> NO_PLURAL_AFTER = Set.of('s', 'u', 'i');

  private NormalForm() {}

  static List<String> of(Words words) {
    List<String> forms = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      forms.add(of(words.printed(i), words.folded().get(i)));
    }
    return forms;
  }

  private static String of(String printed, String folded) {
    if (printed.endsWith("s") && PLURAL_ACRONYM.matcher(printed).matches()) {
      return folded.substring(0, folded.length() - 1);
    }
    String irregular = IRREGULAR.get(folded);
    return irregular != null ? irregular : spelling(singular(folded));
  }

  private static String singular(String word) {
    int length = word.length();
    if (length < 4 || !word.endsWith("s") || NO_PLURAL_AFTER.contains(word.charAt(length - 2))) {
      return word;
    }
    if (word.endsWith("ies") && length > 4) {
      return word.substring(0, length - 3) + "y";
    }
    if (word.endsWith("sses") || word.endsWith("shes") || word.endsWith("ches")) {
      return word.substring(0, length - 2);
    }
    return word.substring(0, length - 1);
  }

  private static String spelling(String word) {
    if (word.length() < 5) {
      return word;
    }
    String whole = BRITISH.get(word);
    if (whole != null) {
      return whole;
    }
    String form = word.contains("isation") ? word.replace("isation", "ization") : word;
    form = withEnding(form, "ise", "ize");
    form = withEnding(form, "ised", "ized");
    form = withEnding(form, "ising", "izing");
    form = withEnding(form, "fibre", "fiber");
    form = withEnding(form, "licence", "license");
    form = withEnding(form, "defence", "defense");
    return form.contains("our") ? OUR.matcher(form).replaceFirst("or") : form;
  }

  private static String withEnding(String word, String british, String american) {
    return word.endsWith(british)
        ? word.substring(0, word.length() - british.length()) + american
        : word;
  }
}
