package org.igkg.harvest;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Keeps requests out of private networks, whatever a page links to or redirects to: each address of
 * a host must be public (IANA special-purpose registries, RFC 6890).
 *
 * <p>The platform keeps the answer to a name for 30 seconds and the request follows at once, so it
 * goes to an address that was looked at.
 */
final class PublicAddresses {
  private static final List<Block> SPECIAL =
      List.of(
          block("0.0.0.0", 8),
          block("10.0.0.0", 8),
          block("100.64.0.0", 10),
          block("127.0.0.0", 8),
          block("169.254.0.0", 16),
          block("172.16.0.0", 12),
          block("192.0.0.0", 24),
          block("192.0.2.0", 24),
          block("192.168.0.0", 16),
          block("198.18.0.0", 15),
          block("198.51.100.0", 24),
          block("203.0.113.0", 24),
          block("224.0.0.0", 3));

  /** The global unicast addresses of IPv6 are all in 2000::/3. */
  private static final int GLOBAL_TOP = 0x20;

  private final Resolver resolver;

  /** Names to addresses. */
  interface Resolver {
    InetAddress[] all(String host) throws UnknownHostException;
  }

  PublicAddresses(Resolver resolver) {
    this.resolver = resolver;
  }

  /** Why the address may not be asked; empty when it may. */
  Optional<String> objection(URI address) {
    String host = Addresses.host(address).replaceAll("^\\[|\\]$", "");
    try {
      return Arrays.stream(resolver.all(host))
          .filter(a -> !isPublic(a))
          .findFirst()
          .map(a -> host + " is " + a.getHostAddress() + ", not a public address");
    } catch (UnknownHostException e) {
      return Optional.of(host + " is not known");
    }
  }

  static boolean isPublic(InetAddress address) {
    if (address instanceof Inet4Address) {
      return isPublic(address.getAddress());
    }
    return address instanceof Inet6Address && isPublicSix(address.getAddress());
  }

  private static boolean isPublic(byte[] four) {
    return SPECIAL.stream().noneMatch(block -> block.holds(four));
  }

  /** 6to4 (2002::/16), Teredo (2001::/32) and documentation (2001:db8::/32) lead elsewhere. */
  private static boolean isPublicSix(byte[] six) {
    boolean global = (six[0] & 0xE0) == GLOBAL_TOP;
    boolean sixToFour = six[0] == 0x20 && six[1] == 0x02;
    boolean special = six[0] == 0x20 && six[1] == 0x01 && (six[2] & 0xFE) == 0;
    boolean documents = six[0] == 0x20 && six[1] == 0x01 && six[2] == 0x0D && six[3] == (byte) 0xB8;
    return global && !sixToFour && !special && !documents;
  }

  private static Block block(String first, int bits) {
    try {
      return new Block(number(InetAddress.getByName(first).getAddress()), bits);
    } catch (UnknownHostException e) {
      throw new IllegalStateException(first + " is an address", e);
    }
  }

  private static int number(byte[] four) {
    return (four[0] & 0xFF) << 24 | (four[1] & 0xFF) << 16 | (four[2] & 0xFF) << 8 | four[3] & 0xFF;
  }

  private record Block(int first, int bits) {
    boolean holds(byte[] four) {
      return (number(four) ^ first) >>> (Integer.SIZE - bits) == 0;
    }
  }
}
