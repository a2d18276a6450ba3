package org.igkg.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;

/**
 * Reads the comment lines at the head of a query file:
 *
 * <pre>
 * # Counts the turns of each organisation in one session.
 * # @title    Organisations heard in a session
 * # @param    session  id(session), required: the session
 * # @param    limit  rows, default 100: rows at most
 * # @returns  organisation (IRI), label (string), turns (integer, most first)
 * # @example  session=igf-2024/ws-1 limit=10
 * </pre>
 */
final class QueryHeader {
  private static final Pattern PARAM =
      Pattern.compile("(\\w+)\\s+([a-z()-]+),\\s+(?:required|default ([^:]*)):\\s+(.+)");
  private static final Pattern EXAMPLE = Pattern.compile("(\\w+)=(?:\"([^\"]*)\"|(\\S+))");

  private final String name;
  private final List<String> description = new ArrayList<>();
  private final List<Parameter> parameters = new ArrayList<>();
  private final Map<String, String> tags = new LinkedHashMap<>();

  private QueryHeader(String name) {
    this.name = name;
  }

  /**
   * @throws IllegalArgumentException when a tag is missing or cannot be read; the catalogue is part
   *     of the program, so this is a defect of ours
   */
  static CatalogQuery read(String name, String text) {
    QueryHeader header = new QueryHeader(name);
    text.lines().takeWhile(line -> line.startsWith("#")).forEach(header::line);
    return new CatalogQuery(
        name,
        header.tag("title"),
        String.join(" ", header.description),
        header.parameters,
        header.tag("returns"),
        header.example(),
        text);
  }

  static Query parse(String name, String text) {
    try {
      return QueryFactory.create(text);
    } catch (QueryParseException e) {
      throw new IllegalArgumentException(name + ".rq: " + e.getMessage(), e);
    }
  }

  private void line(String line) {
    String content = line.substring(1).strip();
    if (!content.startsWith("@")) {
      description.add(content);
      return;
    }
    String[] tag = content.substring(1).split("\\s+", 2);
    if (tag[0].equals("param")) {
      parameters.add(parameter(tag[1]));
    } else {
      tags.merge(tag[0], tag[1], (first, more) -> first + " " + more);
    }
  }

  private Parameter parameter(String printed) {
    Matcher matcher = PARAM.matcher(printed);
    if (!matcher.matches()) {
      throw unreadable("@param " + printed);
    }
    ParameterType type =
        ParameterType.named(matcher.group(2)).orElseThrow(() -> unreadable("@param " + printed));
    return new Parameter(
        matcher.group(1), type, Optional.ofNullable(matcher.group(3)), matcher.group(4));
  }

  private Map<String, String> example() {
    return EXAMPLE
        .matcher(tag("example"))
        .results()
        .collect(
            Collectors.toMap(
                pair -> pair.group(1),
                pair -> Optional.ofNullable(pair.group(2)).orElseGet(() -> pair.group(3)),
                (first, second) -> second,
                LinkedHashMap::new));
  }

  private String tag(String tag) {
    return Optional.ofNullable(tags.get(tag)).orElseThrow(() -> unreadable("no @" + tag));
  }

  private IllegalArgumentException unreadable(String what) {
    return new IllegalArgumentException(name + ".rq: header cannot be read: " + what);
  }
}
