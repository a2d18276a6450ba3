/**
 * Who and what is known before any record is read: meetings, organisations, people, countries,
 * regions, topics, session types, roles, stakeholder groups, national and regional initiatives.
 *
 * <p>The facts live in {@code ontology/authority/*.csv}, each row with its source; {@link
 * org.igkg.authority.Authorities} reads them once into immutable records.
 */
@NullMarked
package org.igkg.authority;

import org.jspecify.annotations.NullMarked;
