package org.igkg.harvest;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What sites ask of robots (RFC 9309), asked once for each origin in a run. Without the file
 * everything is allowed; while it cannot be had for an error of the site, nothing is (section
 * 2.3.1).
 */
final class Robots {
  private static final int REDIRECTS = 5;

  /** A site may ask for slowness, not for a standstill. */
  private static final Duration LONGEST_DELAY = Duration.ofMinutes(2);

  private final Web web;
  private final PublicAddressGuard guard;
  private final String product;
  private final Map<String, BaseRobotRules> known = new HashMap<>();

  /** Why an address may not be asked. */
  interface PublicAddressGuard {
    Optional<String> objection(URI address);
  }

  /**
   * @param userAgent whose first word, without the version, is what a robots.txt would name
   */
  Robots(Web web, PublicAddressGuard guard, String userAgent) {
    this.web = web;
    this.guard = guard;
    product = userAgent.split("[/ ]", 2)[0].toLowerCase(Locale.ROOT);
  }

  boolean isKnown(URI address) {
    return !web.isOthers() || known.containsKey(Addresses.origin(address));
  }

  /** Asks for the file; one request, more when it has moved. */
  void learn(URI address) {
    URI file = URI.create(Addresses.origin(address) + "/robots.txt");
    known.put(Addresses.origin(address), read(file, REDIRECTS));
  }

  boolean allows(URI address) {
    return !web.isOthers() || known.get(Addresses.origin(address)).isAllowed(address.toString());
  }

  /** The pause that the site asks for; zero when it asks for none. */
  Duration delay(URI address) {
    BaseRobotRules rules = known.get(Addresses.origin(address));
    if (rules == null || rules.getCrawlDelay() <= 0) {
      return Duration.ZERO;
    }
    Duration asked = Duration.ofMillis(rules.getCrawlDelay());
    return asked.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : asked;
  }

  private BaseRobotRules read(URI file, int redirects) {
    if (guard.objection(file).isPresent()) {
      return all(SimpleRobotRules.RobotRulesMode.ALLOW_NONE);
    }
    Answer answer = web.get(file, Answer.Validators.NONE);
    if (answer instanceof Answer.Content content) {
      return parser()
          .parseContent(file.toString(), content.bytes(), "text/plain", List.of(product));
    }
    if (answer instanceof Answer.Moved moved && redirects > 0) {
      return read(moved.to(), redirects - 1);
    }
    return all(
        answer instanceof Answer.Busy
            ? SimpleRobotRules.RobotRulesMode.ALLOW_NONE
            : SimpleRobotRules.RobotRulesMode.ALLOW_ALL);
  }

  /** By default the library gives up a site that asks for more than five minutes. */
  private static SimpleRobotRulesParser parser() {
    SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
    parser.setMaxCrawlDelay(Duration.ofDays(1).toMillis());
    return parser;
  }

  private static BaseRobotRules all(SimpleRobotRules.RobotRulesMode mode) {
    return new SimpleRobotRules(mode);
  }
}
