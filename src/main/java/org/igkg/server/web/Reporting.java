package org.igkg.server.web;

import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/**
 * Where readers report errors.
 *
 * @param address {@code mailto:data@example.org} or the address of a page; empty for nowhere
 */
public record Reporting(String address) {

  /** The address with what is wrong filled in; empty when there is nowhere to report to. */
  public String about(String what) {
    if (address.isEmpty()) {
      return "";
    }
    String name = address.startsWith("mailto:") ? "subject" : "title";
    String text = UriUtils.encode("Error in IGKG: " + what, StandardCharsets.UTF_8);
    return address + (address.contains("?") ? "&" : "?") + name + "=" + text;
  }
}
