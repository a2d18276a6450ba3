package org.igkg.extraction.person;

import org.igkg.extraction.ExtractorContract;
import org.igkg.extraction.FindingKind;

class PersonExtractorTest extends ExtractorContract {
  PersonExtractorTest() {
    super(FindingKind.PERSON);
  }
}
