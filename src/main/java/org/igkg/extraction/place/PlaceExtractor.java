package org.igkg.extraction.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.igkg.authority.Authorities;
import org.igkg.authority.Country;
import org.igkg.authority.Region;
import org.igkg.extraction.AnalysedRecord;
import org.igkg.extraction.Gazetteer;
import org.igkg.extraction.Gazetteer.Case;
import org.igkg.extraction.Mention;
import org.igkg.extraction.Mention.Kind;
import org.igkg.extraction.Words;
import org.igkg.source.Span;

/**
 * Countries and regions named by name. Demonyms and cities are no names of countries here: who says
 * "the German team" has not named Germany.
 *
 * <p>Names that are also bodies with a voice ({@code African Union}, {@code OECD}) are a region
 * only when members, countries or the region itself are spoken of.
 */
public final class PlaceExtractor {
  private static final double CERTAIN = 0.95;

  /** Regions of these kinds have names that everybody understands as an area. */
  private static final Set<String> AREA_KINDS =
      Set.of("m49-region", "un-regional-group", "development-category", "loose-term");

  /** Common regions that are areas and not bodies. */
  private static final Set<String> AREAS =
      Set.of(
          "arab-states",
          "mena",
          "western-balkans",
          "south-eastern-europe",
          "nordic",
          "baltic",
          "south-caucasus",
          "pacific-islands",
          "lusophone",
          "eu");

  private static final Set<String> LOOSE_KINDS = Set.of("development-category", "loose-term");

  /** What follows the name of a body when its countries are meant. */
  private static final Pattern MEMBERS =
      Pattern.compile(
          "^[\\s\u2011-]*(?:member(?:s|ship)?\\b|countr(?:y|ies)|states?\\b|nations?\\b|region)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SHARE =
      Pattern.compile("\\s*[(:]?\\s*\\d{1,2}(?:[.,]\\d)?\\s?(?:%|per)");

  /** {@code OECD countries}: the name itself says that the countries are meant. */
  private static final Pattern MEMBERS_NAMED =
      Pattern.compile("\\b(?:member states|countries|region)$", Pattern.CASE_INSENSITIVE);

  private static final Pattern PAIR =
      Pattern.compile("develop.*\\band\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern NAMED_AFTER = Pattern.compile("\\b(?:New|Gulf of)\\s+$");

  /** {@code the Asia Project}: its name, whether or not its form says that it is a body. */
  private static final Pattern UNDERTAKING =
      Pattern.compile("\\s+(?:Project|Regional|Network|Initiative|Programme|Program|School)\\b");

  private static final Pattern WATERS =
      Pattern.compile("\\s+(?:Sea|Ocean|River|Basin|Delta|Strait|Channel)\\b");

  /** How statistics of meetings call the UN regional groups. */
  private static final Map<String, String> GROUP_ADJECTIVES =
      Map.of(
          "African", "un-african-group",
          "Asian", "un-asia-pacific-group",
          "Eastern European", "un-eastern-european-group",
          "Western European", "un-weog",
          "Latin American", "un-grulac");

  private static final List<String> PREFERENCE =
      List.of("m49-region", "political-or-common-region", "un-regional-group");

  private record Place(Kind kind, String key, String name, boolean body) {}

  private final Gazetteer<Place> gazetteer = new Gazetteer<>();
  private final Gazetteer<Place> adjectives = new Gazetteer<>();

  public PlaceExtractor(Authorities authorities) {
    authorities.countries().values().forEach(this::add);
    regionsByPreference(authorities.regions()).forEach(this::add);
    GROUP_ADJECTIVES.forEach(
        (adjective, id) -> {
          Region group = authorities.regions().get(id);
          Place place = new Place(Kind.REGION, id, group.name(), false);
          adjectives.add(adjective, Case.CAPITALISED, place);
        });
  }

  /** All places of title and units, in the order of the text. */
  public List<Mention> extract(AnalysedRecord record) {
    List<Mention> mentions = new ArrayList<>();
    record
        .sentences()
        .forEach(s -> mentions.addAll(places(record.text(), s.span(), record.words(s))));
    return mentions;
  }

  private List<Mention> places(String text, Span sentence, Words words) {
    return Stream.concat(
            gazetteer.hits(words).stream()
                .filter(hit -> isMeantAsPlace(text, hit))
                .filter(hit -> !isPartOfOther(text, sentence, hit.span()))
                .flatMap(hit -> mentions(text, hit)),
            groupsCounted(text, words))
        .toList();
  }

  private Stream<Mention> groupsCounted(String text, Words words) {
    return adjectives.hits(words).stream()
        .filter(hit -> shareFollows(text, hit.span()))
        .map(hit -> mention(hit.span(), hit.entries().get(0)));
  }

  private static boolean isMeantAsPlace(String text, Gazetteer.Hit<Place> hit) {
    return !hit.entries().get(0).body()
        || MEMBERS_NAMED.matcher(hit.span().in(text)).find()
        || membersFollow(text, hit.span());
  }

  /** {@code developed and developing countries} names both; else the area comes first. */
  private static Stream<Mention> mentions(String text, Gazetteer.Hit<Place> hit) {
    boolean both = PAIR.matcher(hit.span().in(text)).matches();
    return both
        ? hit.entries().stream().map(place -> mention(hit.span(), place))
        : Stream.of(mention(hit.span(), inStatistics(text, hit)));
  }

  private static boolean shareFollows(String text, Span span) {
    int to = Math.min(text.length(), span.end() + 12);
    return SHARE.matcher(text.substring(span.end(), to)).lookingAt();
  }

  /** Shares of participants are counted by UN regional group: {@code African (53%)}. */
  private static Place inStatistics(String text, Gazetteer.Hit<Place> hit) {
    boolean share = shareFollows(text, hit.span());
    return hit.entries().stream()
        .filter(place -> share && place.key().startsWith("un-"))
        .findFirst()
        .orElse(hit.entries().get(0));
  }

  private static boolean membersFollow(String text, Span span) {
    int to = Math.min(text.length(), span.end() + 20);
    return MEMBERS.matcher(text.substring(span.end(), to)).find();
  }

  /** {@code New Mexico}, {@code South China Sea}: places that are named after a country. */
  private static boolean isPartOfOther(String text, Span sentence, Span place) {
    return NAMED_AFTER.matcher(text.substring(sentence.start(), place.start())).find()
        || WATERS.matcher(text).region(place.end(), sentence.end()).lookingAt()
        || UNDERTAKING.matcher(text).region(place.end(), sentence.end()).lookingAt();
  }

  private static Mention mention(Span span, Place place) {
    return new Mention(
        span, place.kind(), place.name(), List.of(place.key()), CERTAIN, "gazetteer");
  }

  private void add(Country country) {
    Place place = new Place(Kind.COUNTRY, country.iso2(), country.name(), false);
    gazetteer.add(country.name(), Case.CAPITALISED, place);
    country.officialName().ifPresent(n -> gazetteer.add(n, Case.CAPITALISED, place));
    country.aliases().forEach(alias -> gazetteer.add(alias, Case.ofName(alias), place));
  }

  private void add(Region region) {
    boolean body = !AREA_KINDS.contains(region.kind()) && !AREAS.contains(region.id());
    Place place = new Place(Kind.REGION, region.id(), region.name(), body);
    Case rule = LOOSE_KINDS.contains(region.kind()) ? Case.ANY : Case.CAPITALISED;
    gazetteer.add(withoutNote(region.name()), rule, place);
    for (String alias : region.aliases()) {
      boolean acronym = alias.equals(alias.toUpperCase(Locale.ROOT));
      gazetteer.add(alias, acronym ? Case.EXACT : rule, place);
    }
  }

  /** {@code Africa (M49)} is printed as {@code Africa}. */
  private static String withoutNote(String name) {
    int bracket = name.indexOf(" (");
    return bracket > 0 ? name.substring(0, bracket) : name;
  }

  /** The area comes first when a name is shared with a group or a body. */
  private static List<Region> regionsByPreference(Map<String, Region> regions) {
    return regions.values().stream()
        .filter(r -> !r.kind().equals("igf-pseudo-region"))
        .sorted(Comparator.comparingInt(r -> preference(r.kind())))
        .toList();
  }

  private static int preference(String kind) {
    int at = PREFERENCE.indexOf(kind);
    return at < 0 ? PREFERENCE.size() : at;
  }
}
