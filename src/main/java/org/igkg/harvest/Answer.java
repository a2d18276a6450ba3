package org.igkg.harvest;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** What a site answered. */
sealed interface Answer {
  /**
   * A page or file, its transfer encoding undone.
   *
   * @param mediaType lower case, without parameters; empty when not stated
   * @param charset as the header states it
   */
  record Content(byte[] bytes, String mediaType, String charset, Validators validators)
      implements Answer {}

  /** It is still what was fetched before. */
  record NotModified() implements Answer {}

  record Moved(URI to) implements Answer {}

  /** It is not there, or not for us: asking again does not help. */
  record Refused(int status, String why) implements Answer {}

  /** Not now: the site is busy or broken, or the line is. */
  record Busy(int status, String why, Optional<Duration> retryAfter) implements Answer {}

  /**
   * What a later request quotes to ask for changes only (RFC 9110, section 8.8); empty when the
   * site gave none.
   */
  record Validators(String etag, String lastModified) {
    static final Validators NONE = new Validators("", "");
  }
}
