package org.igkg.authority;

/**
 * A word or words in front of a name that are no part of it: {@code Dr.}, {@code H.E.}, {@code
 * Prime Minister}.
 *
 * @param words as printed; points may be missing in a text
 * @param kind courtesy, academic, clerical, military or post; a post says what the person does
 * @param alsoName whether people are also called this ({@code He}, {@code Prince}): alone before a
 *     single name it may be the name
 */
public record Honorific(String words, String kind, boolean alsoName, String source) {}
