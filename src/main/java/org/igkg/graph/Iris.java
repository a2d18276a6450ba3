package org.igkg.graph;

import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The one place where IRIs of things and of named graphs are minted.
 *
 * <p>A thing is {@code {base}id/{type}/{key}}, a graph {@code {base}graph/{key}}. Keys are stable:
 * ids of the authority files, slugs, hashes; never a place in a list. Each method throws {@link
 * IllegalArgumentException} for a key that is no key.
 *
 * @param base absolute IRI that ends in a slash
 */
public record Iris(String base) {
  public static final String DEFAULT_BASE = "https://w3id.org/igkg/";

  // possessive: a key is checked for each thing of a graph, and never needs to be read back
  private static final Pattern SLUG = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");
  private static final Pattern NESTED = Pattern.compile(SLUG + "(?:/" + SLUG + ")*+");
  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{12}(?:-[0-9]+)?");
  private static final Pattern BASE = Pattern.compile("https?://[^\\s<>\"{}|\\\\^`?#]+/");

  /** Graph names that no document may have. */
  private static final String ONTOLOGY = "ontology";

  public Iris {
    if (!BASE.matcher(base).matches()) {
      throw new IllegalArgumentException("not an absolute IRI that ends in a slash: " + base);
    }
  }

  /** IRIs under {@link #DEFAULT_BASE}. */
  public Iris() {
    this(DEFAULT_BASE);
  }

  public Node forum(String id) {
    return thing("forum", id);
  }

  public Node meeting(String id) {
    return thing("meeting", id);
  }

  /** {@code session/igf-2024/day-0-event-58}. */
  public Node session(String meetingId, String key) {
    return thing("session", meetingId, key);
  }

  public Node document(String key) {
    return thing("document", key);
  }

  public Node person(String key) {
    return thing("person", key);
  }

  public Node organisation(String key) {
    return thing("organisation", key);
  }

  /** {@code country/SA}: ISO 3166-1 alpha-2, in capitals. */
  public Node country(String iso2) {
    return id("country/" + checked(COUNTRY, iso2));
  }

  public Node region(String id) {
    return thing("region", id);
  }

  public Node topic(String id) {
    return thing("topic", id);
  }

  /** The scheme of all topics; the other schemes are terms of the ontology. */
  public Node topicScheme() {
    return id("topic-scheme");
  }

  public Node sessionType(String id) {
    return thing("session-type", id);
  }

  public Node role(String id) {
    return thing("role", id);
  }

  public Node stakeholderGroup(String id) {
    return thing("stakeholder-group", id);
  }

  /** {@code resolved}, {@code ambiguous} or {@code unresolved}. */
  public Node resolutionState(String id) {
    return thing("resolution-state", id);
  }

  public Node initiative(String id) {
    return thing("initiative", id);
  }

  /**
   * A turn of a session.
   *
   * @param sessionPath what follows {@code session/} in the session's IRI: {@code igf-2024/ws-7}
   * @param hash 12 hexadecimal digits of label and text, so that a turn keeps its IRI when others
   *     are added before it; {@code -2} and so on for the second and later turns with the same
   *     label and text
   */
  public Node turn(String sessionPath, String hash) {
    return id("turn/" + checked(NESTED, sessionPath) + "/" + checked(HASH, hash));
  }

  /** A paragraph of a document; {@code hash} as in {@link #turn}. */
  public Node passage(String documentKey, String hash) {
    return id("passage/" + checked(SLUG, documentKey) + "/" + checked(HASH, hash));
  }

  public Node participation(String documentKey, String key) {
    return thing("participation", documentKey, key);
  }

  public Node membership(String documentKey, String key) {
    return thing("membership", documentKey, key);
  }

  public Node mention(String documentKey, String key) {
    return thing("mention", documentKey, key);
  }

  /** A person as a document names them; {@code personKey} is the one the document alone gives. */
  public Node identification(String documentKey, String personKey) {
    return thing("identification", documentKey, personKey);
  }

  /** An organisation as a document names it; the key is the one the document alone gives. */
  public Node organisationIdentification(String documentKey, String organisationKey) {
    return thing("organisation-identification", documentKey, organisationKey);
  }

  /**
   * Two people or organisations weighed against each other.
   *
   * @param hash 12 hexadecimal digits of both
   */
  public Node comparison(String hash) {
    return id("comparison/" + checked(HASH, hash));
  }

  public Node topicShare(String documentKey, String key) {
    return thing("topic-share", documentKey, key);
  }

  public Node keyPhrase(String documentKey, String key) {
    return thing("key-phrase", documentKey, key);
  }

  public Node figure(String documentKey, String key) {
    return thing("figure", documentKey, key);
  }

  public Node extraction(String documentKey, String key) {
    return thing("extraction", documentKey, key);
  }

  /**
   * The named graph of a document.
   *
   * @throws IllegalArgumentException also for the key {@code ontology}, whose graph is taken
   */
  public Node graph(String documentKey) {
    if (documentKey.equals(ONTOLOGY)) {
      throw new IllegalArgumentException(
          "graph/ontology holds the ontology; give the document another file name");
    }
    return NodeFactory.createURI(base + "graph/" + checked(SLUG, documentKey));
  }

  /** The named graph of {@code ontology/igkg.ttl}. */
  public Node ontologyGraph() {
    return NodeFactory.createURI(base + "graph/" + ONTOLOGY);
  }

  /** The named graph of one kind of reference data: {@code graph/reference/topics}. */
  public Node referenceGraph(String name) {
    return NodeFactory.createURI(base + "graph/reference/" + checked(SLUG, name));
  }

  /**
   * The named graph of one part of what is derived from the documents: {@code graph/derived/2031}.
   */
  public Node derivedGraph(String name) {
    return NodeFactory.createURI(base + "graph/derived/" + checked(SLUG, name));
  }

  /**
   * Something derived from the documents: {@code topic-observation/ipv6/2031/nordic/speaker}.
   *
   * @param key what it is about, the parts separated by slashes
   */
  public Node derived(String type, String key) {
    return id(checked(SLUG, type) + "/" + checked(NESTED, key));
  }

  private Node thing(String type, String key) {
    return id(type + "/" + checked(SLUG, key));
  }

  private Node thing(String type, String owner, String key) {
    return id(type + "/" + checked(SLUG, owner) + "/" + checked(SLUG, key));
  }

  private Node id(String path) {
    return NodeFactory.createURI(base + "id/" + path);
  }

  private static String checked(Pattern form, String key) {
    if (!form.matcher(key).matches()) {
      throw new IllegalArgumentException("not a key of the form " + form + ": '" + key + "'");
    }
    return key;
  }
}
