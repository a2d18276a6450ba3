package org.igkg.graph;

/** Writes the triples of one class of things into the graph of a document. */
interface TripleMapper {
  void map(DocumentScope scope);
}
