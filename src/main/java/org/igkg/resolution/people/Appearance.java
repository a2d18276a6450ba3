package org.igkg.resolution.people;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/**
 * A person as one document names them.
 *
 * @param document key of the document
 * @param key of the person, as the document alone decides it
 * @param name the fullest form of the document
 * @param kind how far the document alone could tell who it is
 * @param said what the document says of them
 * @param year of the meeting; {@link Integer#MAX_VALUE} when the document does not tell
 */
public record Appearance(String document, String key, String name, Kind kind, Said said, int year) {
  /** The earliest meeting first, then by document: the same order whatever came in first. */
  public static final Comparator<Appearance> EARLIEST_FIRST =
      Comparator.comparingInt(Appearance::year)
          .thenComparing(Appearance::document)
          .thenComparing(Appearance::key);

  /** How far a document tells who somebody is. */
  public enum Kind {
    /** The authority files know the name. */
    KNOWN,
    /** Given and family name. */
    FULL_NAME,
    /** A single name, whose bearer nobody else can be told to be. */
    SESSION_ONLY
  }

  /**
   * What a document says of a person.
   *
   * @param organisations keys of those they are tied to
   * @param countries ISO 3166-1 alpha-2, of those countries that they are said to belong to or to
   *     serve; the seat of a company is none
   * @param session IRI or key, the same in all documents of one session
   * @param meeting id: {@code igf-2031}
   */
  public record Said(
      Set<String> organisations,
      Set<String> countries,
      Optional<String> session,
      Optional<String> meeting) {
    /** Nothing is said but the name. */
    public static final Said NOTHING =
        new Said(Set.of(), Set.of(), Optional.empty(), Optional.empty());

    public Said {
      organisations = Set.copyOf(organisations);
      countries = Set.copyOf(countries);
    }
  }

  /** Document and key: a document names nobody twice. */
  public record Id(String document, String key) implements Comparable<Id> {
    private static final Comparator<Id> ORDER =
        Comparator.comparing(Id::document).thenComparing(Id::key);

    @Override
    public int compareTo(Id other) {
      return ORDER.compare(this, other);
    }
  }

  /** What tells it from all others. */
  public Id id() {
    return new Id(document, key);
  }
}
