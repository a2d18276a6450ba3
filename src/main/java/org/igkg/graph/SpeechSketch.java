package org.igkg.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.igkg.source.Span;

/**
 * A sample of what is said in a transcript, from which it can be told whether two transcripts are
 * copies of one speech: the smallest hashes of all sequences of three words within a turn. The
 * order of the turns, case, punctuation and notes do not matter.
 *
 * <p>Source: A. Broder, "On the resemblance and containment of documents", 1997 (bottom-k sketch).
 *
 * @param size the number of different sequences
 * @param hashes the {@value #LARGEST} smallest, unsigned, ascending
 */
public record SpeechSketch(int size, List<Long> hashes) {
  private static final int LARGEST = 256;
  private static final int SEQUENCE = 3;

  /**
   * Raw captions and their corrected form share about three quarters of their sequences, different
   * sessions less than a tenth.
   */
  private static final double SAME = 0.5;

  /** A part of a longer record is all in it; below this resemblance the sample is too small. */
  private static final double PART = 0.8;

  private static final double TELLING = 0.1;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final long FNV_START = 0x811c9dc5L;
  private static final long FNV_PRIME = 0x01000193L;
  private static final long LOW = 0xffffffffL;

  public SpeechSketch {
    hashes = List.copyOf(hashes);
  }

  /** The sketch of turns, each the words of one. */
  static SpeechSketch of(Collection<String> turns) {
    LongStream.Builder all = LongStream.builder();
    turns.forEach(turn -> add(turn, all));
    long[] hashes = all.build().sorted().distinct().toArray();
    return new SpeechSketch(hashes.length, LongStream.of(hashes).limit(LARGEST).boxed().toList());
  }

  /** Reads what {@link #printed()} wrote. */
  public static SpeechSketch parse(String printed) {
    List<String> parts = List.of(printed.split(" "));
    return new SpeechSketch(
        Integer.parseInt(parts.get(0)),
        parts.stream().skip(1).map(h -> Long.parseLong(h, 16)).toList());
  }

  /** {@code 4103 0001f2a4 …}: size, then hashes of eight hexadecimal digits. */
  public String printed() {
    Stream<String> digits = hashes.stream().map(h -> String.format(Locale.ROOT, "%08x", h));
    return Stream.concat(Stream.of(Integer.toString(size)), digits)
        .collect(Collectors.joining(" "));
  }

  /** Whether both are the same speech, or one is a part of the other. */
  public boolean isSameSpeech(SpeechSketch other) {
    double resemblance = resemblance(other);
    double shared = resemblance / (1 + resemblance) * (size + (double) other.size);
    double contained = shared / Math.max(1, Math.min(size, other.size));
    return resemblance >= SAME || resemblance >= TELLING && contained >= PART;
  }

  /** The estimated share of sequences that both have among those that either has, 0 to 1. */
  double resemblance(SpeechSketch other) {
    TreeSet<Long> union = new TreeSet<>(hashes);
    union.addAll(other.hashes);
    List<Long> sample = union.stream().limit(LARGEST).toList();
    long both = sample.stream().filter(h -> hashes.contains(h) && other.hashes.contains(h)).count();
    return sample.isEmpty() ? 0 : (double) both / sample.size();
  }

  private static void add(String turn, LongStream.Builder all) {
    String lower = turn.toLowerCase(Locale.ROOT);
    List<Span> words = new ArrayList<>();
    Matcher word = WORD.matcher(lower);
    while (word.find()) {
      words.add(new Span(word.start(), word.end()));
    }
    for (int i = 0; i + SEQUENCE <= words.size(); i++) {
      all.add(hash(lower, words.subList(i, i + SEQUENCE)));
    }
  }

  /**
   * FNV-1a of 32 bits of words with a blank between them, its bits mixed so that the smallest are a
   * fair sample.
   */
  private static long hash(String text, List<Span> words) {
    long hash = FNV_START;
    for (Span word : words) {
      hash = word == words.get(0) ? hash : with(hash, ' ');
      for (int i = word.start(); i < word.end(); i++) {
        hash = with(hash, text.charAt(i));
      }
    }
    hash = ((hash ^ (hash >>> 16)) * 0x85ebca6bL) & LOW;
    hash = ((hash ^ (hash >>> 13)) * 0xc2b2ae35L) & LOW;
    return hash ^ (hash >>> 16);
  }

  private static long with(long hash, char next) {
    return ((hash ^ next) * FNV_PRIME) & LOW;
  }
}
