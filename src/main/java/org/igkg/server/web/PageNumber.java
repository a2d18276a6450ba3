package org.igkg.server.web;

import java.util.Optional;

/** Which part of a long list an address asks for. */
public final class PageNumber {
  private PageNumber() {}

  /**
   * From 1, which is meant when none is given.
   *
   * @param digits that it may have at most
   * @throws WebProblem 400 when it is no such number
   */
  public static int of(Optional<String> page, int digits) {
    String printed = page.orElse("1");
    if (!printed.matches("[1-9][0-9]{0," + (digits - 1) + "}")) {
      throw WebProblem.badRequest("page=" + printed + " is not a number from 1");
    }
    return Integer.parseInt(printed);
  }
}
