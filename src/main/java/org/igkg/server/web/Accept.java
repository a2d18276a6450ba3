package org.igkg.server.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a client takes, by RFC 9110, 12.5.1: the most precise range decides on a media type, and of
 * the types offered the one with the highest quality is sent; at a tie the one offered first.
 *
 * @param ranges empty when the client did not say, which means anything
 */
public record Accept(List<MediaRange> ranges) {
  public Accept {
    ranges = List.copyOf(ranges);
  }

  /**
   * @param header its value, several of them joined by commas; empty when there is none
   */
  public static Accept of(Optional<String> header) {
    return new Accept(
        header.stream()
            .flatMap(value -> Arrays.stream(value.split(",")))
            .map(MediaRange::of)
            .flatMap(Optional::stream)
            .toList());
  }

  /**
   * The best of what is offered; empty when the client takes none of it.
   *
   * @param offered in our own order of preference
   * @param mediaTypes all names of a format: {@code application/ld+json}, then those it is also
   *     asked by; those count only when they are written out, not under {@code *}
   */
  public <T> Optional<T> best(List<T> offered, Function<T, List<String>> mediaTypes) {
    if (ranges.isEmpty()) {
      return offered.stream().findFirst();
    }
    Optional<T> best = Optional.empty();
    double highest = 0;
    for (T one : offered) {
      double quality = quality(mediaTypes.apply(one));
      if (quality > highest) {
        best = Optional.of(one);
        highest = quality;
      }
    }
    return best;
  }

  private double quality(List<String> names) {
    return names.stream()
        .mapToDouble(name -> quality(name, name.equals(names.get(0)) ? 0 : MediaRange.PRECISE))
        .max()
        .orElse(0);
  }

  private double quality(String mediaType, int precision) {
    return ranges.stream()
        .filter(range -> range.precision() >= precision && range.covers(mediaType))
        .max(Comparator.comparingInt(MediaRange::precision))
        .map(MediaRange::quality)
        .orElse(0.0);
  }
}
