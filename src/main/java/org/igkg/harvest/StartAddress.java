package org.igkg.harvest;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where to begin.
 *
 * @param forum key of the forum whose records are there
 * @param kind whether the page lists records or is one
 * @param follow path and query of the links that lead to records; on the same host only
 */
public record StartAddress(Optional<String> forum, URI address, Kind kind, Pattern follow) {
  private static final Pattern NOTHING = Pattern.compile("(?!)");

  /** What a page is for. */
  public enum Kind {
    /** Leads to records; kept, but not given to {@code ingest}. */
    INDEX,
    /** A record. */
    DOCUMENT
  }

  /** One record, whose links lead nowhere. */
  public static StartAddress document(URI address) {
    return new StartAddress(Optional.empty(), address, Kind.DOCUMENT, NOTHING);
  }

  /** Whether a link of a page at {@code page} leads to a record. */
  boolean leadsTo(URI page, URI link) {
    return Addresses.host(page).equals(Addresses.host(link))
        && follow.matcher(Addresses.pathAndQuery(link)).matches();
  }
}
