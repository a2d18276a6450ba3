package org.igkg.authority;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A kind of session of a meeting's programme.
 *
 * @param id {@code open-forum}
 * @param aliases what programmes and titles call it
 * @param prefixCodes short codes in front of a title: {@code OF}, {@code WS}
 * @param titlePattern what a title of such a session holds, case-insensitive
 */
public record SessionType(
    String id,
    String label,
    String family,
    List<String> aliases,
    List<String> prefixCodes,
    Optional<Pattern> titlePattern,
    String source) {}
