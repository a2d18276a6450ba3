package org.igkg.extraction.organisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.igkg.authority.Authorities;
import org.igkg.extraction.AnalysedRecord;
import org.igkg.extraction.Mention;

/**
 * Organisations, public bodies, companies and networks: those of the authority file under all their
 * names, and others whose name has the form of one.
 */
public final class OrganisationExtractor {
  private final KnownOrganisations known;
  private final OrganisationForms forms;
  private final Branches branches;

  public OrganisationExtractor(Authorities authorities) {
    this.known = new KnownOrganisations(authorities);
    this.forms = new OrganisationForms(authorities);
    this.branches = new Branches(authorities);
  }

  /** All organisations of title and units, in the order of the text; mentions do not overlap. */
  public List<Mention> extract(AnalysedRecord record) {
    List<Mention> found = new ArrayList<>();
    record
        .sentences()
        .forEach(
            sentence -> {
              List<Mention> named = branches.in(record.text(), known.in(record.words(sentence)));
              List<Mention> formed = forms.in(record.text(), sentence, named);
              found.addAll(longest(named, formed));
            });
    return Introductions.in(record, found);
  }

  /** Of overlapping names the longer; of equally long ones the known. */
  private static List<Mention> longest(List<Mention> known, List<Mention> formed) {
    List<Mention> all = new ArrayList<>(known);
    all.addAll(formed);
    all.sort(
        Comparator.<Mention>comparingInt(m -> -m.span().length())
            .thenComparing(m -> m.candidates().isEmpty()));
    List<Mention> kept = new ArrayList<>();
    for (Mention mention : all) {
      if (kept.stream().noneMatch(k -> k.span().overlaps(mention.span()))) {
        kept.add(mention);
      }
    }
    kept.sort(Comparator.comparing(Mention::span));
    return kept;
  }
}
