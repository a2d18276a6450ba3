package org.igkg.server;

import org.igkg.store.GraphStore;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a supervisor that the server answers and the store can be read. */
@RestController
class HealthController {
  private final GraphStore store;

  HealthController(GraphStore store) {
    this.store = store;
  }

  @GetMapping(path = "/health", produces = MediaType.APPLICATION_JSON_VALUE)
  String health() {
    return "{\"status\":\"UP\",\"empty\":" + store.isEmpty() + "}\n";
  }
}
