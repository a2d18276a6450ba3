package org.igkg.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;
import org.igkg.extraction.CaseFile;
import org.igkg.extraction.InventedSession;
import org.igkg.record.MeetingRecord.Transcript;
import org.igkg.record.RecordReader;
import org.igkg.record.SessionFacts;
import org.igkg.record.SpeakerLabel;
import org.igkg.record.Turn;
import org.igkg.source.DocumentReader;
import org.igkg.source.ReadOutcome;
import org.junit.jupiter.api.Test;

/** Short records in the layouts of years that other tests hardly have; see their README. */
class OtherYearsTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/igkg/resolution/years");
  private static final RecordReader READER = new RecordReader(InventedSession.AUTHORITIES);
  private static final DocumentResolver RESOLVER =
      new DocumentResolver(InventedSession.AUTHORITIES);

  @Test
  void takesFromEachRecordWhatAReaderTakes() {
    Map<String, Map<String, String>> read = new TreeMap<>();
    List<String> wrong = new ArrayList<>();
    List<CSVRecord> rows = CaseFile.rows(OtherYearsTest.class, "years/facts.csv");
    for (CSVRecord row : rows) {
      Map<String, String> facts = read.computeIfAbsent(row.get("file"), OtherYearsTest::facts);
      String found = facts.getOrDefault(row.get("fact"), "nothing");
      if (!found.equals(row.get("expected"))) {
        wrong.add(
            row.get("file")
                + " "
                + row.get("fact")
                + ": "
                + found
                + " instead of "
                + row.get("expected"));
      }
    }
    assertThat(read).hasSizeGreaterThanOrEqualTo(12);
    assertThat(wrong).as(wrong.size() + " of " + rows.size()).isEmpty();
  }

  private static Map<String, String> facts(String file) {
    ReadOutcome.Read outcome = (ReadOutcome.Read) new DocumentReader().read(FOLDER.resolve(file));
    Map<String, String> facts = new TreeMap<>();
    if (READER.read(outcome.document()).record() instanceof Transcript transcript) {
      session(transcript.facts(), facts);
      facts.put("turns", String.valueOf(transcript.units().size()));
      ResolvedRecord resolved =
          RESOLVER.resolve(transcript, InventedSession.EXTRACTOR.extract(transcript));
      transcript.units().forEach(turn -> label(turn, resolved, facts));
    }
    return facts;
  }

  private static void session(SessionFacts session, Map<String, String> facts) {
    put("year", session.year(), facts);
    put("day", session.day(), facts);
    put("date", session.date(), facts);
    put("room", session.room(), facts);
    put("type", session.type(), facts);
    put("number", session.number(), facts);
    put("title", session.title(), facts);
  }

  private static void put(String fact, Optional<?> value, Map<String, String> facts) {
    value.ifPresent(v -> facts.put(fact, v.toString()));
  }

  private static void label(Turn turn, ResolvedRecord resolved, Map<String, String> facts) {
    Optional<String> person =
        Optional.ofNullable(resolved.speakers().get(turn.order()))
            .flatMap(s -> s.resolution().decided())
            .map(Entity::name);
    if (turn.label() instanceof SpeakerLabel.Named named) {
      facts.put("label " + named.printed(), person.map(p -> "person " + p).orElse("person nobody"));
    } else if (turn.label() instanceof SpeakerLabel.Role role) {
      facts.put("label " + role.printed(), "role " + role.role());
    }
  }
}
