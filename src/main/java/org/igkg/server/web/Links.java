package org.igkg.server.web;

/** Values of the {@code Link} header (RFC 8288). */
public final class Links {
  private Links() {}

  /** {@code </page/topic/ipv6>; rel="alternate"; type="text/html"}. */
  public static String typed(String address, String relation, String mediaType) {
    return of(address, relation) + "; type=\"" + mediaType + "\"";
  }

  /** {@code </.well-known/void>; rel="describedby"}. */
  public static String of(String address, String relation) {
    return "<" + address + ">; rel=\"" + relation + "\"";
  }
}
