package org.igkg.source;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What stands beside a document because the file itself lost it: in {@code NAME.meta.json}, in a
 * row of {@code manifest.csv}, or in the head of a saved page.
 *
 * @param title of the page, as it was published
 * @param address where the document was published: an absolute http or https address
 * @param retrieved the day it was fetched
 * @param language BCP 47 tag of most of the text, for example {@code en} or {@code zh-Hans}
 * @param forum key of the forum whose meeting the document records, for example {@code eurodig}
 */
public record Sidecar(
    Optional<String> title,
    Optional<String> address,
    Optional<LocalDate> retrieved,
    Optional<String> language,
    Optional<String> forum) {
  public static final Sidecar NONE =
      new Sidecar(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  public Sidecar {
    if (address.isPresent() && !isWebAddress(address.get())) {
      throw new IllegalArgumentException("not an absolute web address: " + address.get());
    }
  }

  /** This, and {@code other} for what this does not say. */
  public Sidecar or(Sidecar other) {
    return new Sidecar(
        title.or(other::title),
        address.or(other::address),
        retrieved.or(other::retrieved),
        language.or(other::language),
        forum.or(other::forum));
  }

  static Sidecar ofAddress(String address) {
    Optional<String> valid = Optional.of(address.strip()).filter(Sidecar::isWebAddress);
    return new Sidecar(NONE.title, valid, NONE.retrieved, NONE.language, NONE.forum);
  }

  static boolean isWebAddress(String text) {
    try {
      URI address = new URI(text);
      return address.getHost() != null && String.valueOf(address.getScheme()).matches("https?");
    } catch (java.net.URISyntaxException notAnAddress) {
      return false;
    }
  }
}
