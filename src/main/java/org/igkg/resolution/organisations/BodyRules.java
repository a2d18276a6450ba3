package org.igkg.resolution.organisations;

import org.igkg.resolution.people.Agglomeration;

/**
 * An acronym that fits two bodies which are not one stays alone; names that differ much may still
 * be one body by what a third document prints beside both.
 */
final class BodyRules implements Agglomeration.Rules<Body> {
  @Override
  public boolean mayBeOne(Body some, Body other) {
    return some.entry().isEmpty() || other.entry().isEmpty();
  }

  @Override
  public boolean ties(Body body) {
    return !body.names().isEmpty();
  }

  @Override
  public String lateFeature() {
    return "another-body-by-then";
  }

  @Override
  public boolean tellsWithin() {
    return true;
  }
}
