package org.igkg.extraction;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.igkg.extraction.Mention.Kind;

/** A kind of finding, in the short form in which the case files write it. */
public enum FindingKind {
  /** {@code Jane Doe}: names in running words; labels are read elsewhere. */
  PERSON {
    @Override
    Stream<String> printed(Findings findings) {
      return findings.mentions().stream()
          .filter(m -> m.kind() == Kind.PERSON && !m.method().equals("speaker-label"))
          .map(Mention::name);
    }
  },
  /** {@code KE}, {@code m49-africa}. */
  PLACE {
    @Override
    Stream<String> printed(Findings findings) {
      return findings.mentions().stream()
          .filter(m -> m.kind() == Kind.COUNTRY || m.kind() == Kind.REGION)
          .map(m -> String.join("|", m.candidates()));
    }
  },
  /** {@code ripe-ncc} for a body of the authority file, {@code Doe Foundation} for others. */
  ORGANISATION {
    @Override
    Stream<String> printed(Findings findings) {
      return findings.mentions().stream()
          .filter(m -> m.kind() == Kind.ORGANISATION)
          .map(FindingKind::body);
    }
  },
  /** {@code Jane Doe @ ripe-ncc (head of policy)}. */
  AFFILIATION {
    @Override
    Stream<String> printed(Findings findings) {
      return findings.affiliations().stream()
          .map(
              a ->
                  a.person().name()
                      + " @ "
                      + body(a.organisation())
                      + a.post().map(p -> " (" + p + ")").orElse(""));
    }
  },
  /** {@code Jane Doe = moderator}. */
  ROLE {
    @Override
    Stream<String> printed(Findings findings) {
      return findings.participations().stream().map(p -> p.person().name() + " = " + p.role());
    }
  };

  abstract Stream<String> printed(Findings findings);

  /** The findings of this kind, each once, in alphabetical order. */
  public String print(Findings findings) {
    return inOrder(printed(findings));
  }

  /** The cell of a case file in the same order. */
  public static String inOrder(String cell) {
    return inOrder(Arrays.stream(cell.split(";")).map(String::strip).filter(s -> !s.isEmpty()));
  }

  /** {@code person}: the folder of its cases. */
  public String folder() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static String inOrder(Stream<String> printed) {
    return printed.distinct().sorted().collect(Collectors.joining("; "));
  }

  private static String body(Mention body) {
    return body.candidates().isEmpty() ? body.name() : String.join("|", body.candidates());
  }
}
