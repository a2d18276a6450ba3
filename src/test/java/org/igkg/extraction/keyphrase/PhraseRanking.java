package org.igkg.extraction.keyphrase;

import java.util.List;
import org.igkg.extraction.AnalysedRecord;

/** Chooses the phrases that say what a record is about, best first. */
@FunctionalInterface
interface PhraseRanking {
  List<String> phrases(AnalysedRecord record);
}
