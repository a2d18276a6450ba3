package org.igkg.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.igkg.authority.Authorities;
import org.igkg.record.TurnStart.Sign;
import org.igkg.source.Span;

/**
 * The body of a transcript to its turns. Every {@code >>} starts one, named or not; a line or a
 * sentence without marker only when it begins with a label. What stands before the first start is a
 * turn when it is speech, otherwise it belongs to the page. The rest of the text belongs to the
 * last turn.
 *
 * <p>Two turns with the same label in a row stay two: they were marked as two. Linear in the length
 * of the text.
 */
final class TurnParser {
  private final LabelReader reader;
  private final NoteFinder notes;

  TurnParser(Authorities authorities) {
    reader = new LabelReader(authorities);
    notes = new NoteFinder(authorities.noteForms().values());
  }

  /** The turns of {@code body}, in order. */
  List<Turn> parse(String text, Span body) {
    List<TurnStart> starts = TurnStartScanner.scan(text, body);
    LabelChoice choice = new LabelChoice(text, body, starts, reader);
    MissingColon missing = new MissingColon(text, choice, reader);
    List<Opening> openings = new ArrayList<>();
    for (TurnStart start : starts) {
      opening(text, body, start, choice, missing).ifPresent(openings::add);
    }
    int first = openings.isEmpty() ? body.end() : openings.get(0).at();
    if (!openings.isEmpty()) {
      lead(text, new Span(body.start(), first)).ifPresent(lead -> openings.add(0, lead));
    }
    return turns(text, body, openings);
  }

  /** The whole of a body without any label or marker as the turn of one unnamed voice. */
  List<Turn> single(String text, Span body) {
    return lead(text, body).map(lead -> turns(text, body, List.of(lead))).orElse(List.of());
  }

  /**
   * How a turn begins.
   *
   * @param at offset of its marker
   * @param speech offset of its first word
   */
  private record Opening(int at, SpeakerLabel label, int speech) {}

  private Optional<Opening> opening(
      String text, Span body, TurnStart start, LabelChoice choice, MissingColon missing) {
    Optional<Span> label = choice.label(start);
    if (label.isPresent()) {
      return Optional.of(
          new Opening(start.at(), reader.read(label.get(), label.get().in(text)), start.speech()));
    }
    return start.sign() == Sign.CHEVRONS
        ? Optional.of(unlabelled(text, body, start, missing))
        : Optional.empty();
  }

  private Opening unlabelled(String text, Span body, TurnStart start, MissingColon missing) {
    return missing
        .label(start.bare(), body.end())
        .map(words -> new Opening(start.at(), reader.read(words, words.in(text)), words.end() + 1))
        .orElseGet(() -> unnamed(start.at(), start.bare()));
  }

  private static Opening unnamed(int at, int speech) {
    return new Opening(at, new SpeakerLabel.Unnamed(new Span(speech, speech)), speech);
  }

  /** Speech before the first marker: from the first spoken line after the last that is not. */
  private static Optional<Opening> lead(String text, Span before) {
    Optional<Opening> lead = Optional.empty();
    for (Span line : Lines.in(text, before)) {
      if (!SpokenWords.isSpoken(line.in(text)) || Boilerplate.isPart(line.in(text))) {
        lead = Optional.empty();
      } else if (lead.isEmpty()) {
        lead = Optional.of(unnamed(line.start(), line.start()));
      }
    }
    return lead;
  }

  private List<Turn> turns(String text, Span body, List<Opening> openings) {
    List<Turn> turns = new ArrayList<>(openings.size());
    for (int i = 0; i < openings.size(); i++) {
      int next = i + 1 < openings.size() ? openings.get(i + 1).at() : body.end();
      Opening opening = openings.get(i);
      Span span = trimmed(text, Math.min(opening.speech(), next), next);
      turns.add(new Turn(i + 1, opening.label(), span, notes.find(text, span)));
    }
    return turns;
  }

  private static Span trimmed(String text, int from, int to) {
    int start = from;
    while (start < to && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    int end = to;
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}
