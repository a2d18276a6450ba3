package org.igkg.server.operation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import org.igkg.store.GraphStore;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;

/** Health and numbers. */
@Configuration(proxyBeanMethods = false)
@Import(OperationController.class)
public class OperationConfiguration {

  @Bean
  Readiness readiness() {
    return new Readiness();
  }

  @Bean
  RequestCounts requestCounts() {
    return new RequestCounts();
  }

  /** Made when the numbers are first asked for. */
  @Bean
  @Lazy
  PrometheusMeterRegistry registry(GraphStore store) {
    PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
    Gauge.builder("igkg.store.revision", store, GraphStore::revision).register(registry);
    return registry;
  }

  @Bean
  FilterRegistrationBean<RequestTimer> requestTimer(RequestCounts counts) {
    FilterRegistrationBean<RequestTimer> bean =
        new FilterRegistrationBean<>(new RequestTimer(counts));
    bean.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return bean;
  }
}
