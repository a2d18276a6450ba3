package org.igkg.record;

import java.time.LocalDate;
import java.util.Optional;

/** Collects session facts part by part; what was set first stays. */
final class FactsBuilder {
  private Optional<String> forum = Optional.empty();
  private Optional<Integer> year = Optional.empty();
  private Optional<Integer> day = Optional.empty();
  private Optional<LocalDate> date = Optional.empty();
  private Optional<String> room = Optional.empty();
  private Optional<String> type = Optional.empty();
  private Optional<String> number = Optional.empty();
  private Optional<String> title = Optional.empty();

  private Optional<String> siteForum = Optional.empty();
  private Optional<Integer> siteYear = Optional.empty();

  static FactsBuilder of(SessionFacts facts) {
    return new FactsBuilder().or(facts);
  }

  /** {@code facts} where nothing was set yet. */
  FactsBuilder or(SessionFacts facts) {
    return forum(facts.forum())
        .year(facts.year())
        .day(facts.day())
        .date(facts.date())
        .room(facts.room())
        .type(facts.type())
        .number(facts.number())
        .title(facts.title());
  }

  FactsBuilder forum(Optional<String> stated) {
    forum = forum.or(() -> stated);
    return this;
  }

  FactsBuilder year(Optional<Integer> stated) {
    year = year.or(() -> stated);
    return this;
  }

  FactsBuilder day(Optional<Integer> stated) {
    day = day.or(() -> stated);
    return this;
  }

  FactsBuilder date(Optional<LocalDate> stated) {
    date = date.or(() -> stated);
    return this;
  }

  FactsBuilder room(Optional<String> stated) {
    room = room.or(() -> stated);
    return this;
  }

  FactsBuilder type(Optional<String> stated) {
    type = type.or(() -> stated);
    return this;
  }

  FactsBuilder number(Optional<String> stated) {
    number = number.or(() -> stated);
    return this;
  }

  FactsBuilder title(Optional<String> stated) {
    title = title.or(() -> stated.filter(t -> !t.isBlank()));
    return this;
  }

  /** What the site's name says; it counts only where the line itself says nothing. */
  FactsBuilder site(String siteForum, Optional<Integer> siteYear) {
    this.siteForum = Optional.of(siteForum);
    this.siteYear = siteYear;
    return this;
  }

  boolean isOnDay(int number) {
    return day.filter(d -> d == number).isPresent();
  }

  boolean hasTitle() {
    return title.isPresent();
  }

  Optional<String> forum() {
    return forum;
  }

  Optional<Integer> year() {
    return year;
  }

  Optional<Integer> day() {
    return day;
  }

  Optional<LocalDate> date() {
    return date;
  }

  Optional<String> type() {
    return type;
  }

  SessionFacts build() {
    forum(siteForum).year(siteYear);
    return new SessionFacts(forum, year, day, date, room, type, number, title);
  }
}
