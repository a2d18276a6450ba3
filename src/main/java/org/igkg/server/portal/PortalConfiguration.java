package org.igkg.server.portal;

import org.igkg.query.QueryCatalog;
import org.igkg.query.QueryRunner;
import org.igkg.server.queries.KeptAnswers;
import org.igkg.server.things.LeadReader;
import org.igkg.server.web.PublicBase;
import org.igkg.store.GraphStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The parts of the portal. */
@Configuration(proxyBeanMethods = false)
@Import({TopicController.class, SearchController.class, AboutController.class})
public class PortalConfiguration {

  @Bean
  Asking asking(QueryCatalog catalog, QueryRunner runner, KeptAnswers answers) {
    return new Asking(catalog, runner, answers);
  }

  @Bean
  PanelReader panelReader(Asking asking, PublicBase base) {
    return new PanelReader(asking, base);
  }

  @Bean
  TurnCardReader turnCardReader(GraphStore store, PublicBase base) {
    return new TurnCardReader(store, base);
  }

  @Bean
  TracePageReader tracePageReader(
      GraphStore store, PublicBase base, Asking asking, TurnCardReader cards, PanelReader panels) {
    return new TracePageReader(
        store.dataset(),
        base,
        asking,
        new GridReader(asking, base),
        new TurnListReader(asking, cards, base),
        panels);
  }

  @Bean
  LeadReader sessionLeads(GraphStore store, PublicBase base, PanelReader panels) {
    return new SessionLeadReader(store.dataset(), base, panels);
  }

  @Bean
  LeadReader turnLeads(TurnCardReader cards) {
    return new TurnLeadReader(cards);
  }

  @Bean
  LeadReader panelLeads(PanelReader panels) {
    return new PanelLeadReader(panels);
  }

  @Bean
  LeadReader topicLeads() {
    return new TopicLeadReader();
  }

  @Bean
  NameIndex nameIndex(GraphStore store, PublicBase base) {
    return new NameIndex(store, base);
  }

  @Bean
  WordSearch wordSearch(GraphStore store) {
    return new WordSearch(store);
  }
}
