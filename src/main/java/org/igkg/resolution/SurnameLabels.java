package org.igkg.resolution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.igkg.authority.Authorities;
import org.igkg.authority.KnownPerson;
import org.igkg.extraction.Mention;
import org.igkg.record.MeetingRecord;
import org.igkg.record.MeetingRecord.Transcript;

/**
 * Labels that have a family name only, {@code >> CHAIR EXAMPLE:}, of somebody whom the record never
 * names in full. It is the known person of that family name if others call out their given name
 * ({@code Over to the chair. Ada?}) and nobody else of the record bears it.
 *
 * @param people by the mention of the label
 */
record SurnameLabels(Map<Mention, KnownPerson> people) {
  SurnameLabels {
    people = Map.copyOf(people);
  }

  static SurnameLabels of(MeetingRecord record, List<Mention> mentions, Authorities authorities) {
    Map<Mention, KnownPerson> found = new HashMap<>();
    if (record instanceof Transcript transcript) {
      String text = transcript.document().text();
      for (Mention label : mentions) {
        NameForm name = NameForm.of(label.name());
        if (label.method().equals("speaker-label") && !name.isFull()) {
          List<KnownPerson> fitting =
              authorities.persons().values().stream()
                  .filter(p -> hasFamilyName(p, name))
                  .filter(p -> isCalled(given(p), text, mentions))
                  .toList();
          if (fitting.size() == 1) {
            found.put(label, fitting.get(0));
          }
        }
      }
    }
    return new SurnameLabels(found);
  }

  /** Whom a label means, if anybody known. */
  Optional<KnownPerson> of(Mention label) {
    return Optional.ofNullable(people.get(label));
  }

  private static boolean hasFamilyName(KnownPerson person, NameForm name) {
    List<String> words = NameForm.of(person.name()).words();
    int first = words.size() - name.words().size();
    return first > 0 && words.subList(first, words.size()).equals(name.words());
  }

  private static String given(KnownPerson person) {
    return person.name().strip().split("\\s+")[0];
  }

  private static boolean isCalled(String given, String text, List<Mention> mentions) {
    String folded = NameForm.of(given).words().get(0);
    boolean taken =
        mentions.stream()
            .map(m -> NameForm.of(m.name()))
            .anyMatch(n -> n.isFull() && n.words().get(0).equals(folded));
    return !taken
        && Pattern.compile("(?<!\\p{L})" + Pattern.quote(given) + "(?!\\p{L})")
            .matcher(text)
            .find();
  }
}
