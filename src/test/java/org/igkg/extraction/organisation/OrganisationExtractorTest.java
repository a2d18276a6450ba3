package org.igkg.extraction.organisation;

import org.igkg.extraction.ExtractorContract;
import org.igkg.extraction.FindingKind;

class OrganisationExtractorTest extends ExtractorContract {
  OrganisationExtractorTest() {
    super(FindingKind.ORGANISATION);
  }
}
