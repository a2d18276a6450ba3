package org.igkg.server.portal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.igkg.server.web.WebProblem;
import org.springframework.web.context.request.ServletWebRequest;

/** Reads the state of a topic's page from its address. */
final class TraceRequest {
  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
  private static final Pattern PAGE = Pattern.compile("[1-9][0-9]{0,3}");
  private static final Pattern TOPIC = Pattern.compile("[a-z0-9][a-z0-9-]{0,80}");
  private static final Pattern KEY = Pattern.compile("[a-z0-9-]+/[A-Za-z0-9-]+");
  private static final int MOST_COMPARED = 6;

  private final ServletWebRequest request;

  private TraceRequest(ServletWebRequest request) {
    this.request = request;
  }

  /**
   * @throws WebProblem 400 with what is expected
   */
  static TraceState state(String topic, ServletWebRequest request) {
    TraceRequest asked = new TraceRequest(request);
    return new TraceState(
        topic,
        asked.one("by", Breakdown::of).orElse(Breakdown.UN_GROUP),
        asked.one("lens", Lens::of).orElse(Lens.SPEAKER),
        asked.one("measure", TraceRequest::measure).orElse(Measure.TURNS),
        asked.with(topic),
        asked.year("from"),
        asked.year("to"),
        asked.one("row", matching(KEY)),
        asked.year("year"),
        asked.one("page", matching(PAGE)).map(Integer::valueOf).orElse(1));
  }

  private List<String> with(String topic) {
    List<String> others =
        Stream.ofNullable(request.getParameterValues("with"))
            .flatMap(Arrays::stream)
            .map(String::strip)
            .filter(o -> !o.isEmpty() && !o.equals(topic))
            .distinct()
            .toList();
    others.stream()
        .filter(o -> !TOPIC.matcher(o).matches())
        .findFirst()
        .ifPresent(o -> wrong("with", o));
    if (others.size() > MOST_COMPARED) {
      throw WebProblem.badRequest("with: at most " + MOST_COMPARED + " topics can be compared");
    }
    return others;
  }

  private OptionalInt year(String name) {
    return one(name, matching(YEAR)).stream().mapToInt(Integer::parseInt).findFirst();
  }

  /** Absent when it is not given or empty, as forms send what was left open. */
  private <T> Optional<T> one(String name, Function<String, Optional<T>> reading) {
    Optional<String> given =
        Optional.ofNullable(request.getParameter(name))
            .map(String::strip)
            .filter(g -> !g.isEmpty());
    Optional<T> read = given.flatMap(reading);
    if (given.isPresent() && read.isEmpty()) {
      wrong(name, given.get());
    }
    return read;
  }

  private static Optional<Measure> measure(String key) {
    return Arrays.stream(Measure.values()).filter(m -> m.key().equals(key)).findFirst();
  }

  private static Function<String, Optional<String>> matching(Pattern pattern) {
    return given -> Optional.of(given).filter(g -> pattern.matcher(g).matches());
  }

  private static void wrong(String name, String given) {
    throw WebProblem.badRequest(name + "=" + given + " is none of the values this page knows");
  }
}
