package org.igkg.server;

import jakarta.servlet.Filter;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.server.OperationRegistry;
import org.apache.jena.fuseki.servlets.FusekiFilter;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.igkg.query.QueryLimits;
import org.igkg.store.GraphStore;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/**
 * SPARQL 1.1 Protocol, queries only, by Fuseki's own filter in the one web server: no second port
 * and no second container.
 */
@Configuration(proxyBeanMethods = false)
class SparqlConfiguration {
  static final String PATH = "/sparql";

  @Bean
  OperationRegistry operations() {
    return OperationRegistry.createStd();
  }

  /** Only the query operation has an endpoint, so an update is refused before it is parsed. */
  @Bean
  DataAccessPointRegistry accessPoints(GraphStore store, OperationRegistry operations) {
    DataService service =
        DataService.newBuilder(limited(store)).addEndpoint(Operation.Query).build();
    // FusekiServer does these two; without them there is no service.
    service.setEndpointProcessors(operations);
    service.goActive();
    DataAccessPointRegistry registry = new DataAccessPointRegistry();
    registry.register(new DataAccessPoint(PATH, service));
    return registry;
  }

  /**
   * One number, not a pair, as time limit: then a request's own {@code timeout} parameter can
   * shorten it and not lengthen it.
   */
  private static DatasetGraph limited(GraphStore store) {
    DatasetGraph dataset = store.dataset();
    dataset
        .getContext()
        .set(ARQ.queryTimeout, Long.toString(QueryLimits.DEFAULT.time().toMillis()));
    dataset.getContext().set(ARQ.httpServiceAllowed, false);
    return dataset;
  }

  @Bean
  ServletContextInitializer fusekiContext(
      DataAccessPointRegistry accessPoints, OperationRegistry operations) {
    return context -> {
      Fuseki.setVerbose(context, false);
      OperationRegistry.set(context, operations);
      DataAccessPointRegistry.set(context, accessPoints);
    };
  }

  @Bean
  FilterRegistrationBean<Filter> securityHeaders() {
    return at(new SecurityHeadersFilter(), Ordered.HIGHEST_PRECEDENCE, "/*");
  }

  @Bean
  FilterRegistrationBean<Filter> sparqlFront() {
    return at(new SparqlFrontFilter(), Ordered.LOWEST_PRECEDENCE - 1, PATH);
  }

  @Bean
  FilterRegistrationBean<Filter> fuseki() {
    return at(new FusekiFilter(), Ordered.LOWEST_PRECEDENCE, PATH);
  }

  private static FilterRegistrationBean<Filter> at(Filter filter, int order, String pattern) {
    FilterRegistrationBean<Filter> bean = new FilterRegistrationBean<>(filter);
    bean.setName(filter.getClass().getSimpleName());
    bean.addUrlPatterns(pattern);
    bean.setOrder(order);
    return bean;
  }
}
