package org.igkg.query;

/** A query that does not exist, or values it cannot take; the message lists what is expected. */
public final class BadParameterException extends RuntimeException {

  BadParameterException(String message) {
    super(message);
  }
}
