package org.igkg.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;

/** Any bytes as a page, an address, a robots.txt and a Retry-After. */
class PageFuzzTest {
  private static final URI PAGE = URI.create("https://example.org/en/list");

  @FuzzTest(maxDuration = "20m")
  void addressesStayWebAddressesAndNamesStayNames(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    PageLinks links = PageLinks.of(bytes, text.length() > 9 ? text.substring(0, 9) : "", PAGE);
    links.next().forEach(link -> assertThat(Addresses.host(link)).isEqualTo("example.org"));
    links.others().forEach(PageFuzzTest::check);
    Addresses.of(text).ifPresent(PageFuzzTest::check);
    RetryAfter.of(text, Clock.systemUTC())
        .ifPresent(wait -> assertThat(wait.isNegative()).isFalse());
    Robots robots = new Robots(robotsTxt(bytes), address -> Optional.empty(), "igkg-harvest/1");
    robots.learn(PAGE);
    robots.allows(PAGE);
    assertThat(robots.delay(PAGE)).isLessThanOrEqualTo(java.time.Duration.ofMinutes(2));
  }

  private static void check(URI address) {
    assertThat(address.getScheme()).matches("https?");
    assertThat(Addresses.of(address.toString())).hasValue(address);
    assertThat(new DocumentNames().of(address, FileType.HTML))
        .matches("[a-z0-9-]+\\.html")
        .hasSizeLessThan(200);
  }

  private static Web robotsTxt(byte[] bytes) {
    return new Web() {
      @Override
      public Answer get(URI address, Answer.Validators known) {
        return new Answer.Content(bytes, "text/plain", "", Answer.Validators.NONE);
      }

      @Override
      public boolean isOthers() {
        return true;
      }
    };
  }
}
