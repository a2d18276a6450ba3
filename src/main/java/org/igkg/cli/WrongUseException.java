package org.igkg.cli;

/** The command cannot do what was asked as it was asked; the message says how to ask. */
final class WrongUseException extends RuntimeException {
  WrongUseException(String message) {
    super(message);
  }
}
