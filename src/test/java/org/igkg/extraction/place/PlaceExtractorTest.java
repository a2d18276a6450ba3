package org.igkg.extraction.place;

import org.igkg.extraction.ExtractorContract;
import org.igkg.extraction.FindingKind;

class PlaceExtractorTest extends ExtractorContract {
  PlaceExtractorTest() {
    super(FindingKind.PLACE);
  }
}
