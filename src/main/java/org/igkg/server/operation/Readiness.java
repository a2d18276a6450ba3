package org.igkg.server.operation;

import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;

/** Whether new requests should come; not from the moment on that the server is told to stop. */
final class Readiness implements DisposableBean {
  private final AtomicBoolean stopping = new AtomicBoolean();

  @EventListener
  void stop(ContextClosedEvent event) {
    stopping.set(true);
  }

  boolean isStopping() {
    return stopping.get();
  }

  @Override
  public void destroy() {
    stopping.set(true);
  }
}
