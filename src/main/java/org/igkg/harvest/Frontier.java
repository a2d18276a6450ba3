package org.igkg.harvest;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The addresses still to be fetched, each once, host by host in the order they were found. */
final class Frontier {
  private final Map<String, Deque<Visit>> waiting = new LinkedHashMap<>();
  private final Map<String, Pace> paces = new LinkedHashMap<>();
  private final Set<URI> seen = new HashSet<>();

  /** Passes over an address that was given before. */
  void add(Visit visit) {
    if (seen.add(visit.address())) {
      queue(visit).addLast(visit);
    }
  }

  /** Puts a visit that was not finished back to the front. */
  void again(Visit visit) {
    queue(visit).addFirst(visit);
  }

  private Deque<Visit> queue(Visit visit) {
    return waiting.computeIfAbsent(visit.host(), host -> new ArrayDeque<>());
  }

  Pace pace(Visit visit) {
    return paces.computeIfAbsent(visit.host(), host -> new Pace());
  }

  /** Takes the visit that may be made first; empty when none is left. */
  Optional<Visit> next() {
    return waiting.entrySet().stream()
        .filter(e -> !e.getValue().isEmpty() && !isStopped(e.getKey()))
        .min(Comparator.comparing(e -> readyAt(e.getKey())))
        .map(e -> e.getValue().removeFirst());
  }

  private boolean isStopped(String host) {
    return paces.containsKey(host) && paces.get(host).isStopped();
  }

  private Instant readyAt(String host) {
    return paces.containsKey(host) ? paces.get(host).next() : Instant.MIN;
  }

  /** Visits that were not made. */
  int left() {
    return waiting.values().stream().mapToInt(Deque::size).sum();
  }

  Set<String> stopped() {
    Set<String> hosts = new java.util.TreeSet<>(paces.keySet());
    hosts.removeIf(host -> !isStopped(host));
    return hosts;
  }
}
