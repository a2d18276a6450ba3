package org.igkg.server.web;

import org.igkg.store.GraphStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** What all pages need. */
@Configuration(proxyBeanMethods = false)
@Import(ProblemAdvice.class)
public class WebConfiguration {

  @Bean
  Answers answers(GraphStore store) {
    return new Answers(new ChangeClock(store::revision));
  }

  @Bean
  Pages pages(SpringTemplateEngine engine, Answers answers, GraphStore store) {
    return new Pages(engine, answers, store::revision);
  }
}
