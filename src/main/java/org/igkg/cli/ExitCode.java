package org.igkg.cli;

/** What a command tells the shell. */
final class ExitCode {
  static final int DONE = 0;
  static final int PROBLEMS = 1;
  static final int WRONG_USE = 2;

  private ExitCode() {}
}
