package org.igkg.server.dataset;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.VOID;
import org.igkg.server.rdf.RdfText;
import org.igkg.server.web.Alternates;
import org.igkg.server.web.Answers;
import org.igkg.server.web.Links;
import org.igkg.server.web.PageFormat;
import org.igkg.server.web.Pages;
import org.igkg.server.web.PublicBase;
import org.igkg.server.web.WebProblem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/** VoID and DCAT with live counts; a page for people. */
@Controller
class DatasetController {
  private static final String HOME = "/dataset";
  private static final Alternates FORMATS =
      new Alternates(PageFormat.RDF, format -> HOME + "." + format.suffix());

  private final LiveDescription description;
  private final PublicBase base;
  private final Answers answers;
  private final Pages pages;

  DatasetController(LiveDescription description, PublicBase base, Answers answers, Pages pages) {
    this.description = description;
    this.base = base;
    this.answers = answers;
    this.pages = pages;
  }

  @GetMapping({HOME, "/.well-known/void"})
  void dataset(ServletWebRequest request, HttpServletResponse response) throws IOException {
    send(request, response, FORMATS.chosen(request));
  }

  @GetMapping(HOME + ".{suffix}")
  void dataset(ServletWebRequest request, HttpServletResponse response, @PathVariable String suffix)
      throws IOException {
    PageFormat format =
        PageFormat.rdfWithSuffix(suffix).orElseThrow(() -> WebProblem.unknown(HOME + "." + suffix));
    send(request, response, format);
  }

  private void send(ServletWebRequest request, HttpServletResponse response, PageFormat format)
      throws IOException {
    Answers.describe(response, FORMATS.links(Links.of(Answers.LICENCE, "license")));
    Graph graph = description.graph();
    if (format == PageFormat.HTML) {
      DatasetPage page = new DatasetPageReader(base).read(graph);
      pages.answer(request, "dataset", Map.of("dataset", page));
    } else {
      Node dataset = NodeFactory.createURI(base.iri() + "dataset");
      Graph copy = GraphFactory.createDefaultGraph();
      GraphUtil.addInto(copy, graph);
      copy.add(dataset, VOID.sparqlEndpoint.asNode(), NodeFactory.createURI(endpoint(request)));
      answers.send(request, format.contentType(), RdfText.write(copy, dataset, format));
    }
  }

  /** Of the server that was asked: the public one may be another. */
  private static String endpoint(ServletWebRequest request) {
    String url = request.getRequest().getRequestURL().toString();
    String path = request.getRequest().getRequestURI();
    return url.substring(0, url.length() - path.length()) + "/sparql";
  }
}
