package org.igkg.server.sparql;

import jakarta.servlet.Filter;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.server.OperationRegistry;
import org.apache.jena.fuseki.servlets.FusekiFilter;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.WebContent;
import org.apache.jena.sparql.core.DatasetGraph;
import org.igkg.server.web.PublicBase;
import org.igkg.store.GraphStore;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;

/**
 * SPARQL 1.1 Protocol, queries only, by Fuseki's own filter in the one web server: no second port
 * and no second container.
 */
@Configuration(proxyBeanMethods = false)
@Import({EditorController.class, GraphStoreController.class})
public class SparqlConfiguration {
  static final String PATH = "/sparql";

  @Bean
  MemoryGuard memoryGuard() {
    return new MemoryGuard();
  }

  @Bean
  OperationRegistry operations(SparqlLimits limits, MemoryGuard memory) {
    OperationRegistry operations = OperationRegistry.createStd();
    operations.register(
        Operation.Query, WebContent.contentTypeSPARQLQuery, new WholeAnswers(limits, memory));
    return operations;
  }

  /** Only the query operation has an endpoint, so an update is refused before it is parsed. */
  @Bean
  DataAccessPointRegistry accessPoints(
      GraphStore store, OperationRegistry operations, SparqlLimits limits) {
    DataService service =
        DataService.newBuilder(limited(store, limits)).addEndpoint(Operation.Query).build();
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
  private static DatasetGraph limited(GraphStore store, SparqlLimits limits) {
    DatasetGraph dataset = store.dataset();
    dataset.getContext().set(ARQ.queryTimeout, Long.toString(limits.time().toMillis()));
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
  FilterRegistrationBean<Filter> sparqlFront(
      SparqlLimits limits, GraphStore store, PublicBase base) {
    ServiceDescription description = new ServiceDescription(limits, store, base);
    return at(new SparqlFrontFilter(limits, description), Ordered.LOWEST_PRECEDENCE - 1, PATH);
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
