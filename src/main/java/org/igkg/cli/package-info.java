/**
 * One command per step: read arguments, call one class, print, exit 0 (done), 1 (problems found) or
 * 2 (wrong use).
 */
@NullMarked
package org.igkg.cli;

import org.jspecify.annotations.NullMarked;
