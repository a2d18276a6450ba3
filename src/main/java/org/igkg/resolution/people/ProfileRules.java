package org.igkg.resolution.people;

/** Two names that one document tells apart are two people. */
final class ProfileRules implements Agglomeration.Rules<Profile> {
  @Override
  public boolean mayBeOne(Profile some, Profile other) {
    return !some.sharesDocument(other) && (some.entry().isEmpty() || other.entry().isEmpty());
  }

  @Override
  public boolean ties(Profile profile) {
    return false;
  }

  @Override
  public String lateFeature() {
    return "somebody-else-by-then";
  }

  @Override
  public boolean tellsWithin() {
    return false;
  }
}
