package org.igkg;

/** Starts the command line. */
public final class Application {
  private Application() {}

  public static void main(String[] args) {
    System.out.println("igkg");
  }
}
