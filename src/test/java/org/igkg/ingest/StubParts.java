package org.igkg.ingest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.igkg.authority.Authorities;
import org.igkg.extraction.Figure;
import org.igkg.extraction.Findings;
import org.igkg.extraction.Mention;
import org.igkg.extraction.Mention.Kind;
import org.igkg.record.MeetingRecord;
import org.igkg.record.RecordReader;
import org.igkg.resolution.DocumentResolver;
import org.igkg.resolution.Entity;
import org.igkg.resolution.Resolution;
import org.igkg.resolution.ResolvedRecord;
import org.igkg.source.Span;

/**
 * An extractor that knows two words, and a resolver that knows what they mean. {@code BREAK} makes
 * the extractor fail, {@code MISSHAPE} makes it find a figure without unit, which no shape allows.
 */
final class StubParts {
  static final Authorities AUTHORITIES = Authorities.load();
  private static final Findings NOTHING =
      new Findings(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  private static final Pattern WORDS = Pattern.compile("IPv6|Norway");

  private StubParts() {}

  static IngestSetup setup() {
    return new IngestSetup(
        AUTHORITIES,
        new RecordReader(AUTHORITIES)::read,
        StubParts::extract,
        StubParts::resolve,
        new TreeMap<>(),
        new TreeMap<>());
  }

  private static Findings extract(MeetingRecord record) {
    String text = record.document().text();
    if (text.contains("BREAK")) {
      throw new IllegalStateException("the stub breaks");
    }
    List<Mention> mentions = new ArrayList<>();
    for (Matcher m = WORDS.matcher(text); m.find(); ) {
      Kind kind = m.group().equals("IPv6") ? Kind.TOPIC : Kind.COUNTRY;
      Span span = new Span(m.start(), m.end());
      mentions.add(new Mention(span, kind, m.group(), List.of(), 0.9, "stub"));
    }
    return new Findings(mentions, List.of(), List.of(), List.of(), List.of(), figures(text));
  }

  private static List<Figure> figures(String text) {
    int at = text.indexOf("MISSHAPE");
    Span span = new Span(Math.max(0, at), Math.max(0, at) + 8);
    return at < 0
        ? List.of()
        : List.of(
            new Figure(
                span,
                BigDecimal.ONE,
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                span,
                0.9,
                "stub"));
  }

  private static ResolvedRecord resolve(MeetingRecord record, Findings findings) {
    Map<Mention, Resolution> entities = new HashMap<>();
    for (Mention mention : findings.mentions()) {
      String key = mention.kind() == Kind.TOPIC ? "ipv6" : "NO";
      Entity entity = new Entity(mention.kind(), key, mention.name(), true);
      entities.put(mention, new Resolution.Resolved(entity, 0.9, List.of()));
    }
    ResolvedRecord plain = new DocumentResolver(AUTHORITIES).resolve(record, NOTHING);
    return new ResolvedRecord(
        record, findings, plain.meeting(), plain.sessions(), entities, plain.speakers());
  }
}
