package org.igkg.store;

/**
 * The store cannot do what was asked; the message names the folder or graph and says what to do.
 */
public final class StoreException extends RuntimeException {

  StoreException(String message) {
    super(message);
  }

  StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
