package org.igkg.harvest;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.igkg.source.Checksum;
import org.igkg.source.Slug;

/**
 * File names for documents. Later steps read facts from the last part of a page's path, so it is
 * the name; the key of a document comes from its name, so a name once given stays. A second address
 * with the same last part gets a name that ends in a hash of it.
 */
final class DocumentNames {
  private static final int LONGEST = 150;
  private static final int HASH_DIGITS = 8;

  private final Map<String, URI> given = new HashMap<>();

  void take(Fetched fetched) {
    given.put(fetched.name(), fetched.address());
  }

  /** Never contains a separator or two points: it is made of letters, digits and hyphens. */
  String of(URI address, FileType type) {
    String plain = stem(address) + type.ending();
    URI holder = given.putIfAbsent(plain, address);
    if (holder == null || holder.equals(address)) {
      return plain;
    }
    String other = stem(address) + "-" + hash(address.toString()) + type.ending();
    given.put(other, address);
    return other;
  }

  private static String stem(URI address) {
    List<String> parts =
        Arrays.stream(address.getPath().split("/")).filter(part -> !part.isBlank()).toList();
    String name = Slug.of(FileType.withoutEnding(last(parts, 1)));
    if (!name.matches(".*[a-z].*")) {
      name = Slug.of(last(parts, 2) + "-" + name);
    }
    if (address.getQuery() != null) {
      name = Slug.of(name + "-" + address.getQuery());
    }
    String usable = name.isEmpty() ? "page-" + hash(address.toString()) : name;
    return usable.length() <= LONGEST
        ? usable
        : usable.substring(0, LONGEST - HASH_DIGITS - 1) + "-" + hash(address.toString());
  }

  private static String last(List<String> parts, int fromEnd) {
    return parts.size() < fromEnd ? "" : parts.get(parts.size() - fromEnd);
  }

  private static String hash(String text) {
    return Checksum.sha256(text.getBytes(StandardCharsets.UTF_8)).substring(0, HASH_DIGITS);
  }
}
