/**
 * The portal: pages for people who will not write SPARQL. A topic over the years ({@link
 * org.igkg.server.portal.TopicController}), search, and what the pages of sessions, meetings,
 * people, organisations and places begin with.
 *
 * <p>Every table is the answer of a question of the catalogue ({@link
 * org.igkg.server.portal.Panel}), so each can be had as CSV and JSON, and its SPARQL opened in the
 * editor. All state is in the address; what scripts add (charts, suggestions) is made from what the
 * page says without them.
 */
@NullMarked
package org.igkg.server.portal;

import org.jspecify.annotations.NullMarked;
