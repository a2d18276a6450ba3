package org.igkg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a mirror of an invented site to a store. */
class HarvestCommandTest {
  @TempDir Path folder;

  @Test
  void ingestsWhatItHarvested() throws IOException {
    Path pages = folder.resolve("mirror/www.intgovforum.org/en/content");
    Files.createDirectories(pages);
    Files.writeString(
        pages.resolve("igf-2019-day-1-raum-ii-ws-9001-invented-talk"),
        "<html><head><title>IGF 2019 - Day 1 - Raum II - WS #9001 Invented talk</title></head><body>"
            + "<h1>IGF 2019 - Day 1 - Raum II - WS #9001 Invented talk</h1>"
            + "<p>&gt;&gt; ADA EXAMPLE: Good morning to all of you, and welcome to this session.</p>");
    String into = folder.resolve("archive").toString();

    CommandRun harvested =
        CommandRun.of(
            List.of(
                "harvest",
                "--mirror",
                folder.resolve("mirror").toString(),
                "--into",
                into,
                "--years",
                "2019"));
    CommandRun ingested =
        CommandRun.of(
            List.of("ingest", into + "/documents", "--store", folder.resolve("store").toString()));

    assertThat(harvested.exitCode()).as(harvested.told()).isZero();
    assertThat(harvested.printed()).startsWith("1 fetched,").endsWith("1 documents\n");
    assertThat(ingested.printed()).isEqualTo("1 document ingested, 0 unchanged, 0 refused\n");
    assertThat(ingested.told()).isEmpty();
  }

  @Test
  void listsStartAddressesWithoutAskingAnybody() {
    CommandRun run =
        CommandRun.of(
            List.of(
                "harvest",
                "--dry-run",
                "--years",
                "2010",
                "--into",
                folder.resolve("archive").toString()));

    assertThat(run.exitCode()).isZero();
    assertThat(run.printed().lines())
        .isNotEmpty()
        .allMatch(line -> line.matches("new (index|document) https://.+"));
  }

  @Test
  void readsYearsAsPeopleWriteThem() {
    assertThat(Years.of("2012, 2015-2017").orElseThrow()).containsExactly(2012, 2015, 2016, 2017);
    assertThat(Years.of("").orElseThrow()).isEmpty();
    assertThat(Years.of("12")).isEmpty();
    assertThat(Years.of("2012-")).isEmpty();
  }
}
