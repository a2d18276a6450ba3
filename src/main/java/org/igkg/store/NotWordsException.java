package org.igkg.store;

/** What was to be searched for is not in the syntax of Lucene's query parser. */
public final class NotWordsException extends RuntimeException {

  NotWordsException(Exception cause) {
    super("not words to search for: " + cause.getMessage(), cause);
  }
}
