package org.igkg.store;

import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;

/** A quad as a line of N-Quads: the same quad is always the same characters. */
public final class QuadLine {
  private QuadLine() {}

  /**
   * {@code <s> <p> "o" <graph> .} without a line end.
   *
   * @throws StoreException when the quad has a blank node
   */
  public static String of(Quad quad) {
    if (quad.getSubject().isBlank() || quad.getObject().isBlank()) {
      throw new StoreException(
          quad.getGraph()
              + ": has a blank node, whose label is not the same in two exports; give it an IRI ("
              + quad.asTriple()
              + ")");
    }
    String triple =
        NodeFmtLib.strNT(quad.getSubject())
            + " "
            + NodeFmtLib.strNT(quad.getPredicate())
            + " "
            + NodeFmtLib.strNT(quad.getObject());
    return quad.isDefaultGraph()
        ? triple + " ."
        : triple + " " + NodeFmtLib.strNT(quad.getGraph()) + " .";
  }
}
