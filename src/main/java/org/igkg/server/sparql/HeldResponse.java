package org.igkg.server.sparql;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** A response whose body goes into a spool; headers and status pass through. */
final class HeldResponse extends HttpServletResponseWrapper {
  private final Spool spool = new Spool();
  private final PrintWriter writer =
      new PrintWriter(new OutputStreamWriter(spool, StandardCharsets.UTF_8), true);

  HeldResponse(HttpServletResponse response) {
    super(response);
  }

  Spool spool() {
    writer.flush();
    return spool;
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return spool;
  }

  @Override
  public PrintWriter getWriter() {
    return writer;
  }

  /** Nothing is on its way before the answer is complete. */
  @Override
  public void flushBuffer() {
    writer.flush();
  }

  @Override
  public boolean isCommitted() {
    return false;
  }

  @Override
  public void sendError(int status, String message) {
    setStatus(status);
    writer.print(message);
  }

  @Override
  public void sendError(int status) {
    sendError(status, "");
  }

  /** What was announced of the length may not be what is sent. */
  @Override
  public void setContentLength(int length) {
    // The container counts.
  }

  @Override
  public void setContentLengthLong(long length) {
    // The container counts.
  }
}
