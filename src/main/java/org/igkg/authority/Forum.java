package org.igkg.authority;

import java.util.List;

/** A series of meetings, for example the IGF ({@code igf}). */
public record Forum(String id, String name, List<String> aliases, String source) {}
