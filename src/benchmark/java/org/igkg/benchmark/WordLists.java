package org.igkg.benchmark;

import java.util.List;

/** Everyday words for the text model. */
final class WordLists {
  static final List<String> NOUNS =
      words(
          "approach question process framework discussion programme market document agreement law"
              + " budget school village platform device survey standard team project idea problem"
              + " solution network service partner region debate rule tool lesson number story"
              + " meeting result change decision community language company user risk benefit"
              + " cable training mandate paper draft group effort plan review forum office study"
              + " register campaign contract measure model method network operator provider room");
  static final List<String> VERBS =
      words(
          "support build change discuss follow improve measure understand develop start protect"
              + " explain consider adopt fund test open share review connect teach prepare publish"
              + " finish question design reach serve save compare describe extend");
  static final List<String> ADJECTIVES =
      words(
          "important new difficult small open local good clear strong common different useful"
              + " expensive simple practical slow careful early global national fair broad complex"
              + " recent serious honest patient technical");
  static final List<String> ADVERBS =
      words("often rarely really always slowly clearly usually together quickly carefully openly");
  static final List<String> PEOPLE =
      List.of(
          "governments",
          "young people",
          "the users",
          "small companies",
          "our members",
          "the teachers",
          "local communities",
          "the operators",
          "women in rural areas",
          "the engineers",
          "many of us",
          "the regulators");

  private WordLists() {}

  private static List<String> words(String line) {
    return List.of(line.split(" "));
  }
}
