package org.igkg.harvest;

import java.net.URI;
import java.time.Instant;

/** Where pages come from: the network, or a folder that mirrors it. */
interface Web {
  /** One request, no redirect followed. */
  Answer get(URI address, Answer.Validators known);

  /** Whether requests are a burden to somebody: then there are pauses, and robots.txt counts. */
  boolean isOthers();

  /** When the content that was just got was retrieved. */
  default Instant retrieved(URI address, Instant now) {
    return now;
  }
}
