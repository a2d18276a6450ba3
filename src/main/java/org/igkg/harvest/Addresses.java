package org.igkg.harvest;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Web addresses in the one form in which they are compared and kept. */
final class Addresses {
  private static final int LONGEST = 2000;

  private Addresses() {}

  /**
   * Lower-case scheme and host, no fragment, no default port, dots resolved; empty when the text is
   * no plain http or https address, or one that is longer than {@value #LONGEST} characters once it
   * is escaped. User names in an address are not followed.
   */
  static Optional<URI> of(String text) {
    try {
      URI given = new URI(escaped(text.strip())).normalize();
      return isWeb(given)
          ? Optional.of(plain(given)).filter(plain -> plain.toString().length() <= LONGEST)
          : Optional.empty();
    } catch (URISyntaxException noAddress) {
      return Optional.empty();
    }
  }

  private static boolean isWeb(URI address) {
    return address.getHost() != null
        && address.getRawUserInfo() == null
        && String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT).matches("https?");
  }

  private static URI plain(URI address) throws URISyntaxException {
    String path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
    return new URI(origin(address) + path + query(address));
  }

  /** {@code https://host:port}; the port is left out when it is the usual one. */
  static String origin(URI address) {
    String scheme = address.getScheme().toLowerCase(Locale.ROOT);
    int usual = scheme.equals("https") ? 443 : 80;
    int port = address.getPort();
    return scheme + "://" + host(address) + (port < 0 || port == usual ? "" : ":" + port);
  }

  static String host(URI address) {
    return address.getHost().toLowerCase(Locale.ROOT);
  }

  static String pathAndQuery(URI address) {
    return address.getRawPath() + query(address);
  }

  private static String query(URI address) {
    return address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
  }

  /** Pages link with spaces, brackets and letters beyond ASCII as they stand. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      boolean plain = b > ' ' && b < 0x7F && "\"<>\\^`{|}".indexOf(b) < 0;
      escaped.append(plain ? String.valueOf((char) b) : String.format(Locale.ROOT, "%%%02X", b));
    }
    int fragment = escaped.indexOf("#");
    return fragment < 0 ? escaped.toString() : escaped.substring(0, fragment);
  }
}
