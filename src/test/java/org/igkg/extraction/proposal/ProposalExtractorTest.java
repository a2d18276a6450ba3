package org.igkg.extraction.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import org.igkg.authority.Authorities;
import org.igkg.extraction.Mention;
import org.igkg.record.MeetingRecord.Proposal;
import org.igkg.record.RecordReader;
import org.igkg.source.SourceDocument;
import org.junit.jupiter.api.Test;

/** A form of ours with invented people; ITU and the YCIG are in the authority files. */
class ProposalExtractorTest {
  private static final Authorities AUTHORITIES = Authorities.load();
  private static final String TEXT =
      """
      IGF 2024 Open Forum #977 Tides | Internet Governance Forum (IGF)

      Organizer 1: Ada Example, Project Officer at ITU, Intergovernmental Organization, African Group
      Organizer 2: Ben Sample, YCIG/ Oar Club, Civil Society, Latin American and Caribbean Group (GRULAC)
      Speaker 1: Cleo Probe, APrIGF, Technical Community, Asia-Pacific Group
      Speaker 2: Civil Society, African Group
      Speaker 3: TBD
      Online Moderator: Dan Trial
      """;

  private final ProposalExtractor.Found found =
      new ProposalExtractor(AUTHORITIES).extract(proposal());

  @Test
  void namesPeopleAndBodiesOfTheFields() {
    assertThat(found.mentions())
        .extracting(m -> m.kind() + " " + m.name())
        .containsExactly(
            "PERSON Ada Example",
            "ORGANISATION ITU",
            "PERSON Ben Sample",
            "ORGANISATION YCIG",
            "ORGANISATION Oar Club",
            "PERSON Cleo Probe",
            "PERSON Dan Trial");
    assertThat(found.mentions())
        .filteredOn(m -> m.name().equals("ITU") || m.name().equals("YCIG"))
        .allSatisfy(m -> assertThat(m.candidates()).hasSize(1));
  }

  @Test
  void givesEachThePartOfTheField() {
    assertThat(found.participations())
        .extracting(p -> p.person().name() + " " + p.role())
        .containsExactly(
            "Ada Example organiser",
            "Ben Sample organiser",
            "Cleo Probe panellist",
            "Dan Trial online-moderator");
  }

  @Test
  void tiesPeopleToBodiesWithTheirPosts() {
    assertThat(found.affiliations())
        .extracting(
            a -> a.person().name() + ", " + a.post().orElse("") + ", " + body(a.organisation()))
        .containsExactly(
            "Ada Example, Project Officer, ITU", "Ben Sample, , YCIG", "Ben Sample, , Oar Club");
  }

  @Test
  void citesTheWordsOfTheText() {
    assertThat(found.mentions()).allSatisfy(m -> assertThat(m.span().in(TEXT)).isEqualTo(m.name()));
  }

  private static String body(Mention mention) {
    return mention.span().in(TEXT);
  }

  private static Proposal proposal() {
    SourceDocument document = new SourceDocument("a.txt", "a", "text/plain", "0".repeat(64), TEXT);
    return (Proposal) new RecordReader(AUTHORITIES).read(document).record();
  }
}
