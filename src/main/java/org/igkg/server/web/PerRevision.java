package org.igkg.server.web;

import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * What is made from the store, once for each state of it: made when it is first asked for, and
 * again when the store has changed.
 */
public final class PerRevision<T> {
  private final LongSupplier revision;
  private final Supplier<T> maker;
  private Optional<Made<T>> last = Optional.empty();

  /**
   * @param revision counts the changes of the store
   */
  public PerRevision(LongSupplier revision, Supplier<T> maker) {
    this.revision = revision;
    this.maker = maker;
  }

  public synchronized T get() {
    long current = revision.getAsLong();
    Made<T> made =
        last.filter(m -> m.revision == current).orElseGet(() -> new Made<>(current, maker.get()));
    last = Optional.of(made);
    return made.value;
  }

  /** What was made last, of whatever state; empty when nothing was. */
  public synchronized Optional<T> made() {
    return last.map(Made::value);
  }

  private record Made<T>(long revision, T value) {}
}
