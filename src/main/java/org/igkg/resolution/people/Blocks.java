package org.igkg.resolution.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which things are worth comparing: those that have a key in common. */
public final class Blocks {
  /** A key that so many share says nothing; comparing them all would take hours. */
  private static final int LARGEST = 400;

  private final List<Set<String>> keys;
  private final Map<String, List<Integer>> blocks = new HashMap<>();

  /**
   * @param keys of each thing, by its number
   */
  public Blocks(List<Set<String>> keys) {
    this.keys = keys;
    for (int i = 0; i < keys.size(); i++) {
      for (String key : keys.get(i)) {
        blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
    blocks.values().removeIf(block -> block.size() > LARGEST);
  }

  /** Those after {@code number} that share a block with it, in their order. */
  public SortedSet<Integer> after(int number) {
    SortedSet<Integer> candidates = new TreeSet<>();
    for (String key : keys.get(number)) {
      blocks.getOrDefault(key, List.of()).stream()
          .filter(other -> other > number)
          .forEach(candidates::add);
    }
    return candidates;
  }
}
