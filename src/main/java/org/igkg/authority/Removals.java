package org.igkg.authority;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What people asked to have removed: a CSV file with the header {@value #HEADER}. Each row names a
 * person or a turn, by its IRI or by what follows {@code id/} in it; {@code note} is for the
 * editors, and should not say more than it must.
 *
 * @param things what follows {@code id/}: {@code person/ada-example}
 * @param errors what is wrong with the file, each with its line; nothing of a file with errors
 *     should be used
 */
public record Removals(Set<String> things, List<String> errors) {
  public static final String HEADER = "thing,note";

  /** Nothing to remove. */
  public static final Removals NONE = new Removals(Set.of(), List.of());

  private static final Pattern THING = Pattern.compile("(person|turn)/[^\\s,<>\"]+");

  public Removals {
    things = Set.copyOf(things);
    errors = List.copyOf(errors);
  }

  /**
   * Reads a file.
   *
   * @throws IOException when it cannot be read as UTF-8
   */
  public static Removals read(Path file) throws IOException {
    Set<String> things = new TreeSet<>();
    List<String> errors = new ArrayList<>();
    List<String> lines = Files.readAllLines(file);
    String header = lines.isEmpty() ? "" : lines.get(0).replace("\uFEFF", "").strip();
    if (!header.equals(HEADER)) {
      errors.add(file + " line 1: the header is " + HEADER + ", not " + header);
    }
    for (int i = 1; i < lines.size(); i++) {
      String cell = lines.get(i).split(",", 2)[0].replaceAll("[\"<>]", "").strip();
      String thing =
          cell.substring(cell.lastIndexOf("/id/") < 0 ? 0 : cell.lastIndexOf("/id/") + 4);
      if (THING.matcher(thing).matches()) {
        things.add(thing);
      } else if (!lines.get(i).isBlank()) {
        errors.add(file + " line " + (i + 1) + ": no IRI of a person or a turn: '" + cell + "'");
      }
    }
    return new Removals(errors.isEmpty() ? things : Set.of(), errors);
  }
}
