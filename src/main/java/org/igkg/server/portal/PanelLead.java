package org.igkg.server.portal;

import java.util.List;
import org.igkg.server.web.Link;

/**
 * Tables about a thing.
 *
 * @param links to further pages about it
 * @param network ids of the tables whose rows are drawn as a network around the thing; empty for
 *     none
 */
record PanelLead(List<Link> links, List<Panel> panels, String network) {
  PanelLead {
    links = List.copyOf(links);
    panels = List.copyOf(panels);
  }
}
