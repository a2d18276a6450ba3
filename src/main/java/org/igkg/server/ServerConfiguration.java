package org.igkg.server;

import org.igkg.query.QueryCatalog;
import org.igkg.query.QueryLimits;
import org.igkg.query.QueryRunner;
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
@Import({SparqlConfiguration.class, HomeController.class, HealthController.class})
class ServerConfiguration {

  @Bean
  QueryCatalog catalog() {
    return QueryCatalog.load();
  }

  @Bean
  QueryRunner runner(GraphStore store) {
    return new QueryRunner(store.dataset(), QueryLimits.DEFAULT);
  }

  @Bean
  HomePageReader homePageReader(GraphStore store, QueryCatalog catalog, QueryRunner runner) {
    return new HomePageReader(store, catalog, runner);
  }
}
