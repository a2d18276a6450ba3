package org.igkg.store;

import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.lucene.store.Directory;

/**
 * A text index that only the thread which changed it can commit or roll back. Jena's rolls back
 * when any transaction is aborted, that of a reader whose query took too long as well: what another
 * thread has written and not yet committed would be gone from the index, and stay in the triples.
 */
final class StoreTextIndex extends TextIndexLucene {
  /** Whether this thread has changed the index since it last committed or rolled back. */
  private final ThreadLocal<Boolean> writing = ThreadLocal.withInitial(() -> false);

  StoreTextIndex(Directory directory, TextIndexConfig config) {
    super(directory, config);
  }

  @Override
  public void addEntity(Entity entity) {
    writing.set(true);
    super.addEntity(entity);
  }

  @Override
  public void updateEntity(Entity entity) {
    writing.set(true);
    super.updateEntity(entity);
  }

  @Override
  public void deleteEntity(Entity entity) {
    writing.set(true);
    super.deleteEntity(entity);
  }

  @Override
  public void prepareCommit() {
    if (writing.get()) {
      super.prepareCommit();
    }
  }

  @Override
  public void commit() {
    if (writing.get()) {
      super.commit();
      writing.remove();
    }
  }

  @Override
  public void rollback() {
    if (writing.get()) {
      writing.remove();
      super.rollback();
    }
  }
}
