package org.igkg.server.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * The same description in several formats, each at an address of its own.
 *
 * @param formats those offered by name, in our order of preference
 * @param address where a format of it is
 */
public record Alternates(List<PageFormat> formats, Function<PageFormat, String> address) {
  public Alternates {
    formats = List.copyOf(formats);
  }

  /** The format that a client likes best, HTML among them; else 406, with what there is. */
  public PageFormat chosen(ServletWebRequest request) {
    return PageFormat.of(Answers.accept(request)).orElseThrow(this::notAcceptable);
  }

  public WebProblem notAcceptable() {
    return WebProblem.notAcceptable(
        formats.stream()
            .map(f -> new WebProblem.Option(address.apply(f), f.mediaType(), "alternate"))
            .toList());
  }

  /** Values of {@code Link}: each format, and then {@code further}. */
  public List<String> links(String... further) {
    List<String> links = new ArrayList<>();
    for (PageFormat format : formats) {
      links.add(Links.typed(address.apply(format), "alternate", format.mediaType()));
    }
    links.addAll(List.of(further));
    return links;
  }
}
