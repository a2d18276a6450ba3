package org.igkg.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The terms of the RDF Data Cube vocabulary that the graph uses; Jena has no constants for them.
 */
public final class DataCube {
  public static final String NS = "http://purl.org/linked-data/cube#";

  public static final Node DataSet = term("DataSet");
  public static final Node Observation = term("Observation");
  public static final Node dataSet = term("dataSet");
  public static final Node structure = term("structure");

  private DataCube() {}

  private static Node term(String name) {
    return NodeFactory.createURI(NS + name);
  }
}
