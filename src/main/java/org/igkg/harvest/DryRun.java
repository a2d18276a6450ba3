package org.igkg.harvest;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a run would ask for, without asking anybody: the start addresses and what the pages in the
 * cache lead to. What new index pages would lead to is only known when they are fetched.
 */
public final class DryRun {
  private final HarvestCache cache;
  private final HarvestOptions options;
  private final Clock clock;

  public DryRun(HarvestCache cache, HarvestOptions options) {
    this(cache, options, Clock.systemUTC());
  }

  DryRun(HarvestCache cache, HarvestOptions options, Clock clock) {
    this.cache = cache;
    this.options = options;
    this.clock = clock;
  }

  /** A line for each address: {@code new}, {@code changed?} or {@code recent}, and the address. */
  public List<String> lines(Collection<StartAddress> starts) throws IOException {
    List<String> lines = new ArrayList<>();
    Frontier frontier = new Frontier();
    starts.forEach(start -> frontier.add(Visit.to(start)));
    for (Optional<Visit> next = frontier.next(); next.isPresent(); next = frontier.next()) {
      Visit visit = next.get();
      Optional<Fetched> known = cache.of(visit.address());
      lines.add(
          standing(known)
              + " "
              + visit.kind().name().toLowerCase(java.util.Locale.ROOT)
              + " "
              + visit.address());
      if (known.isPresent()) {
        new Onward(cache, frontier, problem -> {}).from(visit, known.get());
      }
    }
    return lines;
  }

  private String standing(Optional<Fetched> known) {
    Instant now = clock.instant();
    Predicate<Fetched> recent = fetched -> fetched.isFresh(now, options.freshFor());
    if (known.isEmpty()) {
      return "new";
    }
    return known.filter(recent).isPresent() ? "recent" : "changed?";
  }
}
