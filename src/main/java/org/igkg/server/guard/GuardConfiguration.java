package org.igkg.server.guard;

import jakarta.servlet.Filter;
import java.time.Duration;
import org.apache.catalina.core.StandardHost;
import org.igkg.server.sparql.SparqlLimits;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** What a request passes first. */
@Configuration(proxyBeanMethods = false)
public class GuardConfiguration {
  /** The longest query that anybody wrote has some ten thousand characters. */
  private static final int LARGEST_REQUEST = 1024 * 1024;

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  /** Addresses where a query of a visitor's making is worked on. */
  private static final String[] QUERIES = {
    "/sparql", "/rdf-graph-store", "/api/queries/*", "/queries/*"
  };

  @Bean
  FilterRegistrationBean<Filter> securityHeaders() {
    return at(new SecurityHeadersFilter(), Ordered.HIGHEST_PRECEDENCE, "/*");
  }

  @Bean
  FilterRegistrationBean<Filter> bodyLimit() {
    return at(new BodyLimitFilter(LARGEST_REQUEST), Ordered.HIGHEST_PRECEDENCE + 1, "/*");
  }

  @Bean
  AdmissionFilter admissionFilter(SparqlLimits limits) {
    return new AdmissionFilter(limits.atOnce(), PATIENCE);
  }

  @Bean
  FilterRegistrationBean<Filter> admission(AdmissionFilter filter) {
    return at(filter, Ordered.HIGHEST_PRECEDENCE + 2, QUERIES);
  }

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> plainErrors() {
    return factory ->
        factory.addContextCustomizers(
            context -> {
              StandardHost host = (StandardHost) context.getParent();
              host.setErrorReportValveClass(PlainErrors.class.getName());
              host.getPipeline().addValve(new PlainErrors());
            });
  }

  private static FilterRegistrationBean<Filter> at(Filter filter, int order, String... patterns) {
    FilterRegistrationBean<Filter> bean = new FilterRegistrationBean<>(filter);
    bean.setName(filter.getClass().getSimpleName());
    bean.addUrlPatterns(patterns);
    bean.setOrder(order);
    return bean;
  }
}
