package org.igkg.store;

class MemoryGraphStoreTest extends GraphStoreContract {

  @Override
  GraphStore openStore() {
    return GraphStore.inMemory();
  }
}
