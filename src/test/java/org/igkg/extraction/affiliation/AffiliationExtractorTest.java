package org.igkg.extraction.affiliation;

import org.igkg.extraction.ExtractorContract;
import org.igkg.extraction.FindingKind;

class AffiliationExtractorTest extends ExtractorContract {
  AffiliationExtractorTest() {
    super(FindingKind.AFFILIATION);
  }
}
