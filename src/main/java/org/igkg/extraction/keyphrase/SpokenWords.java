package org.igkg.extraction.keyphrase;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How common words are in sessions of the Forum, whatever the subject, and which words only run a
 * session.
 *
 * <p>Read from two files beside this class: {@code spoken-words.csv} (word, share of sessions that
 * say it; how it was made stands in its first line) and {@code session-words.txt}.
 */
final class SpokenWords {
  private static final double UNSEEN = 0.01;

  private final Map<String, Double> shares = new HashMap<>();
  private final Set<String> session = new HashSet<>();

  SpokenWords() {
    for (String line : lines("spoken-words.csv")) {
      int comma = line.lastIndexOf(',');
      shares.put(line.substring(0, comma), Double.valueOf(line.substring(comma + 1)));
    }
    lines("session-words.txt").forEach(word -> session.add(Singular.of(word)));
  }

  boolean isSessionWord(String word) {
    return session.contains(word);
  }

  /** How much a word tells: the logarithm of its inverse share, from 0 on. */
  double weight(String word) {
    return -Math.log(Math.min(1, shares.getOrDefault(word, UNSEEN)));
  }

  private static List<String> lines(String name) {
    try (InputStream in = SpokenWords.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no word list " + name + " on the class path");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
