package org.igkg.server.operation;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.igkg.server.web.WebProblem;
import org.igkg.store.GraphStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code /health/ready} and {@code /metrics}. The metrics say nothing of who asked for what, and
 * are told to this machine only; a request that a proxy passed on comes from elsewhere.
 */
@RestController
class OperationController {
  private static final List<String> PASSED_ON = List.of("Forwarded", "X-Forwarded-For", "Via");

  private final GraphStore store;
  private final Readiness readiness;
  private final RequestCounts counts;
  private final ObjectProvider<PrometheusMeterRegistry> registry;

  OperationController(
      GraphStore store,
      Readiness readiness,
      RequestCounts counts,
      ObjectProvider<PrometheusMeterRegistry> registry) {
    this.store = store;
    this.readiness = readiness;
    this.counts = counts;
    this.registry = registry;
  }

  /** 503 when the server is stopping or holds nothing: then nobody should be sent here. */
  @GetMapping(path = "/health/ready", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<String> ready() {
    if (readiness.isStopping()) {
      return ResponseEntity.status(503).body("{\"status\":\"STOPPING\"}\n");
    }
    return store.isEmpty()
        ? ResponseEntity.status(503).body("{\"status\":\"EMPTY\"}\n")
        : ResponseEntity.ok("{\"status\":\"READY\"}\n");
  }

  @GetMapping(path = "/metrics", produces = "text/plain;version=0.0.4;charset=utf-8")
  String metrics(HttpServletRequest request) {
    if (!isOfThisMachine(request)) {
      throw WebProblem.unknown("/metrics");
    }
    PrometheusMeterRegistry all = registry.getObject();
    counts.registerIn(all);
    return all.scrape();
  }

  private static boolean isOfThisMachine(HttpServletRequest request) {
    try {
      return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()
          && PASSED_ON.stream().allMatch(name -> request.getHeader(name) == null);
    } catch (UnknownHostException noAddress) {
      return false;
    }
  }
}
