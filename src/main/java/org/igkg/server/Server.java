package org.igkg.server;

import org.igkg.store.GraphStore;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** Serves a store over HTTP. */
public final class Server {
  private Server() {}

  /**
   * Starts the server and returns when it answers. Closing the context stops it; the store stays
   * open and belongs to the caller.
   *
   * @throws org.springframework.boot.web.server.PortInUseException when the port is taken
   */
  public static ConfigurableApplicationContext start(GraphStore store, ServerOptions options) {
    store.keepDataset();
    return new SpringApplicationBuilder(ServerConfiguration.class)
        .web(WebApplicationType.SERVLET)
        // Who started the server stops it, and then closes the store. A hook of Spring's own would
        // let that one go on at once, while requests still run.
        .registerShutdownHook(false)
        .initializers(
            context -> {
              // Without a destroy method: who opened the store closes it.
              context.getBeanFactory().registerSingleton("store", store);
              context.getBeanFactory().registerSingleton("options", options);
            })
        .run("--server.port=" + options.port());
  }

  /** The port a started server listens on. */
  public static int port(ConfigurableApplicationContext context) {
    return ((ServletWebServerApplicationContext) context).getWebServer().getPort();
  }
}
