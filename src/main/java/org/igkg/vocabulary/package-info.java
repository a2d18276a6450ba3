/**
 * Constants for the terms of the graph, one class per vocabulary: {@link org.igkg.vocabulary.Igkg}
 * for ours, the others for vocabularies that Jena has no constants for. For FOAF, schema.org, SKOS,
 * W3C ORG, Web Annotation, Dublin Core terms, VoID and DCAT use Jena's own classes ({@code FOAF},
 * {@code SchemaDO}, {@code SKOS}, {@code ORG}, {@code OA}, {@code DCTerms}, {@code VOID}, {@code
 * DCAT}). Depends on Jena's nodes only.
 */
@NullMarked
package org.igkg.vocabulary;

import org.jspecify.annotations.NullMarked;
