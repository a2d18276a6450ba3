package org.igkg.server;

import org.apache.jena.graph.Graph;
import org.igkg.query.QueryCatalog;
import org.igkg.query.QueryLimits;
import org.igkg.query.QueryRunner;
import org.igkg.server.dataset.DatasetConfiguration;
import org.igkg.server.guard.GuardConfiguration;
import org.igkg.server.ontology.OntologyConfiguration;
import org.igkg.server.operation.OperationConfiguration;
import org.igkg.server.portal.PortalConfiguration;
import org.igkg.server.queries.QueriesConfiguration;
import org.igkg.server.rdf.BundledTurtle;
import org.igkg.server.sparql.SparqlConfiguration;
import org.igkg.server.sparql.SparqlLimits;
import org.igkg.server.things.ThingsConfiguration;
import org.igkg.server.web.PublicBase;
import org.igkg.server.web.Reporting;
import org.igkg.server.web.WebConfiguration;
import org.igkg.store.GraphStore;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The parts of the server, named one by one: scanning for them would slow the start. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ServerProperties.class)
@ImportAutoConfiguration({
  TomcatServletWebServerAutoConfiguration.class,
  DispatcherServletAutoConfiguration.class,
  HttpEncodingAutoConfiguration.class,
  WebMvcAutoConfiguration.class,
  ErrorMvcAutoConfiguration.class,
  ThymeleafAutoConfiguration.class
})
@Import({
  GuardConfiguration.class,
  OperationConfiguration.class,
  WebConfiguration.class,
  ThingsConfiguration.class,
  OntologyConfiguration.class,
  DatasetConfiguration.class,
  QueriesConfiguration.class,
  PortalConfiguration.class,
  SparqlConfiguration.class,
  HomeController.class,
  HealthController.class
})
class ServerConfiguration {

  @Bean
  QueryCatalog catalog() {
    return QueryCatalog.load();
  }

  @Bean
  PublicBase base(ServerOptions options) {
    return new PublicBase(options.base());
  }

  @Bean
  Reporting reporting(ServerOptions options) {
    return new Reporting(options.reportTo());
  }

  @Bean
  SparqlLimits sparqlLimits(ServerOptions options) {
    return options.limits();
  }

  /** The terms of the graph, for stores that do not hold them. */
  @Bean
  Graph ontology() {
    return BundledTurtle.read("igkg.ttl");
  }

  @Bean
  QueryRunner runner(GraphStore store, ServerOptions options) {
    return new QueryRunner(store.dataset(), QueryLimits.DEFAULT, options.base() + "id/");
  }

  @Bean
  HomePageReader homePageReader(
      GraphStore store, QueryCatalog catalog, QueryRunner runner, PublicBase base) {
    return new HomePageReader(store, catalog, runner, base);
  }
}
