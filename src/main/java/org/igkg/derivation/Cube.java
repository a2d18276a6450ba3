package org.igkg.derivation;

import java.util.List;
import org.apache.jena.graph.Node;
import org.igkg.graph.Iris;
import org.igkg.vocabulary.Igkg;

/** By what the utterances of a year are counted: each is a data set of the RDF Data Cube kind. */
enum Cube {
  REGION(
      "topic-observation",
      "Topics by year and region",
      Igkg.TopicObservation,
      Igkg.TopicObservationStructure,
      List.of(Igkg.topic, Igkg.year, Igkg.region, Igkg.lens)),
  REGION_AND_GROUP(
      "region-group-observation",
      "Topics by year, region and stakeholder group",
      Igkg.RegionGroupObservation,
      Igkg.RegionGroupObservationStructure,
      List.of(Igkg.topic, Igkg.year, Igkg.region, Igkg.lens, Igkg.stakeholderGroup)),
  GROUP(
      "group-observation",
      "Topics by year and stakeholder group",
      Igkg.GroupObservation,
      Igkg.GroupObservationStructure,
      List.of(Igkg.topic, Igkg.year, Igkg.stakeholderGroup)),
  SESSION_TYPE(
      "session-type-observation",
      "Topics by year and type of session",
      Igkg.SessionTypeObservation,
      Igkg.SessionTypeObservationStructure,
      List.of(Igkg.topic, Igkg.year, Igkg.sessionType)),
  FORUM(
      "forum-observation",
      "Topics by year and forum",
      Igkg.ForumObservation,
      Igkg.ForumObservationStructure,
      List.of(Igkg.topic, Igkg.year, Igkg.forum)),
  PAIR(
      "topic-pair-observation",
      "Topics discussed in one turn, by year",
      Igkg.TopicPairObservation,
      Igkg.TopicPairObservationStructure,
      List.of(Igkg.topic, Igkg.otherTopic, Igkg.year)),
  SPEECH(
      "speech-observation",
      "Speech on record, by year and forum",
      Igkg.SpeechObservation,
      Igkg.SpeechObservationStructure,
      List.of(Igkg.year, Igkg.forum)),
  GROUP_SPEECH(
      "group-speech-observation",
      "Speech on record, by year and stakeholder group",
      Igkg.GroupSpeechObservation,
      Igkg.GroupSpeechObservationStructure,
      List.of(Igkg.year, Igkg.stakeholderGroup));

  private final String key;
  private final String title;
  private final Node type;
  private final Node structure;
  private final List<Node> dimensions;

  Cube(String key, String title, Node type, Node structure, List<Node> dimensions) {
    this.key = key;
    this.title = title;
    this.type = type;
    this.structure = structure;
    this.dimensions = dimensions;
  }

  /** What the IRIs of its observations begin with. */
  String key() {
    return key;
  }

  /** The qb:DataSet that its observations are in. */
  Node dataSet(Iris iris) {
    return iris.derived("data-set", key);
  }

  String title() {
    return title;
  }

  /** Class of its observations. */
  Node type() {
    return type;
  }

  /** Its qb:DataStructureDefinition. */
  Node structure() {
    return structure;
  }

  List<Node> dimensions() {
    return dimensions;
  }

  /** Whether it counts speech on a topic, and not all speech. */
  boolean isOfTopics() {
    return dimensions.contains(Igkg.topic);
  }
}
