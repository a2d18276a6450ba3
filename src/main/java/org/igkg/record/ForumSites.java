package org.igkg.record;

import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.igkg.authority.Authorities;
import org.igkg.authority.Forum;

/**
 * Whose pages an address serves: the sites of forums, and of national and regional initiatives by
 * {@code nris.csv}. The site of the IGF is no evidence: it also keeps pages of others.
 */
final class ForumSites {
  /** Source: formats.md, section 10. */
  private static final Map<String, String> SITES =
      Map.of("eurodigwiki.org", "eurodig", "itu.int/net4/wsis/forum", "wsis-forum");

  private static final String IGF_SITE = "intgovforum.org";

  /** The year of a site ({@code 2023.aprigf.asia}) or of its part ({@code /forum/2015/}). */
  private static final Pattern YEAR = Pattern.compile("(?<![^/.])(20[0-4]\\d)(?![^/.])");

  private final Map<String, String> forums = new HashMap<>(SITES);

  ForumSites(Authorities known) {
    Map<String, String> byName =
        known.forums().values().stream().collect(Collectors.toMap(Forum::name, Forum::id));
    known
        .initiatives()
        .values()
        .forEach(
            i ->
                i.website()
                    .flatMap(ForumSites::place)
                    .filter(site -> !site.contains(IGF_SITE))
                    .ifPresent(site -> forums.put(site, byName.getOrDefault(i.name(), i.id()))));
  }

  /** The forum of {@code address}, and the year that it names. */
  Optional<ForumNames.Found> of(String address) {
    Optional<String> place = place(address);
    return place.flatMap(this::forum).map(f -> new ForumNames.Found(f, year(place.get())));
  }

  /**
   * Whether the page is on the site of the IGF, which alone does not make it one of its records.
   */
  static boolean isOfIgf(String address) {
    return place(address).filter(p -> isOn(p, IGF_SITE)).isPresent();
  }

  private Optional<String> forum(String place) {
    return forums.entrySet().stream()
        .filter(site -> isOn(place, site.getKey()))
        .max(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue);
  }

  /** Whether the place is the site itself or below it, or a part of its domain. */
  private static boolean isOn(String place, String site) {
    boolean below = place.equals(site) || place.startsWith(site + "/");
    return below || site.indexOf('/') < 0 && place.split("/", 2)[0].endsWith("." + site);
  }

  private static Optional<Integer> year(String place) {
    Matcher year = YEAR.matcher(place);
    return year.find() ? Optional.of(Integer.valueOf(year.group(1))) : Optional.empty();
  }

  /** Host and path in small letters, without {@code www.} and the last slash. */
  private static Optional<String> place(String address) {
    try {
      URI uri = URI.create(address.strip());
      return Optional.ofNullable(uri.getHost())
          .map(host -> host + Optional.ofNullable(uri.getPath()).orElse(""))
          .map(p -> p.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "").replaceFirst("/+$", ""));
    } catch (IllegalArgumentException noAddress) {
      return Optional.empty();
    }
  }
}
