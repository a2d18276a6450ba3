package org.igkg.authority;

/**
 * A word that may stand before a colon, capitalised, without being a name: {@code Question}, {@code
 * The}.
 *
 * @param word in lower case
 * @param kind function, number, greeting or heading
 */
public record NotName(String word, String kind, String source) {}
