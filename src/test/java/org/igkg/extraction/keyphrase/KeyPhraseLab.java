package org.igkg.extraction.keyphrase;

import java.util.*;
import org.igkg.authority.Authorities;
import org.igkg.extraction.*;
import org.igkg.language.*;

public final class KeyPhraseLab {
  static String fold(String s) {
    return Words.fold(s.replaceAll("[\u2010-\u2015\u2212]+", "-").replace('\u2019', '\''))
        .replaceAll("\\s+", " ")
        .strip();
  }

  static double f1(Set<String> gold, List<String> found) {
    Set<String> f = new LinkedHashSet<>(found);
    Set<String> hit = new HashSet<>(f);
    hit.retainAll(gold);
    double p = f.isEmpty() ? 0 : hit.size() / (double) f.size(),
        r = hit.size() / (double) gold.size();
    return p + r == 0 ? 0 : 2 * p * r / (p + r);
  }

  public static void main(String[] args) {
    var docs =
        DevelopmentCorpus.sessions().stream()
            .filter(d -> d.gold().get("keywords") != null && d.gold().get("keywords").size() > 0)
            .toList();
    if (args.length > 0 && args[0].equals("background")) {
      background(DevelopmentCorpus.sessions());
      return;
    }
    Authorities auth = Authorities.load();
    if (args.length > 0 && args[0].equals("tune")) {
      tune(auth, docs);
      return;
    }
    KeyPhraseExtractor ex = new KeyPhraseExtractor(auth);
    double sum = 0;
    for (var d : docs) {
      Set<String> gold = new LinkedHashSet<>();
      d.gold().get("keywords").forEach(k -> gold.add(fold(k.asString())));
      List<String> found =
          ex.keyPhrases(d.record()).stream().map(k -> fold(k.phrase())).limit(10).toList();
      double f = f1(gold, found);
      sum += f;
      System.out.printf(
          "== %.2f %s%n   gold %s%n   have %s%n",
          f, d.file().substring(0, Math.min(80, d.file().length())), gold, found);
    }
    System.out.printf("KEY PHRASES F1 %.3f n=%d%n", sum / docs.size(), docs.size());
  }

  static double mean(
      Authorities auth,
      List<DevelopmentCorpus.Annotated> docs,
      KeyPhraseExtractor.Tuning t,
      int parity) {
    KeyPhraseExtractor ex = new KeyPhraseExtractor(auth, t);
    double sum = 0;
    int n = 0;
    for (int i = 0; i < docs.size(); i++)
      if (parity < 0 || i % 2 == parity) {
        var d = docs.get(i);
        Set<String> gold = new LinkedHashSet<>();
        d.gold().get("keywords").forEach(k -> gold.add(fold(k.asString())));
        sum +=
            f1(
                gold,
                ex.keyPhrases(d.record()).stream().map(k -> fold(k.phrase())).limit(10).toList());
        n++;
      }
    return sum / n;
  }

  static void tune(Authorities auth, List<DevelopmentCorpus.Annotated> docs) {
    Random r = new Random(1);
    List<KeyPhraseExtractor.Tuning> ts = new ArrayList<>();
    ts.add(KeyPhraseExtractor.Tuning.DEFAULT);
    double[][] o = {
      {.5, .8, 1, 1.3},
      {1.5, 2, 3, 5, 8},
      {1, 1.5, 2, 3},
      {1, 1.4, 1.8, 2.4},
      {.7, 1.1, 1.6, 2.2},
      {.5, 1, 1.5},
      {.4, .6, .8},
      {.3, .7, 1},
      {6, 7, 8, 10},
      {0, .1, .2, .3}
    };
    for (int i = 0; i < 400; i++) {
      double[] v = new double[10];
      for (int j = 0; j < 10; j++) v[j] = o[j][r.nextInt(o[j].length)];
      ts.add(
          new KeyPhraseExtractor.Tuning(
              v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7], (int) v[8], v[9]));
    }
    for (int parity : new int[] {0, 1, -1}) {
      double best = -1;
      KeyPhraseExtractor.Tuning bt = null;
      for (var t : ts) {
        double m = mean(auth, docs, t, parity);
        if (m > best) {
          best = m;
          bt = t;
        }
      }
      System.out.printf(
          "on %d: %s here %.3f other %.3f%n",
          parity, bt, best, parity < 0 ? best : mean(auth, docs, bt, 1 - parity));
    }
  }

  static void background(List<DevelopmentCorpus.Annotated> docs) {
    Map<String, Integer> df = new TreeMap<>();
    for (var d : docs) {
      Set<String> seen = new TreeSet<>();
      d.record()
          .units()
          .forEach(
              u ->
                  u.sentences()
                      .forEach(
                          s -> {
                            for (Token t : s.tokens())
                              if (Character.isLetter(t.text().codePointAt(0)))
                                seen.add(
                                    Singular.of(
                                        Words.fold(t.text().replaceAll("[\u2010\u2011]", "-"))));
                          }));
      for (String w : seen) if (w.matches("[a-z0-9-]+")) df.merge(w, 1, Integer::sum);
    }
    System.out.println(
        "# word,share of sessions that say it; counted over the "
            + docs.size()
            + " development sessions; words of fewer than three sessions left out");
    df.forEach(
        (w, n) -> {
          if (n >= 3) System.out.printf(Locale.ROOT, "%s,%.3f%n", w, n / (double) docs.size());
        });
  }
}
