package org.igkg.derivation;

import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.igkg.graph.Description;
import org.igkg.graph.Iris;
import org.igkg.vocabulary.DataCube;

/** The data sets that the observations are in; what they count is said by their structures. */
final class DataSets {
  private DataSets() {}

  static Graph of(Iris iris) {
    Graph graph = GraphFactory.createDefaultGraph();
    for (Cube cube : Cube.values()) {
      Description.of(graph, cube.dataSet(iris))
          .type(DataCube.DataSet)
          .english(RDFS.label, cube.title())
          .english(DCTerms.title, cube.title())
          .link(DataCube.structure, cube.structure());
    }
    return graph;
  }
}
