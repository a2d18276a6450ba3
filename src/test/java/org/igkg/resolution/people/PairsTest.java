package org.igkg.resolution.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.igkg.authority.Corrections;
import org.igkg.extraction.CaseFile;
import org.igkg.extraction.InventedSession;
import org.igkg.resolution.DocumentResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pairs of mentions in two documents, the same person or not. The weights were set on {@code
 * pairs.csv}. The others were held out and scored once, with these results: {@code
 * pairs-held-out.csv} precision 1.000, recall 0.870 (20 of 23); {@code pairs-second-held-out.csv},
 * written before anything was mended, 1.000 and 0.882 (15 of 17); {@code pairs-third-held-out.csv},
 * harder on purpose (customary short names, transliterations, turned names with parts left out) and
 * written before those were dealt with, 1.000 and 0.577 (15 of 26); {@code
 * pairs-fourth-held-out.csv}, by another author and in the proportions of records, 1.000 and 0.831
 * (59 of 71). What they showed to be wrong was mended afterwards, so what they give now is no
 * measure of unseen names.
 */
class PairsTest {
  private static final PeopleLinker LINKER =
      new PeopleLinker(InventedSession.AUTHORITIES, NameCommonness.load());

  @Test
  void thereAreAtLeast120PairsAndAThirdIsHeldOut() {
    int held =
        rows("pairs-held-out.csv").size()
            + rows("pairs-second-held-out.csv").size()
            + rows("pairs-third-held-out.csv").size()
            + rows("pairs-fourth-held-out.csv").size();
    int all = rows("pairs.csv").size() + held;
    assertThat(all).isGreaterThanOrEqualTo(120);
    assertThat(held * 3).isGreaterThanOrEqualTo(all);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pairs.csv",
        "pairs-held-out.csv",
        "pairs-second-held-out.csv",
        "pairs-third-held-out.csv",
        "pairs-fourth-held-out.csv"
      })
  void linksAreRightAndMostAreFound(String file) {
    Score score = score(file);
    assertThat(score.precision()).as(score.toString()).isGreaterThanOrEqualTo(0.99);
    assertThat(score.recall()).as(score.toString()).isGreaterThanOrEqualTo(0.9);
  }

  @Test
  void decidesTheSameUnderTurkishRules() {
    assertThat(InventedSession.inTurkish(() -> score("pairs.csv"))).isEqualTo(score("pairs.csv"));
  }

  private record Score(String file, int right, int wrong, int missed, List<String> misses) {
    double precision() {
      return right / (double) (right + wrong);
    }

    double recall() {
      return right / (double) (right + missed);
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%s P %.3f R %.3f %s", file, precision(), recall(), misses);
    }
  }

  private static Score score(String file) {
    List<CSVRecord> rows = rows(file);
    List<CSVRecord> wrong = rows.stream().filter(r -> isOne(r) && !same(r)).toList();
    List<CSVRecord> missed = rows.stream().filter(r -> !isOne(r) && same(r)).toList();
    int right = (int) rows.stream().filter(r -> isOne(r) && same(r)).count();
    List<String> misses =
        Stream.concat(wrong.stream(), missed.stream())
            .map(r -> (same(r) ? "missed " : "wrong ") + r.get("a") + " = " + r.get("b"))
            .toList();
    return new Score(file, right, wrong.size(), missed.size(), misses);
  }

  private static boolean same(CSVRecord row) {
    return row.get("same").equals("yes");
  }

  private static boolean isOne(CSVRecord row) {
    List<Appearance> mentions = Mentions.of(row);
    PeopleLinks links = LINKER.link(mentions, Corrections.NONE);
    return links
        .people()
        .get(mentions.get(0).id())
        .equals(links.people().get(mentions.get(1).id()));
  }

  private static List<CSVRecord> rows(String file) {
    return CaseFile.rows(DocumentResolver.class, file);
  }
}
