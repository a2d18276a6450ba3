package org.igkg.extraction.keyphrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.igkg.authority.Authorities;
import org.igkg.extraction.AnalysedRecord;
import org.igkg.extraction.DevelopmentCorpus;
import org.igkg.extraction.KeyPhrase;
import org.junit.jupiter.api.Test;

/** Sentences are ours; nobody said them. */
class KeyPhraseExtractorTest {
  private final KeyPhraseExtractor extractor = new KeyPhraseExtractor(Authorities.load());

  private static AnalysedRecord record(String title, String words) {
    return DevelopmentCorpus.analysed(
        "own.txt", title + "\n\n>> JANE DOE: " + words, Optional.of(title));
  }

  private List<String> phrases(String title, String words) {
    return extractor.keyPhrases(record(title, words)).stream()
        .map(k -> k.phrase().toLowerCase(Locale.ROOT))
        .toList();
  }

  @Test
  void takesTermsOfTheSchemeAndThePhrasesOfTheTitle() {
    assertThat(
            phrases(
                "Community Radio for Farmers",
                "We discuss freedom of expression and open data. Community radio helps."))
        .contains("community radio", "freedom of expression", "open data");
  }

  @Test
  void mergesVariantsIntoTheCommonForm() {
    List<KeyPhrase> found =
        extractor.keyPhrases(
            record("Talk", "A data center is here. Data centers are there. Data centers grow."));
    assertThat(found).filteredOn(k -> k.phrase().equalsIgnoreCase("data centers")).hasSize(1);
    assertThat(found.get(0).occurrences()).hasSize(3);
  }

  @Test
  void leavesOutGreetingsAndPeople() {
    assertThat(
            phrases(
                "Encryption",
                "Ladies and gentlemen, thank you for your question. I thank Ann Roe of Springfield,"
                    + " the moderator of this session, for five minutes of encryption."))
        .noneMatch(
            p -> p.matches(".*(ladies|gentlemen|question|session|minute|roe|springfield|doe).*"));
  }

  @Test
  void ranksFromOneWithTheBestAtOne() {
    List<KeyPhrase> found =
        extractor.keyPhrases(record("A talk", "Privacy is one subject. Encryption is another."));
    assertThat(found.get(0).salience()).isEqualTo(1);
    assertThat(found).extracting(KeyPhrase::rank).startsWith(1, 2);
    assertThat(found).hasSizeLessThanOrEqualTo(10);
  }

  @Test
  void theNameOfTheFieldSaysNothingUnlessTheTitleSaysIt() {
    String words = "We discuss Internet governance and encryption. Encryption is about privacy.";
    assertThat(phrases("Talk", words)).startsWith("encryption");
    assertThat(phrases("The evolution of Internet governance", words))
        .startsWith("internet governance");
  }

  @Test
  void namesTwoThingsEvenWhereOneIsFarAhead() {
    assertThat(
            phrases(
                "Freedom of expression",
                "We discuss freedom of expression. Freedom of expression is freedom of expression."
                    + " The village has a well."))
        .hasSize(2);
  }

  @Test
  void aRecordWithoutNounsHasNone() {
    assertThat(phrases("", "Yes. Okay. Thank you very much.")).isEmpty();
  }
}
