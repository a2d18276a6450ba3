/**
 * Organisations over all documents that the authority file does not know: which of those that
 * single documents name are one. In: {@link org.igkg.resolution.organisations.NamedBody}s; out:
 * {@link org.igkg.resolution.people.PeopleLinks}, as for people.
 *
 * <p>Read in this order: {@link org.igkg.resolution.organisations.NamedBody}, {@link
 * org.igkg.resolution.organisations.BodyRelation}, {@link
 * org.igkg.resolution.organisations.BodyWeighing} (all weights), {@link
 * org.igkg.resolution.organisations.OrganisationLinker}. The outcome depends on the set of bodies,
 * never on their order.
 *
 * <p>For example "the Nordvik Data Foundation Inc." of 2031 and "Nordvik Data Foundation" of 2032
 * are one; "NADA" is the agency that another document introduces by it, unless two are introduced
 * so; a "Ministry of Communications" of which nobody says whose it is stays with its document.
 */
@NullMarked
package org.igkg.resolution.organisations;

import org.jspecify.annotations.NullMarked;
