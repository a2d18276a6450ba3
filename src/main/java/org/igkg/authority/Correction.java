package org.igkg.authority;

import java.util.Optional;

/**
 * What an editor decided about a person, against what the program would.
 *
 * @param line in the file, for messages
 * @param person key of the person it is about
 * @param target key of another person, or the new key; what it means depends on {@code action}
 * @param document key of the only document it holds for
 * @param name the person's right name
 */
public record Correction(
    int line,
    Action action,
    String person,
    Optional<String> target,
    Optional<String> document,
    Optional<String> name) {

  /** What is to be done. */
  public enum Action {
    /** The person is the target; their key is withdrawn. */
    MERGE,
    /**
     * In the document it is somebody else, who gets the key of the target; without a document,
     * person and target are never put together.
     */
    SPLIT,
    /** The person's name is another; with a target, their key too. */
    RENAME,
    /** In the document it is the target; without a target, somebody whom nobody knows. */
    WRONG_LINK
  }
}
