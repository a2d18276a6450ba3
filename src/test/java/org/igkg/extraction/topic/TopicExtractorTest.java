package org.igkg.extraction.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.igkg.authority.Authorities;
import org.igkg.extraction.AnalysedRecord;
import org.igkg.extraction.DevelopmentCorpus;
import org.igkg.extraction.Mention;
import org.igkg.extraction.TopicShare;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences are ours; nobody said them. */
class TopicExtractorTest {
  private final TopicExtractor extractor = new TopicExtractor(Authorities.load());

  private static AnalysedRecord record(String title, String words) {
    return DevelopmentCorpus.analysed(
        "own.txt", title + "\n\n>> JANE DOE: " + words, Optional.empty());
  }

  private List<String> mentioned(String words) {
    return extractor.mentions(record("A session", words)).stream()
        .map(m -> m.candidates().get(0))
        .distinct()
        .toList();
  }

  private List<String> ranked(AnalysedRecord record) {
    return extractor.shares(record, extractor.mentions(record)).stream()
        .map(TopicShare::topic)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "We must close the digital divides of our region., access-inclusion",
    "A landing station makes submarine\u2011cable repairs easier., submarine-cables",
    "The localization of data is costly., data-localisation-sovereignty",
    "Fibre-optic cables reach the island., submarine-cables",
    "We build AI systems., artificial-intelligence",
    "Both NRIs and the secretariat met., national-regional-igfs",
    "Last year the Kenya IGF looked at this., national-regional-igfs",
    "The Convention on the Rights of the Child binds them., childrens-rights",
    "IPv6 came after NAT and its address tricks., ipv6",
    "One day we shall have got everyone online., connectivity-access"
  })
  void findsTermsInAllTheirForms(String words, String topic) {
    assertThat(mentioned(words)).contains(topic);
  }

  @ParameterizedTest
  @CsvSource({
    "The environment here in the room is friendly., climate-environment",
    "There is a whole spectrum of opinions., spectrum-wireless",
    "Let us make a word cloud of it., cloud-data-centres",
    "Our university is hosting the event., cloud-data-centres",
    "Captioning is available for all., disability-accessibility",
    "Please raise your hand in the remote participation tool., participation-remote-hybrid",
    "She does the chat moderation for us., content-moderation",
    "The media coverage was broad., connectivity-access",
    "You ai not going there., artificial-intelligence",
    "I am the senior officer of the seniors., older-persons",
    "I agree with the general comment you made., childrens-rights",
    "It is the backbone of our society., connectivity-access",
    "A warm welcome to everyone online in this hall and at home., connectivity-access",
    "Are there questions from the people online?, access-inclusion"
  })
  void leavesOutOtherSenses(String words, String topic) {
    assertThat(mentioned(words)).doesNotContain(topic);
  }

  @ParameterizedTest
  @CsvSource({
    "Last year we trained sixty engineers., capacity-development",
    "At midnight they turned the whole network off., internet-shutdowns",
    "We built towers and connected forty villages., connectivity-access",
    "Most of us cannot even afford it., affordability",
    "Broadband access should be treated as a fundamental right., right-to-access"
  })
  void findsWhatIsMeantByAPatternOfWords(String words, String topic) {
    AnalysedRecord record = record("A session", words);
    assertThat(extractor.mentions(record))
        .filteredOn(m -> m.candidates().contains(topic))
        .singleElement()
        .satisfies(m -> assertThat(m.method()).isEqualTo("term-pattern"))
        .satisfies(m -> assertThat(words).contains(m.span().in(record.text())));
  }

  @Test
  void aTopicThatASentenceNamesNeedsNoPattern() {
    assertThat(extractor.mentions(record("A session", "Capacity building: we train engineers.")))
        .filteredOn(m -> m.candidates().contains("capacity-development"))
        .extracting(Mention::method)
        .containsExactly("term");
  }

  @Test
  void theNameOfTheForumIsNoTopic() {
    assertThat(mentioned("Welcome to the Internet Governance Forum of this year."))
        .doesNotContain("governance", "igf-evolution");
  }

  @Test
  void aWebAddressSaysNothing() {
    assertThat(mentioned("https://example.org/content/encryption-and-privacy is the page."))
        .isEmpty();
  }

  @Test
  void anIntroductionCountsLessThanTalk() {
    Mention said = only("Cybercrime is growing everywhere.", "cybercrime");
    Mention introduced =
        only("My name is Ann Roe and I am the head of the cybercrime unit.", "cybercrime");
    assertThat(introduced.confidence()).isLessThan(said.confidence());
  }

  private Mention only(String words, String topic) {
    return extractor.mentions(record("A session", words)).stream()
        .filter(m -> m.candidates().contains(topic))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theTitleDecidesTheRank() {
    AnalysedRecord record =
        record("Quantum computing", "We talk about encryption, encryption and privacy today.");
    assertThat(ranked(record)).startsWith("quantum").contains("encryption", "privacy-rights");
  }

  @Test
  void whatEverySessionSaysNeedsMore() {
    assertThat(ranked(record("A session", "The stakeholders of the IGF are here.")))
        .doesNotContain("multistakeholder-model", "igf-evolution");
  }

  @Test
  void sharesAreRankedFromOneAndScaledByTheBest() {
    AnalysedRecord record = record("Spam", "Spam and encryption, encryption and privacy.");
    List<TopicShare> shares = extractor.shares(record, extractor.mentions(record));
    assertThat(shares).extracting(TopicShare::rank).startsWith(1, 2, 3);
    assertThat(shares.get(0).salience()).isEqualTo(1);
  }

  @Test
  void readsTheSameUnderATurkishLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(mentioned("INTERNET SHUTDOWNS and the digital divide"))
          .contains("internet-shutdowns", "access-inclusion");
    } finally {
      Locale.setDefault(before);
    }
  }
}
