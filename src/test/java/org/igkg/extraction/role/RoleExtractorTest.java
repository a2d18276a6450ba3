package org.igkg.extraction.role;

import org.igkg.extraction.ExtractorContract;
import org.igkg.extraction.FindingKind;

class RoleExtractorTest extends ExtractorContract {
  RoleExtractorTest() {
    super(FindingKind.ROLE);
  }
}
