package org.igkg.server.portal;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.igkg.server.things.Lead;
import org.igkg.server.things.LeadReader;
import org.igkg.server.web.Link;

/** Reads the tables that {@link LeadPlans} names for the kind of a thing. */
final class PanelLeadReader implements LeadReader {
  private final PanelReader panels;
  private final Map<String, LeadPlan> plans =
      LeadPlans.all().stream().collect(Collectors.toMap(LeadPlan::kind, Function.identity()));

  PanelLeadReader(PanelReader panels) {
    this.panels = panels;
  }

  @Override
  public boolean reads(String kind) {
    return plans.containsKey(kind);
  }

  @Override
  public Lead read(Node thing, String key) {
    LeadPlan plan = plans.get(key.substring(0, key.indexOf('/')));
    String iri = thing.getURI();
    List<Link> links =
        plan.further().stream()
            .map(table -> new Link(table.title(), Asking.page(table.about(iri))))
            .toList();
    List<Panel> tables = plan.tables().stream().map(table -> panels.read(table, iri)).toList();
    return new Lead("lead-panels", new PanelLead(links, tables, plan.network()));
  }
}
