package org.igkg.server.ontology;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL;
import org.igkg.server.rdf.BundledTurtle;
import org.igkg.server.rdf.RdfText;
import org.igkg.server.web.Alternates;
import org.igkg.server.web.Answers;
import org.igkg.server.web.LastPart;
import org.igkg.server.web.Links;
import org.igkg.server.web.PageFormat;
import org.igkg.server.web.Pages;
import org.igkg.server.web.PublicBase;
import org.igkg.server.web.WebProblem;
import org.igkg.vocabulary.Igkg;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * The ontology by {@code Accept} and by suffix; its terms are anchors of the page. What has an IRI
 * without a hash is led there.
 */
@Controller
class OntologyController {
  private static final String HOME = "/ontology";
  private static final String SHAPES = "shapes";
  private static final Alternates FORMATS =
      new Alternates(PageFormat.RDF, OntologyController::address);
  private static final List<String> LINKS = FORMATS.links(Links.of(Answers.LICENCE, "license"));
  private static final Node VERSION = NodeFactory.createURI(OWL.NS + "versionIRI");

  private final Graph ontology;
  private final PublicBase base;
  private final Answers answers;
  private final Pages pages;

  OntologyController(Graph ontology, PublicBase base, Answers answers, Pages pages) {
    this.ontology = ontology;
    this.base = base;
    this.answers = answers;
    this.pages = pages;
  }

  @GetMapping(HOME)
  void ontology(ServletWebRequest request, HttpServletResponse response) throws IOException {
    send(request, response, FORMATS.chosen(request));
  }

  @GetMapping(HOME + ".{suffix}")
  void ontology(
      ServletWebRequest request, HttpServletResponse response, @PathVariable String suffix)
      throws IOException {
    send(request, response, PageFormat.rdfWithSuffix(suffix).orElseThrow(() -> unknown(suffix)));
  }

  /** The SHACL shapes, as their file is. */
  @GetMapping(HOME + "/" + SHAPES + ".ttl")
  void shapes(ServletWebRequest request, HttpServletResponse response) throws IOException {
    Answers.describe(response, List.of());
    answers.send(request, PageFormat.TURTLE.contentType(), BundledTurtle.text("shapes.ttl"));
  }

  /** The version, and the parts of the observations' structure. */
  @GetMapping(HOME + "/**")
  void part(ServletWebRequest request, HttpServletResponse response) throws IOException {
    String rest = request.getRequest().getRequestURI().substring(HOME.length());
    Node part = NodeFactory.createURI(Igkg.ONTOLOGY.getURI() + rest);
    if (ontology.contains(Igkg.ONTOLOGY, VERSION, part)) {
      send(request, response, FORMATS.chosen(request));
      return;
    }
    if (!ontology.contains(part, Node.ANY, Node.ANY)) {
      throw WebProblem.unknown(part.toString());
    }
    PageFormat format = FORMATS.chosen(request);
    Answers.describe(response, LINKS);
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader(
        HttpHeaders.LOCATION,
        format == PageFormat.HTML ? HOME + "#" + LastPart.of(part.toString()) : address(format));
  }

  private void send(ServletWebRequest request, HttpServletResponse response, PageFormat format)
      throws IOException {
    Answers.describe(response, LINKS);
    if (format == PageFormat.HTML) {
      OntologyPage page = new OntologyPageReader(ontology, base).read();
      pages.answer(request, "ontology", Map.of("ontology", page));
    } else if (format == PageFormat.TURTLE) {
      answers.send(request, format.contentType(), BundledTurtle.text("igkg.ttl"));
    } else {
      Graph copy = BundledTurtle.read("igkg.ttl");
      answers.send(request, format.contentType(), RdfText.write(copy, Igkg.ONTOLOGY, format));
    }
  }

  private static WebProblem unknown(String suffix) {
    return WebProblem.unknown(Igkg.ONTOLOGY + "." + suffix);
  }

  private static String address(PageFormat format) {
    return HOME + "." + format.suffix();
  }
}
