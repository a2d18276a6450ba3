package org.igkg.derivation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.igkg.graph.Iris;
import org.igkg.store.GraphStore;
import org.igkg.store.GraphTable.Row;
import org.igkg.vocabulary.DataCube;
import org.igkg.vocabulary.Igkg;

/**
 * Of the observations of one year those that are compared with other years'.
 *
 * @param taken which topics forums, groups and regions' speakers took up
 * @param turns on each topic, by forum
 * @param words of all speech, by forum
 */
record YearSummary(int year, List<Taken> taken, List<Turns> turns, Map<Node, Integer> words) {
  private static final List<Node> COLUMNS =
      List.of(
          DataCube.dataSet,
          Igkg.topic,
          Igkg.firstTurn,
          Igkg.lens,
          Igkg.forum,
          Igkg.stakeholderGroup,
          Igkg.region,
          Igkg.turns,
          Igkg.words);
  private static final int DATA_SET = 0;
  private static final int TOPIC = 1;
  private static final int FIRST_TURN = 2;
  private static final int LENS = 3;
  private static final int FORUM = 4;
  private static final int GROUP = 5;
  private static final int REGION = 6;
  private static final int TURNS = 7;
  private static final int WORDS = 8;

  /**
   * That a forum, a group or speakers of a region took up a topic.
   *
   * @param turn the first
   */
  record Taken(Node topic, Cube cube, Node taker, Node turn) {}

  /** How many turns of a forum are about a topic. */
  record Turns(Node topic, Node forum, int turns) {}

  /** That of a year's graph, read column by column: observations are most of a store. */
  static YearSummary of(GraphStore store, Node graph, Iris iris) {
    int year = Integer.parseInt(Triples.lastPart(graph));
    YearSummary summary =
        new YearSummary(year, new ArrayList<>(), new ArrayList<>(), new HashMap<>());
    Map<Node, Cube> cubes = new HashMap<>();
    for (Cube cube : Cube.values()) {
      cubes.put(cube.dataSet(iris), cube);
    }
    store
        .table(graph, COLUMNS)
        .rows()
        .forEach(row -> summary.add(cubes.get(row.node(DATA_SET)), row));
    return summary;
  }

  private void add(Cube cube, Row row) {
    switch (cube) {
      case SPEECH -> words.put(row.node(FORUM), Triples.integer(row.node(WORDS)));
      case FORUM -> {
        taken(cube, row, FORUM);
        turns.add(new Turns(row.node(TOPIC), row.node(FORUM), Triples.integer(row.node(TURNS))));
      }
      case GROUP -> taken(cube, row, GROUP);
      case REGION -> {
        if (row.node(LENS).equals(Lens.SPEAKER.node())) {
          taken(cube, row, REGION);
        }
      }
      default -> {
        // compared within the year alone
      }
    }
  }

  private void taken(Cube cube, Row row, int taker) {
    taken.add(new Taken(row.node(TOPIC), cube, row.node(taker), row.node(FIRST_TURN)));
  }
}
