package org.igkg.ingest;

import org.igkg.authority.Authorities;
import org.igkg.authority.Corrections;
import org.igkg.resolution.organisations.OrganisationLinker;
import org.igkg.resolution.people.NameCommonness;
import org.igkg.resolution.people.PeopleLinker;

/**
 * By what it is decided who is who, and which organisation which, over all documents.
 *
 * @param corrections of editors, without errors
 */
public record PeopleRules(
    PeopleLinker linker, OrganisationLinker organisations, Corrections corrections) {
  /** The program's own rules with the corrections of an editor. */
  public static PeopleRules of(Authorities authorities, Corrections corrections) {
    return new PeopleRules(
        new PeopleLinker(authorities, NameCommonness.load()),
        new OrganisationLinker(authorities),
        corrections);
  }
}
