package org.igkg.server.things;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.igkg.server.rdf.RdfText;
import org.igkg.server.web.Alternates;
import org.igkg.server.web.Answers;
import org.igkg.server.web.Links;
import org.igkg.server.web.PageFormat;
import org.igkg.server.web.PageNumber;
import org.igkg.server.web.Pages;
import org.igkg.server.web.PublicBase;
import org.igkg.server.web.Reporting;
import org.igkg.server.web.WebProblem;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;

/** {@code /id/…}, {@code /page/…} and {@code /data/…}. */
@Controller
class ThingController {
  private static final int LINKS_ON_A_PAGE = 100;
  private static final int LINKS_IN_DATA = 1_000;
  private static final int PAGE_DIGITS = 6;

  private final PublicBase base;
  private final ThingReader reader;
  private final ThingPageReader pageReader;
  private final ConceptTree concepts;
  private final List<LeadReader> leads;
  private final Reporting reporting;
  private final Answers answers;
  private final Pages pages;

  ThingController(
      PublicBase base,
      ThingReader reader,
      ThingPageReader pageReader,
      ConceptTree concepts,
      List<LeadReader> leads,
      Reporting reporting,
      Answers answers,
      Pages pages) {
    this.base = base;
    this.reader = reader;
    this.pageReader = pageReader;
    this.concepts = concepts;
    this.leads = List.copyOf(leads);
    this.reporting = reporting;
    this.answers = answers;
    this.pages = pages;
  }

  /** A thing cannot be sent: the client is told where what is known of it is (303). */
  @GetMapping("/id/**")
  void thing(ServletWebRequest request, HttpServletResponse response) {
    String key = RequestPath.after(request, "/id/");
    known(key);
    PageFormat format = formats(key).chosen(request);
    Answers.describe(response, links(key));
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader(HttpHeaders.LOCATION, address(key, format));
  }

  @GetMapping("/page/**")
  void page(
      ServletWebRequest request,
      HttpServletResponse response,
      @RequestParam(FurtherLinks.PROPERTY) Optional<String> property,
      @RequestParam(FurtherLinks.PAGE) Optional<String> page)
      throws IOException {
    String key = RequestPath.after(request, "/page/");
    Node thing = known(key);
    Answers.describe(response, links(key, Links.of(base.iri() + "page/" + key, "canonical")));
    pages.answerKept(
        request, "thing", () -> page(read(thing, property, page, LINKS_ON_A_PAGE), key));
  }

  private Map<String, Object> page(Description description, String key) {
    Map<String, Object> model = new HashMap<>(Map.of("thing", pageReader.read(description, key)));
    model.put("report", reporting.about(description.thing().getURI()));
    lead(description.thing(), key)
        .ifPresent(lead -> model.putAll(Map.of("lead", lead.model(), "section", lead.template())));
    return model;
  }

  /** The suffix decides; without one, {@code Accept}. */
  @GetMapping("/data/**")
  void data(
      ServletWebRequest request,
      HttpServletResponse response,
      @RequestParam(FurtherLinks.PROPERTY) Optional<String> property,
      @RequestParam(FurtherLinks.PAGE) Optional<String> page)
      throws IOException {
    DataAddress address = DataAddress.of(RequestPath.after(request, "/data/"));
    Node thing = known(address.key());
    PageFormat format =
        address
            .format()
            .or(() -> PageFormat.rdfOf(Answers.accept(request)))
            .orElseThrow(() -> formats(address.key()).notAcceptable());
    Description description = read(thing, property, page, LINKS_IN_DATA);
    String document = RequestPath.host(request) + "/data/" + address.key();
    Graph graph = DescriptionGraph.of(description, document);
    concepts.addTo(graph, description);
    Answers.describe(response, links(address.key(), Links.of(thing.getURI(), "about")));
    answers.send(request, format.contentType(), RdfText.write(graph, thing, format));
  }

  private Optional<Lead> lead(Node thing, String key) {
    String kind = key.substring(0, Math.max(0, key.indexOf('/')));
    return leads.stream().filter(l -> l.reads(kind)).findFirst().map(l -> l.read(thing, key));
  }

  private Description read(
      Node thing, Optional<String> property, Optional<String> page, int links) {
    return property.isEmpty()
        ? reader.read(thing, links)
        : reader.read(
            thing, NodeFactory.createURI(property.get()), PageNumber.of(page, PAGE_DIGITS), links);
  }

  private Node known(String key) {
    String iri = base.thing(key).orElseThrow(() -> WebProblem.unknown(key));
    Node thing = NodeFactory.createURI(iri);
    Standing standing = reader.standing(thing);
    if (standing instanceof Standing.Withdrawn withdrawn) {
      throw WebProblem.gone(iri, withdrawn.successors().stream().map(this::option).toList());
    }
    if (standing instanceof Standing.Unknown) {
      throw WebProblem.unknown(iri);
    }
    return thing;
  }

  private WebProblem.Option option(String successor) {
    String address = base.key(successor).map(key -> "/id/" + key).orElse(successor);
    return new WebProblem.Option(address, successor, "successor-version");
  }

  private static String address(String key, PageFormat format) {
    return format == PageFormat.HTML ? "/page/" + key : "/data/" + key + "." + format.suffix();
  }

  private static Alternates formats(String key) {
    return new Alternates(List.of(PageFormat.values()), format -> address(key, format));
  }

  private static List<String> links(String key, String... further) {
    String[] always = {
      Links.of("/data/" + key, "describedby"), Links.of(Answers.LICENCE, "license")
    };
    return formats(key)
        .links(Stream.concat(Arrays.stream(always), Arrays.stream(further)).toArray(String[]::new));
  }
}
