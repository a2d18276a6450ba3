package org.igkg.resolution.people;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.igkg.resolution.StableKey;

/** Keys that are given once each. */
public final class FreeKeys {
  private final Set<String> taken = new HashSet<>();

  /**
   * @param reserved keys of the authority files, which nothing else may have
   */
  public FreeKeys(Collection<String> reserved) {
    taken.addAll(reserved);
  }

  /**
   * The key that a document gave for the name, if any did, else one made of the name; where that is
   * taken, with a mark.
   *
   * @param mark {@code of-prairie-institute}
   */
  public String take(String name, Set<Appearance> appearances, Appearance first, String mark) {
    String key =
        appearances.stream()
            .filter(a -> a.name().equals(name))
            .map(Appearance::key)
            .findFirst()
            .orElseGet(() -> StableKey.of(name));
    return List.of(key, key + "-" + mark, key + "-in-" + first.document()).stream()
        .filter(taken::add)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("two of one name in one document: " + first));
  }
}
