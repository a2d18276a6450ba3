package org.igkg.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.igkg.authority.Authorities;
import org.igkg.store.GraphStore;

/** Scores a store against a folder of annotations, document by document, through the queries. */
public final class Evaluation {
  private final Authorities authorities;

  public Evaluation(Authorities authorities) {
    this.authorities = authorities;
  }

  /**
   * The scores of all documents that are annotated in {@code gold}. Where a folder {@code corpus}
   * stands beside it, the words of the evidence are looked up in the documents too; where a file
   * {@code reference/organisations.csv} does, it says which names of bodies were the annotators'
   * own, instead of the authority file.
   *
   * @throws IllegalArgumentException when the folder has no annotation, or one cannot be read
   */
  public Board score(GraphStore store, Path gold) throws IOException {
    if (!Files.isDirectory(gold)) {
      throw new IllegalArgumentException(gold + ": no such folder; name the one with annotations");
    }
    List<Path> files = Gold.files(gold);
    if (files.isEmpty()) {
      throw new IllegalArgumentException(gold + ": no annotation (*.json) in it");
    }
    Answers answers = Answers.of(store);
    Board board = new Board();
    List<Measure> measures = measures(gold.toAbsolutePath());
    for (Path file : files) {
      Measure.Case document = new Measure.Case(Gold.read(file), answers, board);
      measures.forEach(m -> m.measure(document));
    }
    return board;
  }

  private List<Measure> measures(Path gold) throws IOException {
    OrganisationNames organisations = organisations(gold);
    return List.of(
        new DocumentMeasure(),
        new SessionMeasure(),
        new SpeakerMeasure(),
        new NameMeasure(organisations),
        new TopicMeasure(),
        new TieMeasure(organisations),
        new FigureMeasure(),
        new KeyPhraseMeasure(),
        new EvidenceMeasure(gold.resolveSibling("corpus")));
  }

  private OrganisationNames organisations(Path gold) throws IOException {
    Path reference = gold.resolveSibling("reference").resolve("organisations.csv");
    return Files.exists(reference)
        ? OrganisationNames.read(reference)
        : OrganisationNames.of(authorities);
  }
}
