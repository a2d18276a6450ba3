package org.igkg.extraction.person;

import java.util.Locale;
import java.util.regex.Pattern;
import org.igkg.source.Span;

/** "My name is", "I'm": words with which a speaker says who they are. */
public final class SelfIntroduction {
  private static final int WINDOW = 40;
  private static final Pattern NAME_FOLLOWS =
      Pattern.compile(
          "(?:\\bmy name(?:'s| is)(?: for the record)?|\\bi'?m|\\bi am|\\bthis is|\\bhere is)[,:]?(?: (?:mr|mrs|ms|dr|professor|prof)\\.?)?\\s*$");

  private SelfIntroduction() {}

  /** Whether such words end right before {@code name} within {@code unit}. */
  public static boolean endsBefore(String text, Span unit, Span name) {
    int from = Math.max(unit.start(), name.start() - WINDOW);
    String before =
        text.substring(from, name.start())
            .replace('\u2019', '\'')
            .replace('\n', ' ')
            .toLowerCase(Locale.ROOT);
    return NAME_FOLLOWS.matcher(before).find();
  }
}
