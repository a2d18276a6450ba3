package org.igkg.extraction.keyphrase;

import java.util.List;
import org.igkg.authority.Authorities;
import org.igkg.extraction.AnalysedRecord;
import org.igkg.extraction.KeyPhrase;
import org.igkg.source.Span;

/**
 * Finds the phrases that say what a record is about.
 *
 * <p>Candidates are noun phrases; they are ranked as in Maui (O. Medelyan, "Human-competitive
 * automatic topic indexing", 2009): frequency, rarity in other texts of the domain, length and
 * membership of a controlled vocabulary (the topic scheme). Adapted to spoken text: the title
 * counts, and so do sentences that announce the session's subject; words that run a session are no
 * candidates; the place of the first occurrence does not count, for a session opens with greetings.
 */
public final class KeyPhraseExtractor {
  private final SpokenWords spoken = new SpokenWords();
  private final PhraseVocabulary vocabulary;
  private final PhraseSelection selection;

  public KeyPhraseExtractor(Authorities authorities) {
    this(authorities, Tuning.DEFAULT);
  }

  KeyPhraseExtractor(Authorities authorities, Tuning tuning) {
    vocabulary = new PhraseVocabulary(authorities);
    selection =
        new PhraseSelection(vocabulary, new PhraseScore(vocabulary, spoken, tuning), tuning);
  }

  /** At most ten phrases, best first; each in the form it takes most often in the record. */
  public List<KeyPhrase> keyPhrases(AnalysedRecord record) {
    Candidates candidates =
        new Candidates(record.text(), spoken, vocabulary, Subject.speakers(record));
    Span title = Subject.title(record);
    record.title().stream()
        .filter(s -> s.span().overlaps(title))
        .forEach(s -> candidates.add(Clip.to(s, title), true, false));
    record.units().stream()
        .flatMap(unit -> unit.sentences().stream())
        .forEach(s -> candidates.add(s, false, Subject.isAnnouncedIn(s.span().in(record.text()))));
    return selection.of(candidates.all());
  }
}
