package org.igkg.server.dataset;

import org.igkg.server.web.PublicBase;
import org.igkg.store.GraphStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The pages of the data set. */
@Configuration(proxyBeanMethods = false)
@Import({DatasetController.class, DumpController.class})
public class DatasetConfiguration {

  @Bean
  LiveDescription liveDescription(GraphStore store, PublicBase base) {
    return new LiveDescription(store, base);
  }

  @Bean(destroyMethod = "close")
  DumpFolder dumpFolder(GraphStore store, PublicBase base) {
    return new DumpFolder(store, base);
  }
}
