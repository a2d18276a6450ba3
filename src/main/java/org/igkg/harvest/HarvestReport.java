package org.igkg.harvest;

import java.util.List;

/**
 * What a run did.
 *
 * @param fetched pages whose content is new or changed
 * @param unchanged pages that the site says are as before
 * @param fresh pages that were not asked for, being recent enough
 * @param documents in the folder for {@code ingest}, of this and earlier runs
 * @param left addresses that were not come to
 * @param stopped why the run ended before all was done; empty when it was not
 * @param problems one line each
 */
public record HarvestReport(
    int fetched,
    int unchanged,
    int fresh,
    int documents,
    int left,
    String stopped,
    List<String> problems) {
  public HarvestReport {
    problems = List.copyOf(problems);
  }

  public boolean isComplete() {
    return left == 0 && problems.isEmpty();
  }

  @Override
  public String toString() {
    return fetched
        + " fetched, "
        + unchanged
        + " unchanged, "
        + fresh
        + " recent enough, "
        + problems.size()
        + " problems, "
        + left
        + " left; "
        + documents
        + " documents";
  }
}
