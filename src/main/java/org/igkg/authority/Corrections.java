package org.igkg.authority;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.igkg.authority.Correction.Action;
import org.igkg.source.DocumentKey;

/**
 * The corrections that editors keep: UTF-8 CSV with the header {@value #HEADER}. A person is given
 * as IRI or as its last part, a document as IRI, key or file name; {@code note} is for the editors.
 * An organisation stands in the same columns, as IRI or with {@value #ORGANISATION} before its last
 * part.
 *
 * @param rows about people, in the order of the file
 * @param organisations rows about organisations, in the order of the file
 * @param errors what is wrong with the file, each with its line; nothing of a file with errors
 *     should be used
 */
public record Corrections(
    List<Correction> rows, List<Correction> organisations, List<String> errors) {
  public static final String HEADER = "action,person,target,document,name,note";

  /** Nothing to correct. */
  public static final Corrections NONE = new Corrections(List.of(), List.of(), List.of());

  private static final String ORGANISATION = "organisation/";
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreEmptyLines(true)
          .get();
  private static final Pattern KEY = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
  private static final String PERSON_IRI = "/id/person/";
  private static final String DOCUMENT_IRI = "/id/document/";

  /** Of people only. */
  public Corrections(List<Correction> rows, List<String> errors) {
    this(rows, List.of(), errors);
  }

  public Corrections {
    rows = List.copyOf(rows);
    organisations = List.copyOf(organisations);
    errors = List.copyOf(errors);
  }

  /** Those of organisations in the place of those of people, for what corrects both alike. */
  public Corrections ofOrganisations() {
    return new Corrections(organisations, errors);
  }

  /**
   * Reads a file.
   *
   * @throws IOException when it cannot be read
   */
  public static Corrections read(Path file) throws IOException {
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        CSVParser parser = FORMAT.parse(reader)) {
      List<String> header = parser.getHeaderNames().stream().map(Corrections::plain).toList();
      if (!header.equals(List.of(HEADER.split(",")))) {
        String found = String.join(",", header);
        return new Corrections(
            List.of(), List.of(file + " line 1: the header is " + HEADER + ", not " + found));
      }
      return new Rows(file, parser).read();
    } catch (CharacterCodingException | UncheckedIOException e) {
      return new Corrections(
          List.of(), List.of(file + ": not a CSV file in UTF-8 (" + e.getMessage() + ")"));
    }
  }

  /** Spreadsheets put a byte order mark before the first column. */
  private static String plain(String column) {
    return column.replace("\uFEFF", "").strip();
  }

  private static final class Rows {
    private final Path file;
    private final CSVParser parser;
    private final List<Correction> people = new ArrayList<>();
    private final List<Correction> organisations = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();

    Rows(Path file, CSVParser parser) {
      this.file = file;
      this.parser = parser;
    }

    Corrections read() {
      for (CSVRecord cells : parser) {
        int line = (int) parser.getCurrentLineNumber();
        if (cells.size() != HEADER.split(",").length) {
          errors.add(at(line) + "6 cells are needed, not " + cells.size());
        } else {
          row(line, cells);
        }
      }
      List.of(people, organisations)
          .forEach(
              rows -> {
                contradictions(rows);
                circles(rows);
              });
      return errors.isEmpty()
          ? new Corrections(people, organisations, errors)
          : new Corrections(List.of(), errors);
    }

    private void row(int line, CSVRecord cells) {
      Optional<Action> action = action(line, cell(cells, 0).orElse(""));
      Optional<String> person = key(line, "person", cell(cells, 1));
      Optional<String> target = key(line, "target", cell(cells, 2));
      Optional<String> document = cell(cells, 3).map(Rows::document);
      boolean body = isOrganisation(cell(cells, 1));
      if (person.isEmpty() && cell(cells, 1).isEmpty()) {
        errors.add(at(line) + "no person");
      }
      if (target.isPresent() && body != isOrganisation(cell(cells, 2))) {
        errors.add(at(line) + "a person and an organisation cannot be told apart nor put together");
      }
      if (action.isPresent() && person.isPresent()) {
        Correction row =
            new Correction(line, action.get(), person.get(), target, document, cell(cells, 4));
        missing(row, cell(cells, 2).isPresent())
            .ifPresentOrElse(
                m -> errors.add(at(line) + m), () -> (body ? organisations : people).add(row));
      }
    }

    private static boolean isOrganisation(Optional<String> cell) {
      return cell.filter(c -> c.startsWith(ORGANISATION) || c.contains("/id/" + ORGANISATION))
          .isPresent();
    }

    private Optional<Action> action(int line, String cell) {
      for (Action action : Action.values()) {
        if (printed(action).equals(cell)) {
          return Optional.of(action);
        }
      }
      errors.add(at(line) + "the action is merge, split, rename or wrong-link, not '" + cell + "'");
      return Optional.empty();
    }

    private Optional<String> key(int line, String column, Optional<String> cell) {
      if (cell.isEmpty()) {
        return cell;
      }
      String key = lastPart(lastPart(cell.get(), PERSON_IRI), ORGANISATION);
      if (!KEY.matcher(key).matches()) {
        errors.add(
            at(line) + column + ": '" + cell.get() + "' is no IRI of a person nor its last part");
        return Optional.empty();
      }
      return Optional.of(key);
    }

    private static Optional<String> missing(Correction row, boolean hasTarget) {
      if (row.target().filter(row.person()::equals).isPresent()) {
        return Optional.of("person and target are the same");
      }
      boolean anywhere = row.document().isEmpty();
      return switch (row.action()) {
        case MERGE -> unless(hasTarget && anywhere, "merge needs a target and no document");
        case SPLIT -> unless(hasTarget, "split needs a target: the key of the other person");
        case RENAME ->
            unless(
                anywhere && (row.name().isPresent() || hasTarget),
                "rename needs a name or a target, and no document");
        case WRONG_LINK -> unless(!anywhere, "wrong-link needs a document");
      };
    }

    private static Optional<String> unless(boolean right, String message) {
      return right ? Optional.empty() : Optional.of(message);
    }

    /** One person cannot become two, nor be told two things of one document. */
    private void contradictions(List<Correction> rows) {
      Map<String, Correction> first = new HashMap<>();
      for (Correction row : rows) {
        boolean many = row.action() == Action.SPLIT && row.document().isEmpty();
        String about = row.person() + " in " + row.document().orElse("all documents");
        String kind = row.action() == Action.RENAME ? "name of " : "";
        Correction other = many ? row : first.putIfAbsent(kind + about, row);
        if (other != null && other != row) {
          errors.add(at(row.line()) + about + " was corrected before, in line " + other.line());
        }
      }
    }

    private void circles(List<Correction> rows) {
      Map<String, String> merged = new HashMap<>();
      rows.stream()
          .filter(r -> r.action() == Action.MERGE && r.target().isPresent())
          .forEach(r -> merged.put(r.person(), r.target().orElseThrow()));
      for (Correction row : rows) {
        Set<String> seen = new HashSet<>();
        String key = row.person();
        while (merged.containsKey(key) && seen.add(key)) {
          key = merged.get(key);
        }
        if (row.action() == Action.MERGE && seen.contains(key)) {
          errors.add(at(row.line()) + row.person() + " is merged in a circle");
        }
      }
    }

    private String at(int line) {
      return file + " line " + line + ": ";
    }

    private static Optional<String> cell(CSVRecord cells, int column) {
      return Optional.of(cells.get(column).strip()).filter(c -> !c.isEmpty());
    }

    private static String document(String cell) {
      String key = lastPart(cell, DOCUMENT_IRI);
      return KEY.matcher(key).matches() ? key : DocumentKey.of(key);
    }

    private static String lastPart(String cell, String before) {
      int at = cell.indexOf(before);
      return at < 0 ? cell : cell.substring(at + before.length());
    }

    private static String printed(Action action) {
      return action.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
