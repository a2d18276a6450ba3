package org.igkg.server.portal;

import java.util.List;
import org.igkg.server.web.Link;

/**
 * A turn or passage as lists show it.
 *
 * @param speaker as resolved; no address where the voice is not known by name
 * @param printed the label in the record; empty for a passage
 * @param role of a voice without a name: {@code audience}
 * @param bodies for whom the speaker spoke in this session, as its record states
 * @param session where it stands; empty where a summary tells of none in particular
 * @param meeting its name
 * @param text the sentences that matter, words marked
 * @param place in our transcript view
 * @param thing its own page
 * @param document it was read from
 * @param published address of the record where it was published; empty when unknown
 * @param start offset in the document's text, in Unicode code points
 * @param passage of a summary, not a turn of a transcript
 */
record TurnCard(
    Link speaker,
    String printed,
    String role,
    List<Link> bodies,
    Link session,
    Link meeting,
    List<Segment> text,
    String place,
    String thing,
    Link document,
    String published,
    String start,
    boolean passage) {}
