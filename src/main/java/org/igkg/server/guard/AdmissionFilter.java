package org.igkg.server.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets a number of queries be worked on at once; one more waits a moment, then is told to come back
 * (503 with Retry-After), so that many expensive ones do not take the memory of all.
 */
final class AdmissionFilter extends HttpFilter {
  private static final String RETRY_SECONDS = "5";

  private final transient Semaphore places;
  private final int atOnce;
  private final transient Duration patience;

  AdmissionFilter(int atOnce, Duration patience) {
    this.atOnce = atOnce;
    this.patience = patience;
    places = new Semaphore(atOnce, true);
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!isAdmitted()) {
      response.setHeader("Retry-After", RETRY_SECONDS);
      String detail =
          atOnce
              + " queries are being answered already; come back in "
              + RETRY_SECONDS
              + " seconds.";
      Refusal.send(
          response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "Service Unavailable", detail);
      return;
    }
    try {
      chain.doFilter(request, response);
    } finally {
      places.release();
    }
  }

  private boolean isAdmitted() {
    try {
      return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Queries that are being answered now. */
  int busy() {
    return atOnce - places.availablePermits();
  }
}
