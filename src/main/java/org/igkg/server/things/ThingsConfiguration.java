package org.igkg.server.things;

import org.apache.jena.graph.Graph;
import org.igkg.server.web.PublicBase;
import org.igkg.store.GraphStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The pages and data of things. */
@Configuration(proxyBeanMethods = false)
@Import({ThingController.class, GraphController.class})
public class ThingsConfiguration {

  @Bean
  ThingReader thingReader(GraphStore store, Graph ontology) {
    return new ThingReader(store, ontology);
  }

  @Bean
  ConceptTree conceptTree(GraphStore store, Graph ontology, PublicBase base) {
    return new ConceptTree(store.dataset(), ontology, base);
  }

  @Bean
  ThingPageReader thingPageReader(PublicBase base, ConceptTree concepts) {
    return new ThingPageReader(base, concepts);
  }

  @Bean
  GraphPageReader graphPageReader(GraphStore store, Graph ontology, PublicBase base) {
    return new GraphPageReader(store.dataset(), ontology, base);
  }
}
