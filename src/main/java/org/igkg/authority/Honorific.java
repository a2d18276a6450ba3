package org.igkg.authority;

/**
 * A word or words beside a name that are no part of it: {@code Dr.}, {@code H.E.}, {@code Prime
 * Minister}, {@code Ph.D.}
 *
 * @param words as printed; points may be missing in a text
 * @param kind courtesy, academic, clerical, military or post, in front of the name (a post says
 *     what the person does), or suffix, behind it
 * @param alsoName whether people are also called this, without its points: {@code He}, {@code
 *     Prince}, {@code Min}; alone before a single name it may be the name
 */
public record Honorific(String words, String kind, boolean alsoName, String source) {

  /** Whether it stands behind the name. */
  public boolean isSuffix() {
    return kind.equals("suffix");
  }
}
