package org.igkg.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of PROV-O that the graph uses; Jena has no constants for them. */
public final class Prov {
  public static final String NS = "http://www.w3.org/ns/prov#";

  public static final Node Activity = term("Activity");
  public static final Node Entity = term("Entity");
  public static final Node used = term("used");
  public static final Node wasDerivedFrom = term("wasDerivedFrom");
  public static final Node wasGeneratedBy = term("wasGeneratedBy");

  private Prov() {}

  private static Node term(String name) {
    return NodeFactory.createURI(NS + name);
  }
}
