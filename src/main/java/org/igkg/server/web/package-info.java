/**
 * What all addresses share: reading {@code Accept}, the formats of RDF, the public base,
 * conditional requests, problem details.
 */
@NullMarked
package org.igkg.server.web;

import org.jspecify.annotations.NullMarked;
