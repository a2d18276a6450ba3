package org.igkg.server.things;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.igkg.server.rdf.RdfText;
import org.igkg.server.web.Alternates;
import org.igkg.server.web.Answers;
import org.igkg.server.web.Link;
import org.igkg.server.web.Links;
import org.igkg.server.web.PageFormat;
import org.igkg.server.web.Pages;
import org.igkg.server.web.PublicBase;
import org.igkg.server.web.WebProblem;
import org.igkg.store.GraphStore;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * {@code /graph/…}: a named graph is a document, so it is sent at its own address, with all its
 * triples; as HTML, what it describes.
 */
@Controller
class GraphController {
  private final PublicBase base;
  private final GraphStore store;
  private final GraphPageReader reader;
  private final Answers answers;
  private final Pages pages;

  GraphController(
      PublicBase base, GraphStore store, GraphPageReader reader, Answers answers, Pages pages) {
    this.base = base;
    this.store = store;
    this.reader = reader;
    this.answers = answers;
    this.pages = pages;
  }

  @GetMapping("/graph/**")
  void graph(ServletWebRequest request, HttpServletResponse response) throws IOException {
    DataAddress address = DataAddress.of(RequestPath.after(request, "/graph/"));
    String key = address.key();
    String iri = base.graph(key).orElseThrow(() -> WebProblem.unknown(key));
    Node name = NodeFactory.createURI(iri);
    Graph graph = store.graph(name);
    if (graph.isEmpty()) {
      throw WebProblem.unknown(iri);
    }
    PageFormat format =
        address
            .format()
            .orElseGet(() -> formats(List.of(PageFormat.values()), key).chosen(request));
    Answers.describe(
        response,
        formats(PageFormat.RDF, key)
            .links(
                Links.of(Answers.LICENCE, "license"),
                Links.of("/.well-known/void", "describedby")));
    if (format == PageFormat.HTML) {
      pages.answer(request, "graph", Map.of("graph", reader.read(name, graph, files(key))));
    } else {
      answers.send(request, format.contentType(), RdfText.write(graph, name, format));
    }
  }

  private static Alternates formats(List<PageFormat> formats, String key) {
    return new Alternates(formats, format -> address(key, format));
  }

  private static List<Link> files(String key) {
    return PageFormat.RDF.stream().map(f -> new Link(f.mediaType(), address(key, f))).toList();
  }

  private static String address(String key, PageFormat format) {
    return "/graph/" + key + (format == PageFormat.HTML ? "" : "." + format.suffix());
  }
}
