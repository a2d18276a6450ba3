package org.igkg.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartAddressesTest {
  @TempDir Path folder;

  @Test
  void hasSomeForEachYear() {
    Set<Integer> without = new TreeSet<>();
    int general = StartAddresses.ofYears(Set.of(1990)).size();
    IntStream.rangeClosed(2006, 2025)
        .filter(year -> StartAddresses.ofYears(Set.of(year)).size() <= general)
        .forEach(without::add);

    assertThat(without).isEmpty();
  }

  @Test
  void namesEachAddressOnce() {
    List<StartAddress> starts = StartAddresses.ofYears(Set.of());

    assertThat(new HashSet<>(starts.stream().map(StartAddress::address).toList()))
        .hasSameSizeAs(starts);
    assertThat(starts)
        .allMatch(
            s -> Addresses.of(s.address().toString()).equals(java.util.Optional.of(s.address())));
  }

  @Test
  void followsSessionsOfTheYearsAskedFor() {
    URI list = URI.create("https://www.intgovforum.org/en/node");
    StartAddress all =
        StartAddresses.ofYears(Set.of(2019, 2021)).stream()
            .filter(start -> start.address().equals(list))
            .findFirst()
            .orElseThrow();

    assertThat(all.leadsTo(list, list.resolve("/en/content/igf-2019-day-1-raum-i"))).isTrue();
    assertThat(all.leadsTo(list, list.resolve("/en/content/igf-2020-day-1"))).isFalse();
    assertThat(all.leadsTo(list, list.resolve("/ru/content/igf-2019-day-1-raum-i"))).isFalse();
    assertThat(all.leadsTo(list, URI.create("https://other.example/en/content/igf-2019-x")))
        .isFalse();
  }

  @Test
  void readsAListOfAddresses() throws IOException {
    Path list = folder.resolve("list.txt");
    Files.writeString(list, "# of an editor\n\nhttps://Example.org:443/a b#c\n");

    assertThat(StartAddresses.inFile(list))
        .extracting(StartAddress::address)
        .containsExactly(URI.create("https://example.org/a%20b"));
    Files.writeString(list, "https://example.org/\njavascript:alert(1)\n");
    assertThatThrownBy(() -> StartAddresses.inFile(list)).hasMessageContaining("line 2");
  }

  @Test
  void takesTheRecordsOfAMirror() throws IOException {
    Path page = folder.resolve("mirror/info.intgovforum.org/en/content/igf-2019-day-9-invented");
    Files.createDirectories(page.getParent());
    Files.writeString(page, "<html>Invented");
    Files.setLastModifiedTime(page, FileTime.from(Instant.parse("2020-02-03T04:05:06Z")));
    Files.writeString(page.resolveSibling("about"), "<html>About");
    Mirror mirror = new Mirror(folder.resolve("mirror"));
    List<StartAddress> starts =
        StartAddresses.inMirror(mirror, StartAddresses.ofYears(Set.of(2019)));
    HarvestOptions options =
        new HarvestOptions(
            "-",
            Duration.ZERO,
            Duration.ZERO,
            99,
            9999,
            Duration.ofHours(1),
            false,
            FetchLimits.DEFAULT);

    try (HarvestCache cache = HarvestCache.open(folder.resolve("into"))) {
      HarvestReport report = Harvest.ofMirror(cache, options, mirror).run(starts, line -> {});

      assertThat(report.problems()).isEmpty();
      assertThat(report.documents()).isEqualTo(1);
      assertThat(cache.documents().resolve("manifest.csv"))
          .content()
          .contains("igf-2019-day-9-invented.html,https://info.intgovforum.org/en/content/")
          .contains(",2020-02-03,igf");
    }
  }

  @Test
  void readsNothingOutsideOfAMirror() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "s");
    Path site = Files.createDirectories(folder.resolve("mirror/example.org"));
    Files.createSymbolicLink(site.resolve("link"), secret);
    Mirror mirror = new Mirror(folder.resolve("mirror"));

    for (String path : List.of("link", "%2e%2e/%2e%2e/secret", "..%2f..%2fsecret")) {
      assertThat(mirror.get(URI.create("https://example.org/" + path), Answer.Validators.NONE))
          .isInstanceOf(Answer.Refused.class);
    }
  }
}
