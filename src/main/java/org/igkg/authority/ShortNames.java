package org.igkg.authority;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Customary short forms of given names that are no part of the full one: Bill, Peggy, Pepe. */
public final class ShortNames {
  private final Map<String, Set<String>> full = new HashMap<>();

  private ShortNames() {}

  /** Reads {@code short-names.csv}. */
  public static ShortNames load() {
    ShortNames names = new ShortNames();
    CsvTable.read("short-names")
        .rows()
        .forEach(
            row ->
                names
                    .full
                    .computeIfAbsent(row.text("short"), s -> new HashSet<>())
                    .addAll(row.list("full")));
    return names;
  }

  /** Whether one of two words in lower case is short for the other. */
  public boolean areOne(String one, String other) {
    return full.getOrDefault(one, Set.of()).contains(other)
        || full.getOrDefault(other, Set.of()).contains(one);
  }
}
