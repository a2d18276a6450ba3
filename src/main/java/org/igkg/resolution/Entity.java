package org.igkg.resolution;

import java.util.Objects;
import org.igkg.extraction.Mention;

/**
 * What words name, once decided.
 *
 * @param kind what sort of thing it is
 * @param key last part of its IRI: {@code hisham-ibrahim}, {@code ripe-ncc}, {@code SA}, {@code
 *     mena}, {@code ipv6}
 * @param name its one name: the authority's, or else the fullest form the record gives
 * @param known whether the authority files describe it; otherwise the document's own graph has to
 */
public record Entity(Mention.Kind kind, String key, String name, boolean known) {
  public Entity {
    Objects.requireNonNull(kind, "kind");
    if (key.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException(
          "an entity needs key and name: '" + key + "', '" + name + "'");
    }
  }
}
