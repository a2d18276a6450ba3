package org.igkg.authority;

import java.util.List;
import java.util.Optional;

/**
 * A person whose public roles are on record.
 *
 * @param id {@code markus-kummer}
 * @param aliases other printed forms, speaker labels among them
 * @param affiliations as in the file: {@code Organisation, post (years)}
 * @param countryIso2 ISO 3166-1 alpha-2
 */
public record KnownPerson(
    String id,
    String name,
    List<String> aliases,
    List<String> affiliations,
    Optional<String> countryIso2,
    String source) {}
