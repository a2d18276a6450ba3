package org.igkg.server.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.apache.tomcat.util.http.parser.AcceptEncoding;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;

/** Sends whole answers with their validators; a client that has the same one already gets 304. */
public final class Answers {
  /** The statements of the graph; quoted words stay those of who spoke and published them. */
  public static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

  private static final int TAG_LENGTH = 20;
  private static final String GZIP = "gzip";

  private final ChangeClock clock;

  public Answers(ChangeClock clock) {
    this.clock = clock;
  }

  /** The {@code Accept} of a request. */
  public static Accept accept(ServletWebRequest request) {
    String[] values = request.getHeaderValues(HttpHeaders.ACCEPT);
    return Accept.of(Optional.ofNullable(values).map(all -> String.join(",", all)));
  }

  /** Headers that go with every description, whatever its status. */
  public static void describe(HttpServletResponse response, List<String> links) {
    response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
    links.forEach(link -> response.addHeader(HttpHeaders.LINK, link));
  }

  /** Sends the bytes, or 304 when the client has them. The tag is weak, as they may be zipped. */
  public void send(ServletWebRequest request, String contentType, byte[] body) throws IOException {
    if (!clientHas(request, tag(body))) {
      write(response(request), contentType, body);
    }
  }

  /** Sends a page zipped to a client that takes it so. */
  void send(ServletWebRequest request, String contentType, KeptPage page) throws IOException {
    HttpServletResponse response = response(request);
    response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    if (clientHas(request, page.tag())) {
      return;
    }
    if (takesGzip(request)) {
      response.setHeader(HttpHeaders.CONTENT_ENCODING, GZIP);
      write(response, contentType, page.zipped());
    } else {
      write(response, contentType, page.unzipped());
    }
  }

  private boolean clientHas(ServletWebRequest request, String tag) {
    return request.checkNotModified(tag, clock.lastModified().toEpochMilli());
  }

  private static void write(HttpServletResponse response, String contentType, byte[] body)
      throws IOException {
    response.setContentType(contentType);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  /** Named, and not with a weight of 0; what cannot be read names nothing. */
  private static boolean takesGzip(ServletWebRequest request) throws IOException {
    String[] values = request.getHeaderValues(HttpHeaders.ACCEPT_ENCODING);
    return values != null
        && AcceptEncoding.parse(new StringReader(String.join(",", values))).stream()
            .anyMatch(coding -> coding.getEncoding().equals(GZIP) && coding.getQuality() > 0);
  }

  public void send(ServletWebRequest request, String contentType, String body) throws IOException {
    send(request, contentType, body.getBytes(StandardCharsets.UTF_8));
  }

  /** The response of a request; in a servlet container there always is one. */
  public static HttpServletResponse response(ServletWebRequest request) {
    return Optional.ofNullable(request.getResponse()).orElseThrow();
  }

  static String tag(byte[] body) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
      return "W/\"" + HexFormat.of().formatHex(digest).substring(0, TAG_LENGTH) + "\"";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
