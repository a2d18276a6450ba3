package org.igkg.harvest;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What is known of one address: a line of the journal. Texts that are not known are empty.
 *
 * @param checked when the site last answered for it
 * @param status of that answer; 200 also when it was {@code 304 Not Modified}
 * @param sha256 of the content that was last fetched
 * @param retrieved when that content was fetched first, ISO 8601
 * @param location where a redirect leads
 * @param name file name in the folder of documents; empty for pages that are none
 */
record Fetched(
    URI address,
    Instant checked,
    int status,
    String sha256,
    String retrieved,
    String mediaType,
    String charset,
    Answer.Validators validators,
    String location,
    String forum,
    String name) {

  static final List<String> HEADER =
      List.of(
          "address",
          "checked",
          "status",
          "sha256",
          "retrieved",
          "media_type",
          "charset",
          "etag",
          "last_modified",
          "location",
          "forum",
          "name");

  List<String> cells() {
    return List.of(
        address.toString(),
        checked.toString(),
        Integer.toString(status),
        sha256,
        retrieved,
        mediaType,
        charset,
        validators.etag(),
        validators.lastModified(),
        location,
        forum,
        name);
  }

  /** Throws {@link RuntimeException} when the cells are not those of a line. */
  static Fetched of(List<String> cells) {
    return new Fetched(
        URI.create(cells.get(0)),
        Instant.parse(cells.get(1)),
        Integer.parseInt(cells.get(2)),
        cells.get(3),
        cells.get(4),
        cells.get(5),
        cells.get(6),
        new Answer.Validators(cells.get(7), cells.get(8)),
        cells.get(9),
        cells.get(10),
        cells.get(11));
  }

  boolean hasContent() {
    return !sha256.isEmpty();
  }

  boolean isDocument() {
    return hasContent() && !name.isEmpty();
  }

  /** Whether it need not be asked for again; a time that is still to come is no proof. */
  boolean isFresh(Instant now, Duration freshFor) {
    return checked.plus(freshFor).isAfter(now)
        && !checked.isAfter(now)
        && (hasContent() || status != 200);
  }

  /** The same content, asked for again. */
  Fetched confirmed(Instant now) {
    return new Fetched(
        address,
        now,
        200,
        sha256,
        retrieved,
        mediaType,
        charset,
        validators,
        location,
        forum,
        name);
  }

  /** No content this time; what was fetched before is kept. */
  Fetched answered(Instant now, int other, String leadsTo) {
    return new Fetched(
        address,
        now,
        other,
        sha256,
        retrieved,
        mediaType,
        charset,
        validators,
        leadsTo,
        forum,
        name);
  }
}
