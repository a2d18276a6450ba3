package org.igkg.server.portal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.igkg.query.Statements;
import org.igkg.server.portal.SessionLead.Fact;
import org.igkg.server.portal.SessionLead.Said;
import org.igkg.server.portal.SessionLead.Transcript;
import org.igkg.server.things.Lead;
import org.igkg.server.things.LeadReader;
import org.igkg.server.web.LastPart;
import org.igkg.server.web.Link;
import org.igkg.server.web.PublicBase;
import org.igkg.vocabulary.Igkg;

/** A session with its transcript, people, organisations, places and topics marked in it. */
final class SessionLeadReader implements LeadReader {
  private static final String SESSION = "session";

  private final DatasetGraph dataset;
  private final Statements graph;
  private final PublicBase base;
  private final PanelReader panels;

  SessionLeadReader(DatasetGraph dataset, PublicBase base, PanelReader panels) {
    this.dataset = dataset;
    this.base = base;
    this.panels = panels;
    graph = new Statements(dataset);
  }

  @Override
  public boolean reads(String kind) {
    return kind.equals(SESSION);
  }

  @Override
  public Lead read(Node thing, String key) {
    List<Panel> tables =
        LeadPlans.ofASession().stream().map(t -> panels.read(t, thing.getURI())).toList();
    return Txn.calculateRead(
        dataset,
        () -> new Lead("lead-session", new SessionLead(facts(thing), tables, transcripts(thing))));
  }

  private List<Fact> facts(Node session) {
    List<Fact> facts = new ArrayList<>();
    fact(facts, "Meeting", session, Igkg.meeting);
    fact(facts, "Type", session, Igkg.sessionType);
    fact(facts, "Number", session, Igkg.sessionNumber);
    fact(facts, "Date", session, SchemaDO.startDate.asNode());
    fact(facts, "Day of the meeting", session, Igkg.day);
    fact(facts, "Room", session, Igkg.room);
    fact(facts, "Format", session, Igkg.sessionFormat);
    return facts;
  }

  private void fact(List<Fact> facts, String name, Node session, Node property) {
    graph.objects(session, property).forEach(value -> facts.add(new Fact(name, named(value))));
  }

  private Link named(Node value) {
    return value.isLiteral()
        ? new Link(value.getLiteralLexicalForm(), "")
        : Link.to(base, name(value), value.toString());
  }

  private String name(Node thing) {
    return Stream.of(SKOS.prefLabel.asNode(), FOAF.name.asNode(), DCTerms.title.asNode())
        .map(property -> graph.text(thing, property))
        .filter(label -> !label.isEmpty())
        .findFirst()
        .orElseGet(() -> LastPart.of(thing.toString()));
  }

  private List<Transcript> transcripts(Node session) {
    Map<Node, List<Node>> units = new TreeMap<>(Comparator.comparing(d -> d.toString()));
    graph.subjects(Igkg.session, session).stream()
        .filter(this::isUnit)
        .forEach(
            unit ->
                graph
                    .objects(unit, Igkg.inDocument)
                    .forEach(d -> units.computeIfAbsent(d, x -> new ArrayList<>()).add(unit)));
    return units.entrySet().stream().map(e -> transcript(e.getKey(), e.getValue())).toList();
  }

  private boolean isUnit(Node thing) {
    return graph.isA(thing, Igkg.Turn) || graph.isA(thing, Igkg.Passage);
  }

  private Transcript transcript(Node document, List<Node> units) {
    return new Transcript(
        Link.to(base, graph.text(document, DCTerms.identifier.asNode()), document.toString()),
        graph.text(document, Igkg.documentKind),
        graph.text(document, Igkg.disclaimer),
        graph.text(document, DCTerms.source.asNode()),
        units.stream()
            .sorted(Comparator.comparingInt(this::order).thenComparing(unit -> unit.toString()))
            .map(this::said)
            .toList());
  }

  private int order(Node unit) {
    return Integer.parseInt(graph.object(unit, Igkg.order).map(Statements::text).orElse("0"));
  }

  private Said said(Node unit) {
    String printed = graph.text(unit, Igkg.speakerLabel);
    Optional<Link> speaker = graph.object(unit, Igkg.speaker).map(this::named);
    return new Said(
        Anchor.of(unit),
        speaker.orElse(new Link(printed, "")),
        speaker.isPresent() ? printed : "",
        MarkedText.of(graph.text(unit, Igkg.text), found(unit)),
        graph.objects(unit, Igkg.discusses).stream().map(this::topic).toList(),
        Link.to(base, "", unit.toString()).href(),
        graph.text(unit, DCTerms.language.asNode()));
  }

  private Link topic(Node topic) {
    return TopicPages.link(base, name(topic), topic.toString());
  }

  private List<MarkedText.Found> found(Node unit) {
    return graph.subjects(Igkg.inTurn, unit).stream()
        .flatMap(
            mention -> graph.object(mention, Igkg.refersTo).map(t -> found(mention, t)).stream())
        .toList();
  }

  private MarkedText.Found found(Node mention, Node thing) {
    Link link = Link.to(base, "", thing.toString());
    return new MarkedText.Found(
        graph.text(mention, Igkg.exact),
        graph.object(mention, Igkg.start).map(Statements::text).map(Integer::parseInt).orElse(0),
        kind(link.href()),
        TopicPages.link(base, "", thing.toString()).href());
  }

  /** {@code person} of {@code /page/person/ada-example}. */
  private static String kind(String href) {
    String[] parts = href.split("/");
    return parts.length > 2 ? parts[2] : "thing";
  }
}
