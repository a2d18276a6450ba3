package org.igkg.server.portal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.SKOS;
import org.igkg.server.web.Link;
import org.igkg.server.web.PerRevision;
import org.igkg.server.web.PublicBase;
import org.igkg.store.GraphStore;
import org.igkg.vocabulary.Igkg;

/** Finds topics, candidate topics, people, organisations and places by what they are called. */
final class NameIndex {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final List<Node> LABELS =
      List.of(SKOS.prefLabel.asNode(), SKOS.altLabel.asNode(), FOAF.name.asNode(), Igkg.phrase);

  private final GraphStore store;
  private final PublicBase base;
  private final PerRevision<List<Name>> names;

  /** What kinds of things there are, in the order in which a reader is shown them. */
  enum Kind {
    TOPIC("topic", "Topics"),
    CANDIDATE("candidate-topic", "Candidate topics"),
    PERSON("person", "People"),
    ORGANISATION("organisation", "Organisations"),
    COUNTRY("country", "Countries"),
    REGION("region", "Regions"),
    MEETING("meeting", "Meetings");

    private final String key;
    private final String heading;

    Kind(String key, String heading) {
      this.key = key;
      this.heading = heading;
    }

    private static Optional<Kind> of(String thing) {
      for (Kind kind : values()) {
        if (thing.startsWith(kind.key + "/")) {
          return Optional.of(kind);
        }
      }
      return Optional.empty();
    }
  }

  /** A kind and the things of it that were found. */
  record Found(String heading, List<Link> things) {}

  private record Name(Kind kind, Node thing, String label, String folded, String preferred) {}

  NameIndex(GraphStore store, PublicBase base) {
    this.store = store;
    this.base = base;
    names = new PerRevision<>(store::revision, this::read);
  }

  /**
   * The things with a name in which a word begins as typed; whole names first, then names that
   * begin so.
   *
   * @param most things of each kind
   */
  List<Found> find(String typed, int most) {
    String folded = folded(typed);
    if (folded.isBlank()) {
      return List.of();
    }
    Map<Kind, List<Name>> found = new HashMap<>();
    names.get().stream()
        .filter(n -> n.folded().contains(folded))
        .sorted(order(folded))
        .forEach(n -> found.computeIfAbsent(n.kind(), k -> new ArrayList<>()).add(n));
    return List.of(Kind.values()).stream()
        .filter(found::containsKey)
        .map(kind -> new Found(kind.heading, links(found.get(kind), most)))
        .toList();
  }

  private static Comparator<Name> order(String folded) {
    return Comparator.comparing((Name n) -> !n.folded().equals(folded + " "))
        .thenComparing(n -> !n.folded().startsWith(folded))
        .thenComparing(n -> n.preferred().length())
        .thenComparing(Name::preferred);
  }

  private List<Link> links(List<Name> some, int most) {
    Set<Node> seen = new HashSet<>();
    return some.stream().filter(n -> seen.add(n.thing())).limit(most).map(this::link).toList();
  }

  private Link link(Name name) {
    boolean asIs = name.label().equals(name.preferred());
    String text = asIs ? name.label() : name.preferred() + " (" + name.label() + ")";
    return TopicPages.link(base, text, name.thing().toString());
  }

  private List<Name> read() {
    DatasetGraph dataset = store.dataset();
    return Txn.calculateRead(
        dataset,
        () -> {
          Map<Node, String> preferred = new HashMap<>();
          List<Quad> all = new ArrayList<>();
          for (Node property : LABELS) {
            for (Iterator<Quad> quads = dataset.find(Node.ANY, Node.ANY, property, Node.ANY);
                quads.hasNext(); ) {
              Quad quad = quads.next();
              all.add(quad);
              if (!property.equals(SKOS.altLabel.asNode())) {
                preferred.merge(quad.getSubject(), lexical(quad), NameIndex::first);
              }
            }
          }
          return all.stream().flatMap(q -> name(q, preferred).stream()).distinct().toList();
        });
  }

  /** The same one each time, where a thing has several. */
  private static String first(String some, String other) {
    return some.compareTo(other) <= 0 ? some : other;
  }

  private Optional<Name> name(Quad quad, Map<Node, String> preferred) {
    String label = lexical(quad);
    Node thing = quad.getSubject();
    return base.key(thing.toString())
        .flatMap(Kind::of)
        .map(
            kind ->
                new Name(
                    kind, thing, label, folded(label) + " ", preferred.getOrDefault(thing, label)));
  }

  private static String lexical(Quad quad) {
    return quad.getObject().getLiteralLexicalForm();
  }

  /**
   * {@code " ipv6 deployment"}: lower case, without accents and signs, a space before each word.
   */
  private static String folded(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return " " + OTHERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
