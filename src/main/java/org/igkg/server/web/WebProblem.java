package org.igkg.server.web;

import java.util.List;
import java.util.Optional;

/**
 * A request that gets no answer, as RFC 9457 tells it: status, title and what to do about it.
 * Thrown in a controller, it is told in HTML or JSON.
 */
public final class WebProblem extends RuntimeException {
  private final int status;
  private final String title;
  private final transient List<Option> options;

  /**
   * Where to go instead.
   *
   * @param label for people
   * @param relation as in a {@code Link} header: {@code alternate}
   */
  public record Option(String address, String label, String relation) {}

  public WebProblem(int status, String title, String detail, List<Option> options) {
    super(detail);
    this.status = status;
    this.title = title;
    this.options = List.copyOf(options);
  }

  public static WebProblem unknown(String what) {
    return new WebProblem(404, "Not Found", "There is nothing known as " + what, List.of());
  }

  public static WebProblem badRequest(String detail) {
    return new WebProblem(400, "Bad Request", detail, List.of());
  }

  public static WebProblem notAcceptable(List<Option> offered) {
    return new WebProblem(
        406, "Not Acceptable", "None of the formats asked for is offered here", offered);
  }

  /**
   * @param successor what replaces it; empty when nothing does
   */
  public static WebProblem gone(String what, Optional<Option> successor) {
    String instead = successor.map(s -> "; it is replaced by " + s.label()).orElse("");
    return new WebProblem(
        410, "Gone", what + " was withdrawn" + instead, successor.stream().toList());
  }

  public int status() {
    return status;
  }

  public String title() {
    return title;
  }

  /** What the message says, never missing. */
  public String detail() {
    return String.valueOf(getMessage());
  }

  public List<Option> options() {
    return options;
  }
}
