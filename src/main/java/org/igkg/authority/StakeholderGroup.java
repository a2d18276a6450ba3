package org.igkg.authority;

import java.util.List;
import java.util.Optional;

/** A group of stakeholders as IGF forms know them, for example {@code civil-society}. */
public record StakeholderGroup(
    String id, String label, List<String> aliases, Optional<String> broader, String source) {}
