package org.igkg.source;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How many visible characters each element of a page holds, counted in one pass. */
final class TextSizes implements NodeVisitor {
  private final Map<Node, Integer> sizes = new IdentityHashMap<>();

  private TextSizes() {}

  static TextSizes in(Element page) {
    TextSizes sizes = new TextSizes();
    page.traverse(sizes);
    return sizes;
  }

  int of(Node node) {
    return sizes.getOrDefault(node, 0);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      add(node, (int) text.getWholeText().chars().filter(c -> c > ' ').count());
    }
  }

  @Override
  public void tail(Node node, int depth) {
    boolean counts = !(node instanceof Element element && HtmlFurniture.isNeverText(element));
    Node parent = node.parent();
    if (counts && parent != null) {
      add(parent, of(node));
    }
  }

  private void add(Node node, int characters) {
    sizes.merge(node, characters, Integer::sum);
  }
}
