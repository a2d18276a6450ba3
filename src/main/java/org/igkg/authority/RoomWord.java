package org.igkg.authority;

/**
 * How programmes print a room: {@code Workshop Room 2}, {@code Salle XI}.
 *
 * @param pattern regular expression without nested repetition; a space in it stands for any run of
 *     spaces and hyphens
 * @param certain false when the same words may be a type and number ({@code Workshop 3})
 */
public record RoomWord(String pattern, boolean certain, String source) {}
