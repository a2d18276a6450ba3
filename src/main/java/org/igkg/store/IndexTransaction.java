package org.igkg.store;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.dboe.transaction.txn.SysTransState;
import org.apache.jena.dboe.transaction.txn.TransactionalComponent;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;

/**
 * The part of a write transaction that one index has in it. TDB2 ties a transaction to a thread;
 * each index is a file of its own, so its part can be handed to another thread and back.
 */
final class IndexTransaction {
  private final TupleIndex index;
  private Optional<SysTransState> handedOver;

  private IndexTransaction(TupleIndex index) {
    this.index = index;
    this.handedOver = component(index).map(TransactionalComponent::detach);
  }

  /**
   * Does something with each index, several at a time, and returns when all have ended. To be
   * called by the thread of the write transaction, which has all of it again afterwards.
   */
  static void onAllCores(TupleIndex[] indexes, Consumer<TupleIndex> work) {
    var parts = Stream.of(indexes).map(IndexTransaction::new).toList();
    List<Future<Void>> ended =
        ForkJoinPool.commonPool().invokeAll(parts.stream().map(part -> part.task(work)).toList());
    parts.forEach(IndexTransaction::take);
    ended.forEach(IndexTransaction::rethrow);
  }

  private static Optional<TransactionalComponent> component(TupleIndex index) {
    return index instanceof TupleIndexRecord records
            && records.getRangeIndex() instanceof TransactionalComponent tree
        ? Optional.of(tree)
        : Optional.empty();
  }

  private Callable<Void> task(Consumer<TupleIndex> work) {
    return () -> {
      take();
      try {
        work.accept(index);
      } finally {
        handedOver = handedOver.map(state -> state.getComponent().detach());
      }
      return null;
    };
  }

  private void take() {
    handedOver.ifPresent(state -> state.getComponent().attach(state));
  }

  private static void rethrow(Future<Void> task) {
    try {
      task.get();
    } catch (ExecutionException e) {
      throw unwrapped(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CompletionException(e);
    }
  }

  /** A full disk comes as an error of the virtual machine, and is told from others by its class. */
  private static RuntimeException unwrapped(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException known ? known : new CompletionException(cause);
  }
}
