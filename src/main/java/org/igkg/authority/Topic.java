package org.igkg.authority;

import java.util.List;
import java.util.Optional;

/**
 * A concept of the topic scheme.
 *
 * @param id {@code ipv6}
 * @param broader id of the broader topic
 * @param schemes where other schemes place it, as {@code scheme: term}
 * @param sdgs numbers of the Sustainable Development Goals it serves
 */
public record Topic(
    String id,
    String label,
    Optional<String> broader,
    List<String> altLabels,
    String definition,
    List<String> schemes,
    List<String> sdgs,
    String source) {}
