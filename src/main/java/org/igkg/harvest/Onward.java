package org.igkg.harvest;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;
import org.igkg.harvest.StartAddress.Kind;

/** From a page in the cache to the addresses it leads to. */
final class Onward {
  private static final int MOST_REDIRECTS = 5;

  /** An index leads to a record, a record to another of the same session. */
  private static final int MOST_STEPS = 2;

  private final HarvestCache cache;
  private final Frontier frontier;
  private final Consumer<String> problems;

  Onward(HarvestCache cache, Frontier frontier, Consumer<String> problems) {
    this.cache = cache;
    this.frontier = frontier;
    this.problems = problems;
  }

  void from(Visit visit, Fetched line) throws IOException {
    if (line.location().isEmpty()) {
      follow(visit, line);
      return;
    }
    Optional<URI> target = Addresses.of(line.location());
    if (visit.redirects() >= MOST_REDIRECTS || target.isEmpty()) {
      problems.accept("leads in circles, or nowhere");
    } else {
      frontier.add(visit.redirectedTo(target.get()));
    }
  }

  private void follow(Visit visit, Fetched line) throws IOException {
    boolean page =
        FileType.of(line.mediaType(), line.address()).filter(FileType.HTML::equals).isPresent();
    Optional<byte[]> content = page ? cache.content(line) : Optional.empty();
    if (content.isPresent() && visit.steps() < MOST_STEPS) {
      follow(visit, PageLinks.of(content.get(), line.charset(), line.address()));
    }
  }

  private void follow(Visit visit, PageLinks links) {
    if (visit.kind() == Kind.INDEX) {
      links.next().forEach(link -> frontier.add(visit.page(link)));
    }
    links.others().stream()
        .filter(link -> visit.start().leadsTo(visit.address(), link))
        .forEach(link -> frontier.add(visit.document(link)));
  }
}
