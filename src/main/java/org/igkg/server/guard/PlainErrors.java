package org.igkg.server.guard;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;

/**
 * What the web server says of requests that it refuses before they reach a filter: problem details
 * (RFC 9457) with nothing of the request in them.
 */
public final class PlainErrors extends ErrorReportValve {
  private static final int FIRST_ERROR = 400;

  @Override
  protected void report(Request request, Response response, Throwable cause) {
    int status = response.getStatus();
    if (status < FIRST_ERROR || response.getContentWritten() > 0 || !response.setErrorReported()) {
      return;
    }
    HttpServletResponse answer = response.getResponse();
    SecurityHeadersFilter.set(answer);
    answer.setContentType("application/problem+json");
    try (Writer writer = response.getReporter()) {
      writer.write(json(status));
    } catch (IOException e) {
      throw new UncheckedIOException("the client is gone", e);
    } catch (IllegalStateException alreadyOnItsWay) {
      return;
    }
  }

  private static String json(int status) {
    String title = status < 500 ? "The request is not understood" : "The request failed";
    return "{\"title\":\"" + title + "\",\"status\":" + status + "}\n";
  }
}
