package org.igkg.extraction.topic;

import java.util.*;
import org.igkg.authority.Authorities;
import org.igkg.extraction.*;
import tools.jackson.databind.JsonNode;

public final class TopicLab {
  static Set<String> ids(JsonNode n) {
    Set<String> s = new TreeSet<>();
    if (n != null) n.forEach(x -> s.add(x.asString()));
    return s;
  }

  record Score(double recall5, double p, double r, double f1) {}

  static Score score(DevelopmentCorpus.Annotated a, List<TopicShare> shares) {
    JsonNode t = a.gold().get("topics");
    Set<String> primary = ids(t.get("primary")), all = new TreeSet<>(primary);
    all.addAll(ids(t.get("secondary")));
    List<String> ranked = shares.stream().map(TopicShare::topic).toList();
    Set<String> five = new HashSet<>(ranked.subList(0, Math.min(5, ranked.size())));
    double hit5 = primary.stream().filter(five::contains).count() / (double) primary.size();
    Set<String> found = new HashSet<>(ranked);
    Set<String> hit = new HashSet<>(found);
    hit.retainAll(all);
    double p = found.isEmpty() ? 0 : hit.size() / (double) found.size(),
        r = hit.size() / (double) all.size();
    return new Score(hit5, p, r, p + r == 0 ? 0 : 2 * p * r / (p + r));
  }

  static Score mean(List<Score> s) {
    return new Score(
        s.stream().mapToDouble(Score::recall5).average().orElse(0),
        s.stream().mapToDouble(Score::p).average().orElse(0),
        s.stream().mapToDouble(Score::r).average().orElse(0),
        s.stream().mapToDouble(Score::f1).average().orElse(0));
  }

  public static void main(String[] args) {
    List<DevelopmentCorpus.Annotated> docs = DevelopmentCorpus.sessions();
    Authorities auth = Authorities.load();
    TopicExtractor base = new TopicExtractor(auth);
    List<List<Mention>> mentions = docs.stream().map(d -> base.mentions(d.record())).toList();
    if (args.length > 0 && args[0].equals("background")) {
      background(auth, docs, mentions);
      return;
    }
    boolean details = args.length > 0 && args[0].equals("details");
    List<Score> scores = new ArrayList<>();
    for (int i = 0; i < docs.size(); i++) {
      var d = docs.get(i);
      var shares = base.shares(d.record(), mentions.get(i));
      Score s = score(d, shares);
      scores.add(s);
      if (details) {
        Set<String> primary = ids(d.gold().get("topics").get("primary")),
            sec = ids(d.gold().get("topics").get("secondary"));
        System.out.printf(
            "== %s R5 %.2f P %.2f R %.2f F %.2f%n",
            d.file().substring(0, Math.min(90, d.file().length())),
            s.recall5(),
            s.p(),
            s.r(),
            s.f1());
        Map<String, List<String>> byTopic = new TreeMap<>();
        for (Mention m : mentions.get(i))
          byTopic
              .computeIfAbsent(m.candidates().get(0), k -> new ArrayList<>())
              .add(
                  m.span().in(d.record().text()).replace('\n', ' ')
                      + String.format(":%.2f", m.confidence()));
        Set<String> found = new LinkedHashSet<>();
        for (TopicShare t : shares) {
          found.add(t.topic());
          String mark = primary.contains(t.topic()) ? "P" : sec.contains(t.topic()) ? "S" : "-";
          if (!mark.equals("S")) {
            var l = byTopic.get(t.topic());
            System.out.printf(
                "   %s %2d %s %.2f %s%n",
                mark, t.rank(), t.topic(), t.salience(), l.subList(0, Math.min(7, l.size())));
          }
        }
        for (String g : primary)
          if (!found.contains(g))
            System.out.println("   MISS-P " + g + " " + byTopic.getOrDefault(g, List.of()));
        for (String g : sec)
          if (!found.contains(g))
            System.out.println("   miss " + g + " " + byTopic.getOrDefault(g, List.of()));
      }
    }
    System.out.println("ALL " + mean(scores));
    if (args.length > 0 && args[0].equals("tune")) tune(auth, docs, mentions);
  }

  static List<Score> run(
      List<DevelopmentCorpus.Annotated> docs,
      List<List<Mention>> mentions,
      Salience s,
      int parity) {
    List<Score> l = new ArrayList<>();
    for (int i = 0; i < docs.size(); i++)
      if (parity < 0 || i % 2 == parity)
        l.add(score(docs.get(i), s.shares(docs.get(i).record(), mentions.get(i))));
    return l;
  }

  static void tune(
      Authorities auth, List<DevelopmentCorpus.Annotated> docs, List<List<Mention>> mentions) {
    var bg = org.igkg.authority.TopicVocabulary.load(auth.topics().keySet()).background();
    for (int parity : new int[] {0, 1, -1}) {
      double best = -1;
      Salience.Tuning bt = null;
      for (double th : new double[] {0.5, 0.6, 0.7, 0.8, 0.9, 1.0, 1.2})
        for (double pb : new double[] {0.5, 1, 1.5, 2, 3})
          for (double rep : new double[] {0.3, 0.5, 0.7, 0.9})
            for (double ti : new double[] {1, 2, 3, 5})
              for (double sp : new double[] {0, 0.5, 1})
                for (double lo : new double[] {0}) {
                  var tu = new Salience.Tuning(th, pb, rep, ti, 0.5, sp, lo);
                  Score m = mean(run(docs, mentions, new Salience(bg, tu), parity));
                  double v = m.recall5() + 2 * m.f1();
                  if (v > best) {
                    best = v;
                    bt = tu;
                  }
                }
      var s = new Salience(bg, bt);
      System.out.println(
          "tuned on "
              + parity
              + " "
              + bt
              + "\n  here "
              + mean(run(docs, mentions, s, parity))
              + "\n  other "
              + (parity < 0 ? "" : mean(run(docs, mentions, s, 1 - parity))));
    }
  }

  static void background(
      Authorities auth, List<DevelopmentCorpus.Annotated> docs, List<List<Mention>> mentions) {
    // over sessions that are not annotated with the topic: share that mention it, evidence per 1000
    // words
    System.out.println("topic,share,per_1000_words,source");
    Salience s = new Salience(Map.of(), Salience.Tuning.DEFAULT);
    Map<String, double[]> sums = new TreeMap<>();
    for (int i = 0; i < docs.size(); i++) {
      double th = docs.get(i).record().text().length() / 6000.0;
      Set<String> gold = ids(docs.get(i).gold().get("topics").get("primary"));
      gold.addAll(ids(docs.get(i).gold().get("topics").get("secondary")));
      var ev = s.evidence(docs.get(i).record(), mentions.get(i));
      for (String t : auth.topics().keySet()) {
        double[] v = sums.computeIfAbsent(t, k -> new double[4]);
        Salience.Evidence e = ev.get(t);
        if (e != null) v[0]++;
        if (!gold.contains(t)) {
          v[1]++;
          if (e != null) v[2] += Math.min(2.0, e.sum(0.6) / th);
        }
      }
    }
    for (String t : auth.topics().keySet()) {
      double[] v = sums.get(t);
      System.out.printf(
          Locale.ROOT,
          "%s,%.3f,%.3f,development%n",
          t,
          (v[0] + 1) / (docs.size() + 30),
          v[2] / (v[1] + 4));
    }
  }
}
