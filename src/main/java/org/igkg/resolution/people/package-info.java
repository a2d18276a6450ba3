/**
 * People over all documents: which of those whom single documents name are one person. In: {@link
 * org.igkg.resolution.people.Appearance}s, what the authority files know and what editors
 * corrected; out: {@link org.igkg.resolution.people.PeopleLinks}, with the comparisons behind them.
 *
 * <p>Read in this order: {@link org.igkg.resolution.people.Appearance}, {@link
 * org.igkg.resolution.people.NameRelation}, {@link org.igkg.resolution.people.Weighing} (all
 * weights), {@link org.igkg.resolution.people.PeopleLinker}. The outcome depends on the set of
 * appearances, never on their order.
 *
 * <p>For example "Torvald Eskildahl" of the Nordvik Network in a transcript of 2031 and "Torvald
 * Eskildal" of the same in one of 2032 are one; two called Maria Silva, of Brazil and of Portugal,
 * are two. What is not decided stays apart: a wrong link is worse than none.
 */
@NullMarked
package org.igkg.resolution.people;

import org.jspecify.annotations.NullMarked;
