package org.igkg.server;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Follows every link of this server from page to page, as a search engine would. */
public final class Crawl {
  private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");

  /** So many are asked for side by side; they are looked at in order. */
  private static final int AT_ONCE = 8;

  private final Function<String, HttpResponse<String>> get;
  private final Set<String> pages = new TreeSet<>();
  private final List<String> dead = new ArrayList<>();
  private final Deque<String> open = new ArrayDeque<>();
  private final Map<String, Integer> visited = new HashMap<>();
  private int most = Integer.MAX_VALUE;

  public Crawl(Function<String, HttpResponse<String>> get) {
    this.get = get;
  }

  /** Opens no more than so many addresses of one kind: {@code /page/turn}. */
  public Crawl opening(int addresses) {
    most = addresses;
    return this;
  }

  public Crawl from(String start) {
    add(start);
    while (!open.isEmpty()) {
      List<String> next =
          Stream.generate(open::poll).limit(AT_ONCE).filter(Objects::nonNull).toList();
      List<HttpResponse<String>> answers = next.parallelStream().map(get).toList();
      for (int i = 0; i < next.size(); i++) {
        visit(next.get(i), answers.get(i));
      }
    }
    return this;
  }

  private void visit(String path, HttpResponse<String> response) {
    int status = response.statusCode();
    if (status != 200 && status != 303 && status != 410) {
      dead.add(status + " " + path);
    }
    response.headers().firstValue("Location").ifPresent(this::add);
    if (response.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
      Matcher links = LINK.matcher(response.body());
      while (links.find()) {
        add(links.group(1).replace("&amp;", "&"));
      }
    }
  }

  private void add(String link) {
    String path = link.replaceFirst("#.*", "");
    if (path.startsWith("/")
        && pages.add(path)
        && visited.merge(kind(path), 1, Integer::sum) <= most) {
      open.add(path);
    }
  }

  /** What is looked at in many ways, as topics are, is of one kind. */
  private static String kind(String path) {
    String[] parts = path.split("[/?]");
    boolean many = parts.length > 1 && Set.of("topics", "search", "sparql").contains(parts[1]);
    return many ? parts[1] : parts.length > 2 ? parts[1] + "/" + parts[2] : path;
  }

  /** All addresses that were met. */
  public Set<String> pages() {
    return pages;
  }

  /** Those that did not answer 200, 303 or 410, each with its status. */
  public List<String> dead() {
    return dead;
  }
}
