package org.igkg.harvest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** The network. A page that is too large or never ends is given up. */
final class HttpWeb implements Web {
  private static final String ACCEPT =
      "text/html,application/xhtml+xml,application/pdf,text/plain;q=0.9,*/*;q=0.5";
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*\"?([A-Za-z0-9._:-]+)", Pattern.CASE_INSENSITIVE);
  private static final int NOT_MODIFIED = 304;
  private static final int TOO_MANY = 429;

  private final HttpClient http;
  private final String userAgent;
  private final FetchLimits limits;
  private final Clock clock;

  HttpWeb(String userAgent, FetchLimits limits, Clock clock) {
    this.userAgent = userAgent;
    this.limits = limits;
    this.clock = clock;
    http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(limits.time())
            .build();
  }

  @Override
  public boolean isOthers() {
    return true;
  }

  @Override
  public Answer get(URI address, Answer.Validators known) {
    CompletableFuture<HttpResponse<byte[]>> response =
        http.sendAsync(request(address, known), head -> new LimitedBody(limits.bytes()));
    try {
      return answer(address, response.get(limits.time().toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      response.cancel(true);
      return busy(0, "no whole answer within " + limits.time().toSeconds() + " seconds");
    } catch (ExecutionException e) {
      return failed(e.getCause() == null ? e : e.getCause());
    } catch (InterruptedException e) {
      response.cancel(true);
      Thread.currentThread().interrupt();
      return busy(0, "interrupted");
    } catch (IOException e) {
      return failed(e);
    }
  }

  private HttpRequest request(URI address, Answer.Validators known) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .header("User-Agent", userAgent)
            .header("Accept", ACCEPT)
            .header("Accept-Encoding", "gzip");
    if (!known.etag().isEmpty()) {
      request.header("If-None-Match", known.etag());
    }
    if (!known.lastModified().isEmpty()) {
      request.header("If-Modified-Since", known.lastModified());
    }
    return request.build();
  }

  private Answer answer(URI address, HttpResponse<byte[]> response) throws IOException {
    int status = response.statusCode();
    HttpHeaders headers = response.headers();
    if (status == NOT_MODIFIED) {
      return new Answer.NotModified();
    }
    if (status / 100 == 3) {
      return moved(address, status, headers);
    }
    if (status == TOO_MANY || status / 100 == 5) {
      return new Answer.Busy(status, "answered " + status, retryAfter(headers));
    }
    return status == 200
        ? content(headers, decoded(response))
        : new Answer.Refused(status, "answered " + status);
  }

  private static Answer moved(URI address, int status, HttpHeaders headers) {
    try {
      return headers
          .firstValue("Location")
          .flatMap(to -> Addresses.of(address.resolve(to.strip().replace(" ", "%20")).toString()))
          .<Answer>map(Answer.Moved::new)
          .orElseGet(() -> new Answer.Refused(status, "leads to no web address"));
    } catch (IllegalArgumentException noAddress) {
      return new Answer.Refused(status, "leads to no web address");
    }
  }

  private static Answer content(HttpHeaders headers, byte[] bytes) {
    String type = headers.firstValue("Content-Type").orElse("");
    Matcher charset = CHARSET.matcher(type);
    return new Answer.Content(
        bytes,
        type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT),
        charset.find() ? charset.group(1) : "",
        new Answer.Validators(
            headers.firstValue("ETag").orElse(""), headers.firstValue("Last-Modified").orElse("")));
  }

  private byte[] decoded(HttpResponse<byte[]> response) throws IOException {
    String coding = response.headers().firstValue("Content-Encoding").orElse("identity").strip();
    if (coding.isEmpty() || coding.equalsIgnoreCase("identity")) {
      return response.body();
    }
    if (!coding.toLowerCase(Locale.ROOT).matches("x-?gzip|gzip")) {
      throw new UnknownCoding(coding);
    }
    try (GZIPInputStream plain = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
      byte[] bytes = plain.readNBytes((int) limits.bytes() + 1);
      if (bytes.length > limits.bytes()) {
        throw new LimitedBody.TooLarge(limits.bytes());
      }
      return bytes;
    }
  }

  private static Answer failed(Throwable e) {
    boolean hopeless = e instanceof LimitedBody.TooLarge || e instanceof UnknownCoding;
    String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return hopeless ? new Answer.Refused(0, why) : busy(0, why);
  }

  private static Answer busy(int status, String why) {
    return new Answer.Busy(status, why, Optional.empty());
  }

  private Optional<Duration> retryAfter(HttpHeaders headers) {
    return headers.firstValue("Retry-After").flatMap(value -> RetryAfter.of(value, clock));
  }

  /** A way of packing that was not asked for. */
  private static final class UnknownCoding extends IOException {
    UnknownCoding(String coding) {
      super("packed as '" + coding + "', which was not asked for");
    }
  }
}
