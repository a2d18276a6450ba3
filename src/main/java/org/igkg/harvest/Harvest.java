package org.igkg.harvest;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.igkg.harvest.StartAddress.Kind;

/**
 * One run: fetches what the start addresses lead to into the cache, then writes the folder of
 * documents. A run that was broken off, in whatever way, is gone on with by running it again.
 */
public final class Harvest {
  private static final int MOST_ATTEMPTS = 4;

  private final HarvestCache cache;
  private final HarvestOptions options;
  private final Web web;
  private final Clock clock;
  private final Pause pause;
  private final PublicAddresses publicAddresses = new PublicAddresses(InetAddress::getAllByName);

  /** Waits until a time has come. */
  @FunctionalInterface
  interface Pause {
    void until(Instant time) throws InterruptedException;
  }

  Harvest(HarvestCache cache, HarvestOptions options, Web web, Clock clock, Pause pause) {
    this.cache = cache;
    this.options = options;
    this.web = web;
    this.clock = clock;
    this.pause = pause;
  }

  /** From the network. */
  public static Harvest ofWeb(HarvestCache cache, HarvestOptions options) {
    Clock clock = new SteadyClock(Clock.systemUTC());
    Web web = new HttpWeb(options.userAgent(), options.fetch(), clock);
    return new Harvest(cache, options, web, clock, until -> sleep(clock, until));
  }

  /** From a folder that mirrors sites; nothing is asked of anybody. */
  public static Harvest ofMirror(HarvestCache cache, HarvestOptions options, Mirror mirror) {
    return new Harvest(cache, options, mirror, Clock.systemUTC(), until -> {});
  }

  private static void sleep(Clock clock, Instant until) throws InterruptedException {
    long wait = Duration.between(clock.instant(), until).toMillis();
    if (wait > 0) {
      Thread.sleep(wait);
    }
  }

  /**
   * Runs until all is fetched or a limit is reached.
   *
   * @param told each address as it is asked for, with what came of it
   * @throws IOException when the cache cannot be written to; what was noted before stays
   */
  public HarvestReport run(Collection<StartAddress> starts, Consumer<String> told)
      throws IOException {
    Run run = new Run(told);
    starts.forEach(start -> run.frontier.add(Visit.to(start)));
    String stopped = run.go();
    int documents = new DocumentFolder(cache).write();
    run.frontier
        .stopped()
        .forEach(host -> run.problems.add(host + ": left alone after errors in a row; try later"));
    return new HarvestReport(
        run.fetched,
        run.unchanged,
        run.fresh,
        documents,
        run.frontier.left(),
        stopped,
        run.problems);
  }

  /** What is counted and waited for in one run. */
  private final class Run {
    private final Frontier frontier = new Frontier();
    private final Robots robots = new Robots(web, Harvest.this::objection, options.userAgent());
    private final DocumentNames names = new DocumentNames();
    private final List<String> problems = new ArrayList<>();
    private final Consumer<String> told;
    private final Instant end = clock.instant().plus(options.time());
    private int requests;
    private long bytes;
    private int fetched;
    private int unchanged;
    private int fresh;

    Run(Consumer<String> told) {
      this.told = told;
      cache.all().stream().filter(Fetched::isDocument).forEach(names::take);
    }

    /** Returns why it stopped before the end; empty when it did not. */
    String go() throws IOException {
      try {
        for (Optional<Visit> next = frontier.next(); next.isPresent(); next = frontier.next()) {
          Optional<String> limit = limit(next.get());
          if (limit.isPresent()) {
            frontier.again(next.get());
            return limit.get();
          }
          visit(next.get());
        }
        return "";
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return "interrupted";
      }
    }

    private Optional<String> limit(Visit next) {
      if (requests >= options.pages()) {
        return Optional.of("the limit of " + options.pages() + " requests is reached");
      }
      if (bytes >= options.bytes()) {
        return Optional.of("the limit of " + options.bytes() + " bytes is reached");
      }
      boolean late = clock.instant().isAfter(end) || frontier.pace(next).next().isAfter(end);
      return late ? Optional.of("the time is up") : Optional.empty();
    }

    private void visit(Visit visit) throws IOException, InterruptedException {
      Optional<Fetched> known = cache.of(visit.address());
      if (known.isPresent() && known.get().isFresh(clock.instant(), options.freshFor())) {
        fresh++;
        goOn(visit, known.get());
        return;
      }
      Optional<String> objection = objection(visit.address());
      if (objection.isPresent()) {
        problem(visit, objection.get());
      } else if (!robots.isKnown(visit.address())) {
        wait(visit);
        robots.learn(visit.address());
        requests++;
        frontier.pace(visit).answered(clock.instant(), delay(visit));
        frontier.again(visit);
      } else if (!robots.allows(visit.address())) {
        problem(visit, "its robots.txt does not allow it, or could not be had");
      } else {
        wait(visit);
        fetch(visit, known);
      }
    }

    private void wait(Visit visit) throws InterruptedException {
      if (web.isOthers()) {
        pause.until(frontier.pace(visit).next());
      }
    }

    private Duration delay(Visit visit) {
      Duration asked = robots.delay(visit.address());
      return asked.compareTo(options.delay()) > 0 ? asked : options.delay();
    }

    private void fetch(Visit visit, Optional<Fetched> known) throws IOException {
      requests++;
      Answer answer = web.get(visit.address(), validators(known));
      if (answer instanceof Answer.Busy busy) {
        Duration asked = busy.retryAfter().orElse(Duration.ZERO);
        frontier.pace(visit).failed(clock.instant(), delay(visit), asked);
        retry(visit, busy);
        return;
      }
      frontier.pace(visit).answered(clock.instant(), delay(visit));
      take(visit, known, answer);
    }

    /** Only content that is still whole may be confirmed. */
    private Answer.Validators validators(Optional<Fetched> known) throws IOException {
      boolean whole = known.isPresent() && cache.content(known.get()).isPresent();
      return whole ? known.get().validators() : Answer.Validators.NONE;
    }

    private void retry(Visit visit, Answer.Busy busy) {
      if (visit.attempts() + 1 < MOST_ATTEMPTS) {
        told.accept(visit.address() + " " + busy.why() + "; again later");
        frontier.again(visit.again());
      } else {
        problem(visit, busy.why());
      }
    }

    private void take(Visit visit, Optional<Fetched> known, Answer answer) throws IOException {
      if (answer instanceof Answer.Content content) {
        keep(visit, known, content);
      } else if (answer instanceof Answer.NotModified && known.isPresent()) {
        unchanged++;
        note(visit, known.get().confirmed(clock.instant()), "unchanged");
      } else if (answer instanceof Answer.Moved moved) {
        Fetched line = base(visit, known).answered(clock.instant(), 301, moved.to().toString());
        note(visit, line, "moved to " + moved.to());
      } else if (answer instanceof Answer.Refused refused) {
        cache.note(base(visit, known).answered(clock.instant(), refused.status(), ""));
        problem(visit, refused.why());
      } else {
        problem(visit, "answered 304 to a question that was not asked");
      }
    }

    private void keep(Visit visit, Optional<Fetched> known, Answer.Content content)
        throws IOException {
      bytes += content.bytes().length;
      String sha256 = cache.keep(content.bytes());
      Instant now = clock.instant();
      boolean same = known.isPresent() && known.get().sha256().equals(sha256);
      fetched += same ? 0 : 1;
      unchanged += same ? 1 : 0;
      Fetched line =
          new Fetched(
              visit.address(),
              now,
              200,
              sha256,
              same ? known.get().retrieved() : web.retrieved(visit.address(), now).toString(),
              content.mediaType(),
              content.charset(),
              content.validators(),
              "",
              visit.start().forum().orElse(""),
              name(visit, known, content));
      note(visit, line, content.bytes().length + " bytes");
    }

    /** A name once given stays, whatever kind of page it was come to by. */
    private String name(Visit visit, Optional<Fetched> known, Answer.Content content) {
      Optional<FileType> type = FileType.of(content.mediaType(), visit.address());
      if (known.isPresent() && known.get().isDocument()) {
        return known.get().name();
      }
      return visit.kind() == Kind.DOCUMENT && type.isPresent()
          ? names.of(visit.address(), type.get())
          : "";
    }

    private Fetched base(Visit visit, Optional<Fetched> known) {
      return known.orElseGet(
          () ->
              new Fetched(
                  visit.address(),
                  Instant.EPOCH,
                  0,
                  "",
                  "",
                  "",
                  "",
                  Answer.Validators.NONE,
                  "",
                  visit.start().forum().orElse(""),
                  ""));
    }

    private void note(Visit visit, Fetched line, String what) throws IOException {
      cache.note(line);
      told.accept(visit.address() + " " + what);
      goOn(visit, line);
    }

    private void goOn(Visit visit, Fetched line) throws IOException {
      new Onward(cache, frontier, why -> problem(visit, why)).from(visit, line);
    }

    private void problem(Visit visit, String why) {
      problems.add(visit.address() + ": " + why);
      told.accept(visit.address() + " " + why);
    }
  }

  private Optional<String> objection(URI address) {
    return options.privateAllowed() || !web.isOthers()
        ? Optional.empty()
        : publicAddresses.objection(address);
  }
}
