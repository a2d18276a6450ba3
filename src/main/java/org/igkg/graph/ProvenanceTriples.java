package org.igkg.graph;

import org.apache.jena.graph.Node;
import org.igkg.vocabulary.Igkg;
import org.igkg.vocabulary.Prov;

/**
 * Where the graph comes from:
 *
 * <pre>{@code
 * <graph/igf-2031-ws-7> prov:wasGeneratedBy <extraction/igf-2031-ws-7/0123456789ab> .
 * <extraction/igf-2031-ws-7/0123456789ab> a igkg:Extraction ; prov:used <document/igf-2031-ws-7> ;
 *     igkg:softwareVersion "0.1.0" ; igkg:modelChecksum "model.bin 0123…" ; igkg:option "name=value" .
 * }</pre>
 */
record ProvenanceTriples(Provenance provenance) implements TripleMapper {
  @Override
  public void map(DocumentScope scope) {
    Node extraction = scope.iris().extraction(scope.documentKey(), provenance.key());
    scope.describe(scope.iris().graph(scope.documentKey())).link(Prov.wasGeneratedBy, extraction);
    Description run =
        scope
            .describe(extraction)
            .type(Igkg.Extraction)
            .link(Prov.used, scope.document())
            .text(Igkg.softwareVersion, provenance.softwareVersion());
    provenance
        .modelChecksums()
        .forEach((model, checksum) -> run.text(Igkg.modelChecksum, model + " " + checksum));
    provenance.options().forEach((name, value) -> run.text(Igkg.option, name + "=" + value));
  }
}
