package org.igkg.record;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.igkg.authority.Authorities;

/** Countries and organisations whose name is a label: the delegation speaks, not a named human. */
final class Bodies {
  private static final int SHORTEST = 3;

  private final Set<String> names = new HashSet<>();

  Bodies(Authorities authorities) {
    authorities.countries().values().forEach(c -> add(c.name(), c.officialName(), c.aliases()));
    authorities.organisations().values().forEach(o -> add(o.name(), o.acronym(), o.aliases()));
  }

  boolean contains(String label) {
    return names.contains(key(label));
  }

  private void add(String name, Optional<String> other, List<String> aliases) {
    names.add(key(name));
    other.map(Bodies::key).filter(k -> k.length() >= SHORTEST).ifPresent(names::add);
    aliases.stream().map(Bodies::key).filter(k -> k.length() >= SHORTEST).forEach(names::add);
  }

  private static String key(String name) {
    String folded = LabelText.folded(name);
    return folded.startsWith("THE ") ? folded.substring(4) : folded;
  }
}
