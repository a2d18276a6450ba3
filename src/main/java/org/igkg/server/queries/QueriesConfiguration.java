package org.igkg.server.queries;

import org.igkg.query.QueryRunner;
import org.igkg.store.GraphStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The pages and addresses of the catalogue's questions. */
@Configuration(proxyBeanMethods = false)
@Import({QueryPageController.class, QueryApiController.class})
public class QueriesConfiguration {

  @Bean
  KeptAnswers keptAnswers(QueryRunner runner, GraphStore store) {
    return new KeptAnswers(runner, store);
  }
}
