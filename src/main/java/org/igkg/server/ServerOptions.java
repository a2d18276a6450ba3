package org.igkg.server;

/**
 * How to serve.
 *
 * @param port 0 for any free one
 * @param sample whether the store holds the sample that comes with the program; the home page says
 *     so
 */
public record ServerOptions(int port, boolean sample) {
  public ServerOptions {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("a port is a number from 0 to 65535, not " + port);
    }
  }
}
