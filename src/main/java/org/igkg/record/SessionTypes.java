package org.igkg.record;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.igkg.authority.SessionType;
import org.igkg.authority.SessionType.TitleUse;

/** The words of {@code session-types.csv}, ready to be looked for in a title line. */
final class SessionTypes {
  private final List<SessionLabel> labels;
  private final List<SessionLabel> names;
  private final Collection<SessionType> types;
  private final Map<String, SessionType> byId;

  SessionTypes(Collection<SessionType> types) {
    this.types = List.copyOf(types);
    this.byId = types.stream().collect(Collectors.toMap(SessionType::id, t -> t));
    this.labels = sorted(types.stream().filter(not(TitleUse.NAME)).flatMap(SessionTypes::labels));
    this.names = sorted(types.stream().filter(is(TitleUse.NAME)).flatMap(SessionTypes::words));
  }

  private static Predicate<SessionType> is(TitleUse use) {
    return t -> t.titleUse() == use;
  }

  private static Predicate<SessionType> not(TitleUse use) {
    return is(use).negate();
  }

  private static Stream<SessionLabel> labels(SessionType type) {
    return Stream.concat(
        words(type), type.prefixCodes().stream().map(c -> SessionLabel.code(type, c)));
  }

  private static Stream<SessionLabel> words(SessionType type) {
    return type.aliases().stream().map(a -> SessionLabel.words(type, a));
  }

  /** Longest first, so that {@code NRI Main Session} is no {@code NRI}. */
  private static List<SessionLabel> sorted(Stream<SessionLabel> labels) {
    return labels.sorted(Comparator.comparing(SessionLabel::length).reversed()).toList();
  }

  Optional<SessionType> type(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The type with exactly this label: {@code WS}. */
  Optional<SessionType> ofCode(String code) {
    return labels.stream().filter(l -> l.words().equals(code)).map(SessionLabel::type).findFirst();
  }

  /** Labels that stand in front of a title, longest first. */
  List<SessionLabel> labels() {
    return labels;
  }

  /** The words and codes of one type that can stand in front of a title, longest first. */
  Stream<SessionLabel> labelsOf(SessionType type) {
    return labels.stream().filter(l -> l.type().equals(type));
  }

  boolean startsWithNumberedLabel(TitleLine line, TitleForm form) {
    int before = line.mark();
    line.skipSeparators();
    boolean starts = labels.stream().anyMatch(l -> l.withNumber(line, form).isPresent());
    line.backTo(before);
    return starts;
  }

  /** The type whose own name the line begins with or is. */
  Optional<SessionType> namedAtHead(TitleLine line, TitleForm form) {
    line.skipSeparators();
    return names.stream()
        .filter(l -> l.isPhrase() ? l.alone(line, form).isPresent() : l.is(line.printedRest()))
        .map(SessionLabel::type)
        .findFirst();
  }

  /** The type whose pattern comes first in {@code title}; of two that start together the first. */
  Optional<TypeMatch> namedIn(String title) {
    return types.stream()
        .filter(not(TitleUse.LABEL))
        .flatMap(t -> firstMatch(t, title).stream())
        .min(Comparator.comparing((TypeMatch m) -> m.match().start()));
  }

  /** The preparatory meeting that {@code title} names. */
  Optional<TypeMatch> preparatoryIn(String title) {
    return types.stream()
        .filter(SessionType::preparatory)
        .flatMap(t -> firstMatch(t, title).stream())
        .min(Comparator.comparing((TypeMatch m) -> m.match().start()));
  }

  /** The label type whose pattern the line begins with, though no listed words do. */
  Optional<SessionType> likeAtHead(TitleLine line) {
    line.skipSeparators();
    return types.stream()
        .filter(is(TitleUse.LABEL))
        .filter(t -> t.titlePattern().flatMap(line::peek).isPresent())
        .findFirst();
  }

  private static Optional<TypeMatch> firstMatch(SessionType type, String title) {
    Optional<Pattern> pattern = type.titlePattern();
    return pattern
        .map(p -> p.matcher(title))
        .filter(Matcher::find)
        .map(m -> new TypeMatch(type, m.toMatchResult()));
  }

  /** A type and the words of a title that name it. */
  record TypeMatch(SessionType type, MatchResult match) {}
}
