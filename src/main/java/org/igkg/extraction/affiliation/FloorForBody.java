package org.igkg.extraction.affiliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.igkg.extraction.Affiliation;
import org.igkg.extraction.AnalysedRecord;
import org.igkg.extraction.AnalysedRecord.Unit;
import org.igkg.extraction.Mention;
import org.igkg.extraction.Mention.Kind;
import org.igkg.language.Sentence;
import org.igkg.record.SpeakerLabel;
import org.igkg.record.Turn;

/**
 * The floor given to a body: {@code Let me start with Acme. >> JANE DOE:} makes Jane Doe speak for
 * Acme. Counts only at the end of a turn, where no person is named beside the body.
 */
final class FloorForBody {
  private static final double CONFIDENCE = 0.6;
  private static final Pattern GIVES =
      Pattern.compile(
          "\\b(?:(?:start|begin) with|over to|turn to|(?:the )?floor (?:is )?(?:now )?to|hear from|go to|call on|pass (?:it |the floor )?to)(?: the)?\\s*$");
  private static final Pattern ENDS =
      Pattern.compile("^(?:,? (?:now|first|please|next))*\\s*[.?!]?\\s*$");
  private static final Pattern CALLS = Pattern.compile("^(?:so |and |next |then |okay,? |the )*$");
  private static final Pattern PLEASE =
      Pattern.compile("^,? (?:please|you have the floor|the floor is yours)\\b.*");

  private FloorForBody() {}

  /**
   * @param mentions people, organisations and places of the record
   */
  static List<Affiliation> in(AnalysedRecord record, List<Mention> mentions) {
    List<Affiliation> found = new ArrayList<>();
    for (int i = 0; i + 1 < record.units().size(); i++) {
      Optional<Mention> next = speaker(record.units().get(i + 1));
      Optional<Sentence> last = lastSentence(record.units().get(i));
      if (next.isPresent() && last.isPresent()) {
        Wording wording = new Wording(record.text(), last.get(), within(mentions, last.get()));
        called(wording)
            .map(body -> affiliation(next.get(), body, last.get()))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Mention> called(Wording wording) {
    List<Mention> bodies = wording.of(Kind.ORGANISATION);
    return bodies.size() == 1 && wording.people().isEmpty()
        ? bodies.stream().filter(body -> isCalled(wording, body)).findFirst()
        : Optional.empty();
  }

  private static boolean isCalled(Wording wording, Mention body) {
    String before = wording.before(body);
    String after = wording.after(body, 60);
    return GIVES.matcher(before).find() && ENDS.matcher(after).find()
        || CALLS.matcher(before).matches() && PLEASE.matcher(after).matches();
  }

  private static Affiliation affiliation(Mention person, Mention body, Sentence sentence) {
    return new Affiliation(
        person, body, Optional.empty(), sentence.span(), CONFIDENCE, "floor-given-to-body");
  }

  private static Optional<Sentence> lastSentence(Unit unit) {
    return unit.sentences().isEmpty()
        ? Optional.empty()
        : Optional.of(unit.sentences().get(unit.sentences().size() - 1));
  }

  private static Optional<Mention> speaker(Unit unit) {
    return unit.unit() instanceof Turn turn && turn.label() instanceof SpeakerLabel.Named named
        ? Optional.of(Mention.ofSpeaker(named))
        : Optional.empty();
  }

  private static List<Mention> within(List<Mention> mentions, Sentence sentence) {
    return mentions.stream().filter(m -> sentence.span().contains(m.span())).toList();
  }
}
