package org.igkg.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.igkg.harvest.DryRun;
import org.igkg.harvest.FetchLimits;
import org.igkg.harvest.Harvest;
import org.igkg.harvest.HarvestCache;
import org.igkg.harvest.HarvestOptions;
import org.igkg.harvest.HarvestReport;
import org.igkg.harvest.Mirror;
import org.igkg.harvest.StartAddress;
import org.igkg.harvest.StartAddresses;
import org.igkg.ingest.SoftwareVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
    name = "harvest",
    description = {
      "Fetches records from public sites into a folder, politely; then: igkg ingest"
          + " FOLDER/documents. Run it again to go on, or to fetch what changed."
    })
final class HarvestCommand implements Callable<Integer> {
  @ParentCommand private IgkgCommand igkg = new IgkgCommand(System.out, System.err);

  @Parameters(
      arity = "0..*",
      paramLabel = "ADDRESS",
      description = "Records to fetch; without any, what the program's start addresses lead to.")
  private List<String> addresses = List.of();

  @Option(
      names = "--into",
      paramLabel = "FOLDER",
      defaultValue = "harvest",
      description = "Folder to keep what is fetched (default: ${DEFAULT-VALUE}).")
  private Path into = Path.of("harvest");

  @Option(
      names = "--years",
      paramLabel = "YEARS",
      defaultValue = "",
      description = "Start addresses of these years only: 2019, or 2015-2019, or 2012,2019.")
  private String years = "";

  @Option(
      names = "--from",
      paramLabel = "FILE",
      description = "A list of records' addresses, one a line.")
  private Optional<Path> list = Optional.empty();

  @Option(
      names = "--mirror",
      paramLabel = "FOLDER",
      description = "Take the pages from a local mirror (HOST/PATH), not from the network.")
  private Optional<Path> mirror = Optional.empty();

  @Option(
      names = "--contact",
      paramLabel = "WHO",
      defaultValue = "",
      description =
          "An e-mail address or page where a site's keeper finds you; needed to use the network.")
  private String contact = "";

  @Option(
      names = "--delay",
      paramLabel = "SECONDS",
      defaultValue = "2",
      description = "Between two requests to a host, 1 at least (default: ${DEFAULT-VALUE}).")
  private int delay;

  @Option(
      names = "--fresh",
      paramLabel = "HOURS",
      defaultValue = "24",
      description = "What was fetched since is not asked for again (default: ${DEFAULT-VALUE}).")
  private int fresh;

  @Option(
      names = "--max-requests",
      paramLabel = "N",
      defaultValue = "5000",
      description = "Requests after which to stop (default: ${DEFAULT-VALUE}).")
  private int maxRequests;

  @Option(
      names = "--max-megabytes",
      paramLabel = "N",
      defaultValue = "2000",
      description = "Megabytes after which to stop (default: ${DEFAULT-VALUE}).")
  private int maxMegabytes;

  @Option(
      names = "--max-minutes",
      paramLabel = "N",
      defaultValue = "360",
      description = "Minutes after which to stop (default: ${DEFAULT-VALUE}).")
  private int maxMinutes;

  @Option(
      names = "--allow-private",
      description = "Also ask addresses that are not public: for tests against an own server.")
  private boolean allowPrivate;

  @Option(
      names = "--dry-run",
      description =
          "List what would be fetched, and ask nobody: the start addresses, and what pages that are"
              + " already kept lead to.")
  private boolean dryRun;

  @Override
  public Integer call() throws IOException {
    HarvestOptions options = options();
    List<StartAddress> starts = starts();
    try (HarvestCache cache = HarvestCache.open(into)) {
      if (dryRun) {
        new DryRun(cache, options).lines(starts).forEach(igkg.out::println);
        return ExitCode.DONE;
      }
      return report(run(cache, options, starts), cache);
    }
  }

  private HarvestReport run(HarvestCache cache, HarvestOptions options, List<StartAddress> starts)
      throws IOException {
    if (mirror.isPresent()) {
      Mirror pages = new Mirror(mirror.get());
      return Harvest.ofMirror(cache, options, pages)
          .run(StartAddresses.inMirror(pages, starts), igkg.err::println);
    }
    return Harvest.ofWeb(cache, options).run(starts, igkg.err::println);
  }

  private int report(HarvestReport report, HarvestCache cache) {
    report.problems().forEach(igkg.err::println);
    if (!report.stopped().isEmpty()) {
      igkg.err.println("Stopped: " + report.stopped() + "; run it again to go on");
    }
    igkg.out.println(report);
    igkg.err.println("Next: igkg ingest " + cache.documents() + " --store " + igkg.store);
    return report.isComplete() ? ExitCode.DONE : ExitCode.PROBLEMS;
  }

  private List<StartAddress> starts() throws IOException {
    try {
      List<StartAddress> starts = new ArrayList<>();
      addresses.stream().map(StartAddresses::of).forEach(starts::add);
      if (list.isPresent()) {
        starts.addAll(StartAddresses.inFile(existing(list.get())));
      }
      mirror.ifPresent(HarvestCommand::existing);
      return starts.isEmpty() ? StartAddresses.ofYears(chosenYears()) : starts;
    } catch (IllegalArgumentException e) {
      throw new WrongUseException(String.valueOf(e.getMessage()));
    }
  }

  private static Path existing(Path path) {
    if (!Files.exists(path)) {
      throw new WrongUseException(path + ": there is no such file or folder; check the path");
    }
    return path;
  }

  private Set<Integer> chosenYears() {
    return Years.of(years)
        .orElseThrow(
            () -> new WrongUseException("--years: years and ranges of them, not '" + years + "'"));
  }

  private HarvestOptions options() {
    boolean asksOthers = mirror.isEmpty() && !dryRun;
    if (asksOthers && contact.isBlank()) {
      throw new WrongUseException(
          "--contact: say who asks, an e-mail address or a page, so that a site's keeper can write");
    }
    if (asksOthers && delay < 1 && !allowPrivate) {
      throw new WrongUseException("--delay: a second at least");
    }
    try {
      return new HarvestOptions(
          "igkg-harvest/"
              + SoftwareVersion.current()
              + " ("
              + (contact.isBlank() ? "-" : contact)
              + ")",
          Duration.ofSeconds(delay),
          Duration.ofHours(fresh),
          maxRequests,
          maxMegabytes * 1024L * 1024L,
          Duration.ofMinutes(maxMinutes),
          allowPrivate,
          FetchLimits.DEFAULT);
    } catch (IllegalArgumentException e) {
      throw new WrongUseException(String.valueOf(e.getMessage()));
    }
  }
}
