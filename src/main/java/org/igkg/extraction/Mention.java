package org.igkg.extraction;

import java.util.List;
import java.util.Objects;
import org.igkg.record.SpeakerLabel;
import org.igkg.source.Span;

/**
 * Words in the text, and what they might name.
 *
 * @param span the words' place in the normalised text
 * @param kind what sort of thing they name
 * @param name the name they give, in ordinary case and without honorifics: {@code Jane Doe}; for an
 *     organisation as said
 * @param candidates keys of the authority entries that the words may stand for; empty when the
 *     authority files know none (a person's candidates are found in {@code resolution})
 * @param confidence 0–1, how sure the extractor is that the words name such a thing
 * @param method which rule found it, in kebab-case: {@code speaker-label}, {@code gazetteer}
 */
public record Mention(
    Span span, Kind kind, String name, List<String> candidates, double confidence, String method)
    implements Finding {

  private static final double SPEAKER = 0.98;

  /** What sort of thing a mention names. */
  public enum Kind {
    PERSON,
    ORGANISATION,
    COUNTRY,
    REGION,
    TOPIC
  }

  /** Of the person whom the label of a turn names. */
  public static Mention ofSpeaker(SpeakerLabel.Named label) {
    return new Mention(
        label.span(), Kind.PERSON, label.name(), List.of(), SPEAKER, "speaker-label");
  }

  public Mention {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(name, "name");
    candidates = List.copyOf(candidates);
    Confidence.check(confidence);
    Objects.requireNonNull(method, "method");
  }
}
