package org.igkg.server.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.springframework.web.context.request.ServletWebRequest;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/** Fills the templates in {@code templates/}; what comes from the graph is escaped there. */
public final class Pages {
  /** Bytes of pages that are kept, zipped: those of 4,000 sessions are 76 MB. */
  private static final long MOST = 96_000_000;

  private final SpringTemplateEngine engine;
  private final Answers answers;
  private final LongSupplier revision;
  private final Cache<Asked, KeptPage> kept =
      Caffeine.newBuilder().maximumWeight(MOST).<Asked, KeptPage>weigher(Pages::size).build();

  private record Asked(long revision, String address) {}

  /**
   * @param revision counts the changes of the store
   */
  public Pages(SpringTemplateEngine engine, Answers answers, LongSupplier revision) {
    this.engine = engine;
    this.answers = answers;
    this.revision = revision;
  }

  /**
   * A page that says the same to everybody who asks for its address, for as long as the store does:
   * made once and kept while it is asked often.
   */
  public void answerKept(
      ServletWebRequest request, String view, Supplier<Map<String, Object>> model)
      throws IOException {
    HttpServletRequest asked = request.getRequest();
    Asked key =
        new Asked(
            revision.getAsLong(),
            asked.getRequestURI()
                + Optional.ofNullable(asked.getQueryString()).map(q -> "?" + q).orElse(""));
    KeptPage page = kept.get(key, k -> KeptPage.of(html(request, view, model.get())));
    answers.send(request, PageFormat.HTML.contentType(), page);
  }

  private static int size(Asked asked, KeptPage page) {
    return asked.address().length() + page.bytes();
  }

  /** The page with its validators, or 304. */
  public void answer(ServletWebRequest request, String view, Map<String, Object> model)
      throws IOException {
    answers.send(request, PageFormat.HTML.contentType(), html(request, view, model));
  }

  /** The page alone, for a status of its own. */
  void send(ServletWebRequest request, String view, Map<String, Object> model) throws IOException {
    var response = Answers.response(request);
    response.setContentType(PageFormat.HTML.contentType());
    response.getOutputStream().write(html(request, view, model));
  }

  private byte[] html(ServletWebRequest request, String view, Map<String, Object> model) {
    var application =
        JakartaServletWebApplication.buildApplication(request.getRequest().getServletContext());
    var exchange = application.buildExchange(request.getRequest(), Answers.response(request));
    return engine
        .process(view, new WebContext(exchange, Locale.ENGLISH, model))
        .getBytes(StandardCharsets.UTF_8);
  }
}
