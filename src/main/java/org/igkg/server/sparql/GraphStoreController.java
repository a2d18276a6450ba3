package org.igkg.server.sparql;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.igkg.server.rdf.RdfText;
import org.igkg.server.web.Answers;
import org.igkg.server.web.PageFormat;
import org.igkg.server.web.WebProblem;
import org.igkg.store.GraphStore;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * SPARQL 1.1 Graph Store HTTP Protocol, for reading, with indirect identification (section 4.2);
 * the direct one is {@code /graph/…}. {@code ?default} is the union of all graphs, as in queries.
 */
@Controller
class GraphStoreController {
  private static final String PATH = "/rdf-graph-store";
  private static final String DEFAULT = "default";
  private static final int MOST = 200_000;

  private final GraphStore store;
  private final Answers answers;

  GraphStoreController(GraphStore store, Answers answers) {
    this.store = store;
    this.answers = answers;
  }

  @GetMapping(PATH)
  void graph(
      ServletWebRequest request,
      HttpServletResponse response,
      @RequestParam("graph") Optional<String> name,
      @RequestParam(DEFAULT) Optional<String> whole)
      throws IOException {
    if (name.isPresent() == whole.isPresent()) {
      throw WebProblem.badRequest("name one graph: ?graph=IRI or ?default");
    }
    PageFormat format =
        PageFormat.rdfOf(Answers.accept(request))
            .orElseThrow(() -> WebProblem.notAcceptable(List.of()));
    Node node = name.map(NodeFactory::createURI).orElse(Quad.unionGraph);
    Graph graph = copy(node);
    if (graph.isEmpty() && name.isPresent()) {
      throw WebProblem.unknown(name.get());
    }
    Answers.describe(response, List.of());
    answers.send(request, format.contentType(), RdfText.write(graph, node, format));
  }

  /** Refused before the copy is larger than the server can afford. */
  private Graph copy(Node name) {
    Graph copy = GraphFactory.createDefaultGraph();
    Txn.executeRead(
        store.dataset(),
        () -> {
          Iterator<Triple> triples = store.dataset().getGraph(name).find();
          while (triples.hasNext()) {
            copy.add(triples.next());
            if (copy.size() > MOST) {
              throw tooLarge();
            }
          }
        });
    return copy;
  }

  private static WebProblem tooLarge() {
    String detail = "The graph has more than " + MOST + " triples; take the dumps.";
    WebProblem.Option dumps = new WebProblem.Option("/dumps", "the dumps", "alternate");
    return new WebProblem(500, "Refused: graph too large", detail, List.of(dumps));
  }

  @RequestMapping(
      path = PATH,
      method = {RequestMethod.PUT, RequestMethod.POST, RequestMethod.DELETE, RequestMethod.PATCH})
  void refuse(HttpServletResponse response) {
    response.setHeader(HttpHeaders.ALLOW, "GET, HEAD");
    throw new WebProblem(405, "Method Not Allowed", "The graphs can be read only.", List.of());
  }
}
