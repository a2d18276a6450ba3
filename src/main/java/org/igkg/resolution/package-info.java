/**
 * Findings to entities: whom and what the words name. What cannot be decided stays open and keeps
 * its printed form.
 */
@NullMarked
package org.igkg.resolution;

import org.jspecify.annotations.NullMarked;
