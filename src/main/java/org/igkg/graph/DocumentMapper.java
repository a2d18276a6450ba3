package org.igkg.graph;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.igkg.authority.Authorities;
import org.igkg.resolution.ResolvedRecord;
import org.igkg.source.SourceDocument;

/**
 * A resolved record to the named graph of its document.
 *
 * <p>A function of the record, the authority files and the provenance: the same input gives the
 * same triples, without blank nodes. Safe for use by several threads. What the authority files
 * describe is only named here; it stands in the {@link ReferenceGraphs}.
 */
public final class DocumentMapper {
  private final Iris iris;
  private final Authorities authorities;
  private final List<TripleMapper> mappers;

  public DocumentMapper(Iris iris, Authorities authorities, Provenance provenance) {
    this.iris = iris;
    this.authorities = authorities;
    this.mappers =
        List.of(
            new DocumentTriples(),
            new CopyTriples(),
            new ProvenanceTriples(provenance),
            new MeetingTriples(),
            new SessionTriples(),
            new TextUnitTriples(),
            new EntityTriples(),
            new IdentificationTriples(),
            new OrganisationIdentificationTriples(),
            new MentionTriples(),
            new AffiliationTriples(),
            new ParticipationTriples(),
            new TopicTriples(),
            new KeyPhraseTriples(),
            new FigureTriples());
  }

  /** All that the record says, as triples. */
  public Graph map(ResolvedRecord resolved) {
    Graph graph = GraphFactory.createDefaultGraph();
    DocumentScope scope = new DocumentScope(graph, resolved, authorities, iris);
    mappers.forEach(mapper -> mapper.map(scope));
    return graph;
  }

  /** What mints the IRIs of all things. */
  public Iris iris() {
    return iris;
  }

  /** The name that the document's graph has in the store. */
  public Node graphName(SourceDocument document) {
    return iris.graph(document.key());
  }
}
