/**
 * The catalogue of {@code queries/*.rq}: header, typed parameters, results.
 *
 * <p>Read in this order: {@link org.igkg.query.CatalogQuery}, {@link org.igkg.query.QueryCatalog},
 * {@link org.igkg.query.QueryRunner}, {@link org.igkg.query.ResultWriter}. In go a name and {@code
 * topic=ipv6}, out comes an ordered table; the limits that cut it are named in it.
 */
@NullMarked
package org.igkg.query;

import org.jspecify.annotations.NullMarked;
