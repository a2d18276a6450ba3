package org.igkg.authority;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Given names and family names in use, as evidence that capitalised words are somebody's name. A
 * name that is not listed is no less a name; a listed one is just better evidence.
 *
 * <p>Source: the locale files of Datafaker 2.4.2 (Apache-2.0), read from its Maven artifact, for
 * the locales that write names in Latin letters; and the names of {@code persons.csv}.
 */
public final class PersonalNames {
  private static final List<String> LOCALES =
      List.of(
          "en/name", "en-AU", "en-IN", "en-MS", "en-NEP", "en-NG", "en-NZ", "en-PAK", "en-PH",
          "en-SG", "en-ZA", "ca-CAT", "cs-CZ", "da-DK", "de", "de-AT", "de-CH", "es", "es-AR",
          "es-MX", "es-PY", "et", "fi-FI", "fr", "fr-CA", "fr-CH", "hr", "hu", "id-ID", "it", "lv",
          "nb-NO", "nl", "pl", "pt", "pt-BR", "ro-MD", "sk", "sq", "sv", "tr", "vi");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s-]+");
  private static final Pattern REFERENCE = Pattern.compile("#\\{.*}");

  private final Set<String> given = new HashSet<>();
  private final Set<String> family = new HashSet<>();

  private PersonalNames() {}

  /** The lists take a second to read, so they are read once, and by several threads. */
  private static final class Lists {
    static final PersonalNames ALL = readAll();
  }

  private static PersonalNames readAll() {
    PersonalNames all = new PersonalNames();
    LOCALES.parallelStream().map(PersonalNames::readLocale).toList().forEach(all::addAll);
    return all;
  }

  /** Reads the lists; {@code persons} adds the first and last words of their names. */
  public static PersonalNames load(Collection<KnownPerson> persons) {
    PersonalNames names = new PersonalNames();
    names.addAll(Lists.ALL);
    for (KnownPerson person : persons) {
      String[] words = person.name().split("\\s+");
      names.given.add(fold(words[0]));
      names.family.add(fold(words[words.length - 1]));
    }
    return names;
  }

  /** Whether the word is known as a given name; case and accents do not matter. */
  public boolean isGiven(String word) {
    return given.contains(fold(word));
  }

  /** Whether the word is known as a family name; case and accents do not matter. */
  public boolean isFamily(String word) {
    return family.contains(fold(word));
  }

  private void addAll(PersonalNames others) {
    given.addAll(others.given);
    family.addAll(others.family);
  }

  private static PersonalNames readLocale(String locale) {
    String resource = "/" + locale + ".yml";
    try (InputStream in = PersonalNames.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no names of " + resource + " on the class path");
      }
      LoaderOptions options = new LoaderOptions();
      options.setCodePointLimit(8 * 1024 * 1024);
      PersonalNames names = new PersonalNames();
      names.collect("", new Yaml(new SafeConstructor(options)).<Object>load(in));
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  private void collect(String key, Object value) {
    if (value instanceof Map<?, ?> map) {
      map.forEach((k, v) -> collect(String.valueOf(k), v));
    } else if (value instanceof List<?> list) {
      if (key.endsWith("first_name")) {
        list.forEach(name -> add(given, name));
      } else if (key.endsWith("last_name")) {
        list.forEach(name -> add(family, name));
      }
    }
  }

  private static void add(Set<String> names, Object name) {
    String text = String.valueOf(name);
    if (!REFERENCE.matcher(text).find()) {
      for (String word : BETWEEN_WORDS.split(text)) {
        if (word.length() > 1) {
          names.add(fold(word));
        }
      }
    }
  }

  private static String fold(String word) {
    return MARKS
        .matcher(Normalizer.normalize(word, Normalizer.Form.NFKD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }
}
