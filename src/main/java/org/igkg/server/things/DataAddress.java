package org.igkg.server.things;

import java.util.Optional;
import org.igkg.server.web.PageFormat;

/**
 * What an address of data asks for: {@code topic/ipv6.ttl}. Keys have no dots, so that a suffix is
 * one.
 */
record DataAddress(String key, Optional<PageFormat> format) {
  static DataAddress of(String path) {
    int dot = path.lastIndexOf('.');
    Optional<PageFormat> format =
        dot < 0 ? Optional.empty() : PageFormat.rdfWithSuffix(path.substring(dot + 1));
    return format.isPresent()
        ? new DataAddress(path.substring(0, dot), format)
        : new DataAddress(path, Optional.empty());
  }
}
