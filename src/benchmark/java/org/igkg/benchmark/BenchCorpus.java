package org.igkg.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import org.igkg.authority.Authorities;
import org.igkg.authority.Meeting;
import org.igkg.authority.Topic;

/**
 * Writes an invented archive: twenty years of the forum, two hundred sessions a year, six thousand
 * words each, or a share of the sessions. The same share and seed give the same bytes.
 *
 * <pre>{@code BenchCorpus 10 target/bench/corpus-10 [seed]}</pre>
 */
final class BenchCorpus {
  private static final int FIRST_YEAR = 2006;
  private static final int YEARS = 20;
  private static final int SESSIONS_A_YEAR = 200;
  private static final int WORDS = 6_000;
  private static final int FIRST_NUMBER = 9_000;
  private static final int PEOPLE_A_SESSION = 7;

  private final Authorities authorities = Authorities.load();
  private final List<Topic> topics = List.copyOf(authorities.topics().values());
  private final long seed;
  private final int sessionsAYear;
  private final Cast cast;

  private BenchCorpus(int percent, long seed) {
    this.seed = seed;
    this.sessionsAYear = SESSIONS_A_YEAR * percent / 100;
    int people = YEARS * sessionsAYear * 2;
    this.cast = Cast.of(people, authorities, choice(0));
  }

  public static void main(String[] args) throws IOException {
    if (args.length < 2 || args.length > 3) {
      System.err.println("needed: PERCENT FOLDER [SEED]");
      System.exit(2);
    }
    long seed = args.length == 3 ? Long.parseLong(args[2]) : 1;
    Path folder = Path.of(args[1]);
    long words = new BenchCorpus(Integer.parseInt(args[0]), seed).write(folder);
    System.out.printf(Locale.ROOT, "%,d words in %s%n", words, folder);
  }

  private Choice choice(long part) {
    return new Choice(new SplittableRandom(seed * 1_000_003 + part));
  }

  private long write(Path folder) throws IOException {
    long words = 0;
    for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
      Path ofYear = Files.createDirectories(folder.resolve(String.valueOf(year)));
      Meeting meeting = authorities.meeting("igf", year).orElseThrow();
      for (int i = 0; i < sessionsAYear; i++) {
        SessionRecord record = record(meeting, i);
        String text = record.print(WORDS);
        words += text.split("\\s+").length;
        Files.writeString(ofYear.resolve(record.fileName()), text);
      }
    }
    return words;
  }

  private SessionRecord record(Meeting meeting, int index) {
    Choice choice = choice(meeting.year() * 1_000L + index);
    Set<Topic> about = new LinkedHashSet<>();
    while (about.size() < 4) {
      about.add(choice.of(topics));
    }
    List<Topic> chosen = new ArrayList<>(about);
    TextModel text =
        new TextModel(authorities, choice, chosen, cast.panel(PEOPLE_A_SESSION, choice));
    return new SessionRecord(meeting, FIRST_NUMBER + index, chosen, text, choice);
  }
}
