package org.igkg.resolution.organisations;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.igkg.authority.Authorities;
import org.igkg.authority.Corrections;
import org.igkg.authority.Organisation;
import org.igkg.resolution.people.Agglomeration;
import org.igkg.resolution.people.Agglomeration.Outcome;
import org.igkg.resolution.people.Apart;
import org.igkg.resolution.people.Blocks;
import org.igkg.resolution.people.CorrectedLinks;
import org.igkg.resolution.people.CorrectedLinks.Decided;
import org.igkg.resolution.people.PeopleLinks;

/**
 * Decides which organisations of different documents are one, and which the authority file knows
 * under a name that differs little; then as editors corrected it. A function of the bodies as a
 * set.
 */
public final class OrganisationLinker {
  private final Map<String, String> names = new TreeMap<>();
  private final BodyWeighing weighing;
  private final List<Body> entries;

  public OrganisationLinker(Authorities authorities) {
    Map<String, Organisation> known = authorities.organisations();
    known.forEach((key, organisation) -> names.put(key, organisation.name()));
    weighing = new BodyWeighing(authorities);
    entries = known.values().stream().map(Body::of).toList();
  }

  /**
   * Links bodies.
   *
   * @param named by all documents
   * @param corrections without errors; its rows about organisations count
   */
  public PeopleLinks link(Collection<NamedBody> named, Corrections corrections) {
    Corrections rows = corrections.ofOrganisations();
    Apart apart = Apart.of(rows.rows());
    return new CorrectedLinks(rows, names)
        .of(
            named.stream().map(NamedBody::appearance).toList(),
            some -> decide(named.stream().filter(n -> some.contains(n.appearance())), apart));
  }

  private Decided decide(Stream<NamedBody> named, Apart apart) {
    List<Body> bodies =
        Stream.concat(entries.stream(), named.map(Body::of))
            .sorted(Comparator.comparing(Body::label))
            .toList();
    Agglomeration<Body> agglomeration = new Agglomeration<>(bodies, new BodyRules());
    Blocks blocks = new Blocks(bodies.stream().map(Body::blocks).toList());
    for (int i = 0; i < bodies.size(); i++) {
      for (int j : blocks.after(i)) {
        compare(i, j, bodies, agglomeration);
      }
    }
    apart.mark(bodies, Body::side, Body::hasKey, agglomeration);
    Outcome<Body> outcome = agglomeration.run();
    return new Decided(
        new BodyKeys(names.keySet()).of(outcome.clusters()),
        outcome.comparisons().stream().filter(Apart::isWorthTelling).toList());
  }

  private void compare(int i, int j, List<Body> bodies, Agglomeration<Body> agglomeration) {
    Body one = bodies.get(i);
    Body other = bodies.get(j);
    if (one.named().isPresent() || other.named().isPresent()) {
      weighing.weigh(one, other).ifPresent(c -> agglomeration.add(i, j, c));
    }
  }
}
