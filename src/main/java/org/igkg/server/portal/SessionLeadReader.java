package org.igkg.server.portal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
import org.apache.jena.vocabulary.RDF;
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
    Names names = new Names();
    Map<Node, List<Unit>> units = new TreeMap<>(Comparator.comparing(d -> d.toString()));
    graph.subjects(Igkg.session, session).stream()
        .map(thing -> new Unit(thing, graph.about(thing)))
        .filter(Unit::isSaid)
        .forEach(
            unit ->
                unit.values(Igkg.inDocument)
                    .forEach(d -> units.computeIfAbsent(d, x -> new ArrayList<>()).add(unit)));
    return units.entrySet().stream().map(e -> transcript(e.getKey(), e.getValue(), names)).toList();
  }

  private Transcript transcript(Node document, List<Unit> units, Names names) {
    return new Transcript(
        Link.to(base, graph.text(document, DCTerms.identifier.asNode()), document.toString()),
        graph.text(document, Igkg.documentKind),
        graph.text(document, Igkg.disclaimer),
        graph.text(document, DCTerms.source.asNode()),
        units.stream()
            .sorted(
                Comparator.comparingInt((Unit unit) -> unit.number(Igkg.order))
                    .thenComparing(unit -> unit.thing().toString()))
            .map(unit -> said(unit, names))
            .toList());
  }

  private Said said(Unit unit, Names names) {
    String printed = unit.text(Igkg.speakerLabel);
    Optional<Link> speaker =
        unit.values(Igkg.speaker).stream().findFirst().map(person -> named(person, names));
    return new Said(
        Anchor.of(unit.thing()),
        speaker.orElse(new Link(printed, "")),
        speaker.isPresent() ? printed : "",
        MarkedText.of(unit.text(Igkg.text), found(unit.thing())),
        unit.values(Igkg.discusses).stream()
            .map(topic -> TopicPages.link(base, names.of(topic), topic.toString()))
            .toList(),
        Link.to(base, "", unit.thing().toString()).href(),
        unit.text(DCTerms.language.asNode()));
  }

  private Link named(Node person, Names names) {
    return person.isLiteral() ? named(person) : Link.to(base, names.of(person), person.toString());
  }

  private List<MarkedText.Found> found(Node unit) {
    return graph.subjects(Igkg.inTurn, unit).stream()
        .map(mention -> new Unit(mention, graph.about(mention)))
        .flatMap(
            mention -> mention.values(Igkg.refersTo).stream().limit(1).map(t -> found(mention, t)))
        .toList();
  }

  private MarkedText.Found found(Unit mention, Node thing) {
    Link link = Link.to(base, "", thing.toString());
    return new MarkedText.Found(
        mention.text(Igkg.exact),
        mention.number(Igkg.start),
        kind(link.href()),
        TopicPages.link(base, "", thing.toString()).href());
  }

  /** {@code person} of {@code /page/person/ada-example}. */
  private static String kind(String href) {
    String[] parts = href.split("/");
    return parts.length > 2 ? parts[2] : "thing";
  }

  /**
   * A thing with all that is said of it, read at once: a page has hundreds of turns and mentions.
   */
  private record Unit(Node thing, Map<Node, List<Node>> statements) {
    boolean isSaid() {
      List<Node> types = values(RDF.type.asNode());
      return types.contains(Igkg.Turn) || types.contains(Igkg.Passage);
    }

    List<Node> values(Node property) {
      return statements.getOrDefault(property, List.of());
    }

    String text(Node property) {
      return values(property).stream().findFirst().map(Statements::text).orElse("");
    }

    int number(Node property) {
      String digits = text(property);
      return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
  }

  /** What people and topics are called, each looked for once on a page. */
  private final class Names {
    private final Map<Node, String> known = new HashMap<>();

    String of(Node thing) {
      return known.computeIfAbsent(thing, SessionLeadReader.this::name);
    }
  }
}
