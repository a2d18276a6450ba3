package org.igkg.server.web;

import java.util.List;

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
   * @param successors what replaces it; none when nothing does
   */
  public static WebProblem gone(String what, List<Option> successors) {
    String instead = String.join(", ", successors.stream().map(Option::label).toList());
    String detail = what + " was withdrawn" + (instead.isEmpty() ? "" : "; replaced by " + instead);
    return new WebProblem(410, "Gone", detail, successors);
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
