package org.igkg.harvest;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.igkg.harvest.StartAddress.Kind;

/**
 * Reads start addresses. The program's own table has a row for each index page: {@code
 * forum,year,kind,address,follow,note,source}; a row without a year is for all, and {@code {year}}
 * in what it follows stands for the years asked for.
 */
public final class StartAddresses {
  private static final String TABLE = "/ontology/harvest/start-addresses.csv";
  private static final String YEAR = "{year}";
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private StartAddresses() {}

  /**
   * The rows of the program's table.
   *
   * @param years empty for all
   */
  public static List<StartAddress> ofYears(Set<Integer> years) {
    try (InputStream in = StartAddresses.class.getResourceAsStream(TABLE);
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
        CSVParser rows = FORMAT.parse(reader)) {
      return rows.stream()
          .filter(row -> isOf(row.get("year"), years))
          .map(row -> start(row, years))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(TABLE + " cannot be read", e);
    }
  }

  private static boolean isOf(String year, Set<Integer> years) {
    return year.isEmpty() || years.isEmpty() || years.contains(Integer.valueOf(year));
  }

  private static StartAddress start(CSVRecord row, Set<Integer> years) {
    String follow = row.get("follow");
    String pattern = follow.isEmpty() ? "(?!)" : follow.replace(YEAR, pattern(years));
    return new StartAddress(
        Optional.of(row.get("forum")),
        URI.create(row.get("address")),
        Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
        Pattern.compile(pattern));
  }

  private static String pattern(Set<Integer> years) {
    return years.isEmpty()
        ? "(19|20)[0-9]{2}"
        : new TreeSet<>(years)
            .stream().map(String::valueOf).collect(Collectors.joining("|", "(", ")"));
  }

  /**
   * A list of records' addresses, one a line; lines that begin with {@code #} are remarks.
   *
   * @throws IllegalArgumentException when a line is no web address
   */
  public static List<StartAddress> inFile(Path file) throws IOException {
    List<StartAddress> starts = new ArrayList<>();
    int line = 0;
    for (String text : Files.readAllLines(file)) {
      line++;
      if (!text.isBlank() && !text.startsWith("#")) {
        starts.add(StartAddress.document(address(text, file + " line " + line)));
      }
    }
    return starts;
  }

  /** One record's address, as given on a command line. */
  public static StartAddress of(String text) {
    return StartAddress.document(address(text, "ADDRESS"));
  }

  private static URI address(String text, String place) {
    return Addresses.of(text)
        .orElseThrow(
            () -> new IllegalArgumentException(place + ": not a web address: " + text.strip()));
  }

  /** The addresses of a mirror to which one of {@code starts} leads, or which it names. */
  public static List<StartAddress> inMirror(Mirror mirror, List<StartAddress> starts)
      throws IOException {
    List<StartAddress> found = new ArrayList<>();
    for (URI address : mirror.addresses()) {
      starts.stream()
          .filter(start -> isNamed(start, address))
          .findFirst()
          .ifPresent(
              s -> found.add(new StartAddress(s.forum(), address, Kind.DOCUMENT, s.follow())));
    }
    return found;
  }

  /** The host is noise: a mirror may be of any of those under which a site was reachable. */
  private static boolean isNamed(StartAddress start, URI address) {
    boolean sameSite = site(Addresses.host(start.address())).equals(site(Addresses.host(address)));
    boolean record =
        start.kind() == Kind.DOCUMENT && start.address().getPath().equals(address.getPath());
    return sameSite
        && (record || start.follow().matcher(Addresses.pathAndQuery(address)).matches());
  }

  private static String site(String host) {
    String[] parts = host.split("\\.");
    return parts.length < 2 ? host : parts[parts.length - 2] + "." + parts[parts.length - 1];
  }
}
