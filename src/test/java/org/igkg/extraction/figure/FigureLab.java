package org.igkg.extraction.figure;

import java.math.BigDecimal;
import java.util.*;
import org.igkg.authority.Authorities;
import org.igkg.extraction.*;
import tools.jackson.databind.JsonNode;

public final class FigureLab {
  static String key(BigDecimal v, String unit) {
    return v.stripTrailingZeros().toPlainString()
        + (unit.toLowerCase(Locale.ROOT).matches("(?s).*(%|per ?cent).*") ? "%" : "");
  }

  public static void main(String[] args) {
    var docs = DevelopmentCorpus.sessions();
    FigureExtractor ex = new FigureExtractor(Authorities.load());
    double sp = 0, sr = 0, sf = 0;
    int n = 0;
    int[] k = new int[2];
    double[] half = new double[2];
    for (int i = 0; i < docs.size(); i++) {
      var d = docs.get(i);
      Map<String, String> found = new LinkedHashMap<>();
      for (Figure f : ex.figures(d.record()))
        found.put(
            key(f.value(), f.unit()),
            f.unit()
                + " | "
                + f.about().orElse("")
                + " | "
                + f.country().orElse("")
                + " "
                + f.year().map(String::valueOf).orElse("")
                + " | "
                + f.quote().in(d.record().text()).replace('\n', ' '));
      Set<String> gold = new TreeSet<>();
      JsonNode g = d.gold().get("figures");
      if (g != null)
        for (JsonNode f : g)
          gold.add(key(new BigDecimal(f.get("value").asString()), f.get("unit").asString()));
      if (gold.isEmpty() && found.isEmpty()) continue;
      Set<String> hit = new TreeSet<>(gold);
      hit.retainAll(found.keySet());
      double p = found.isEmpty() ? 0 : hit.size() / (double) found.size(),
          r = gold.isEmpty() ? 0 : hit.size() / (double) gold.size(),
          f1 = p + r == 0 ? 0 : 2 * p * r / (p + r);
      sp += p;
      sr += r;
      sf += f1;
      n++;
      k[i % 2]++;
      half[i % 2] += f1;
      System.out.printf(
          "== %s P %.2f R %.2f F %.2f%n",
          d.file().substring(0, Math.min(80, d.file().length())), p, r, f1);
      for (var e : found.entrySet())
        if (!gold.contains(e.getKey()))
          System.out.println(
              "   + "
                  + e.getKey()
                  + " "
                  + e.getValue().substring(0, Math.min(190, e.getValue().length())));
      for (String x : gold) if (!found.containsKey(x)) System.out.println("   miss " + x);
      if (args.length > 0)
        for (var e : found.entrySet())
          if (gold.contains(e.getKey()))
            System.out.println("   ok " + e.getKey() + " " + e.getValue());
    }
    System.out.printf(
        "FIGURES P %.3f R %.3f F1 %.3f n=%d even %.3f odd %.3f%n",
        sp / n, sr / n, sf / n, n, half[0] / k[0], half[1] / k[1]);
  }
}
