package org.igkg.authority;

import java.util.List;

/**
 * A group of countries with a name: a UN regional group, an M49 region, a political or common
 * region.
 *
 * @param id {@code un-grulac}
 * @param kind {@code un-regional-group}, {@code m49-region}, {@code political-or-common-region} …
 * @param members ISO 3166-1 alpha-2; empty for loose terms
 */
public record Region(
    String id,
    String name,
    String kind,
    List<String> aliases,
    List<String> members,
    String source) {}
