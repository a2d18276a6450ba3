package org.igkg.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.igkg.authority.Authorities;
import org.igkg.authority.Organisation;
import org.igkg.authority.Topic;

/**
 * Sentences about the topics of a session. Patterns of our own are filled with our vocabularies;
 * the shares of names, figures and topics are near those of real records, the sense is not.
 */
final class TextModel {
  static final List<String> POSTS =
      List.of("director", "policy adviser", "head of research", "programme manager", "president");

  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

  private static final List<String> PLAIN =
      List.of(
          "I think that we {verb} the {adj} {noun} before we {verb} the {noun} that {people} need.",
          "And this is why the {noun} is so {adj}, because the {noun} and the {noun} go together.",
          "When we started this {noun} some years ago, nobody would {verb} it, and today we have a"
              + " {adj} {noun}.",
          "So my question to the panel is how {people} can {verb} the {noun} without losing the"
              + " {noun}.",
          "It is not only about the {noun}, it is also about the {adj} way in which {people} {verb}"
              + " it.",
          "Let me give you one example from our work with {people}, who {adv} {verb} the {noun}.",
          "We have heard this morning that the {noun} is {adj}, but I do not see it in the {noun}.",
          "What we learned is that a {adj} {noun} needs time, and it needs a {noun} behind it.",
          "There is no simple answer, and I would be careful to say that one {noun} fits all.",
          "Thank you for the question, it is a very {adj} point and we {adv} come back to it.",
          "If {people} do not trust the {noun}, they will not use it, however {adj} it may be.",
          "The second thing I want to say is that {people} should {verb} the {noun} from the"
              + " start.",
          "This is a {adj} {noun}, and we need to {verb} it together with {people}.",
          "Maybe we can {verb} the {noun} step by step, and look at the {noun} after that.",
          "In the last session {people} said that the {noun} was too {adj} to {verb} the {noun}.",
          "I would like to thank the organisers for this {adj} {noun} and for the invitation.");

  private static final List<String> ON_TOPIC =
      List.of(
          "For us {topic} is a {adj} {noun}, and {people} {adv} ask how to {verb} it.",
          "When we talk about {topic}, we have to look at the {noun} and at the {noun} of {people}.",
          "The work on {topic} in {country} shows that a {adj} {noun} is possible.",
          "We cannot {verb} {topic} without {topic}, and both need a {adj} {noun}.",
          "In {country} the {noun} for {topic} is still {adj}, and {people} know it.",
          "Our report on {topic} asks {people} to {verb} the {noun} more {adv}.",
          "So {topic} should be a {noun} for {people}, and not a {noun} for a few.");

  private static final List<String> NAMING =
      List.of(
          "My colleagues at {body} {adv} {verb} the {noun} with {people} from {country}.",
          "As {person} said, the {noun} is {adj} and we should {verb} it.",
          "In {country} about {percent}% of the population use the {noun} every day.",
          "We trained {number} teachers in {country} and the {noun} was {adj}.",
          "I agree with {person} that {body} could {verb} the {noun}.",
          "Together with {body} we {verb} a {adj} {noun} for {people} in {country}.");

  private final Choice choice;
  private final Map<String, Supplier<String>> slots = new TreeMap<>();
  private final List<String> topics;
  private final List<Cast.Person> panel;

  /**
   * @param topics names of what the session is about
   */
  TextModel(Authorities authorities, Choice choice, List<Topic> topics, List<Cast.Person> panel) {
    this.choice = choice;
    this.topics = topics.stream().flatMap(t -> names(t).stream()).toList();
    this.panel = panel;
    words("noun", WordLists.NOUNS);
    words("verb", WordLists.VERBS);
    words("adj", WordLists.ADJECTIVES);
    words("adv", WordLists.ADVERBS);
    words("people", WordLists.PEOPLE);
    words("country", Cast.countries(authorities));
    words("topic", this.topics);
    List<String> bodies =
        authorities.organisations().values().stream().map(Organisation::name).toList();
    slots.put("body", () -> choice.oftenEarly(bodies));
    slots.put("person", () -> choice.of(panel).name());
    slots.put("percent", () -> String.valueOf(choice.between(3, 96)));
    slots.put("number", () -> String.format(Locale.ROOT, "%,d", choice.between(120, 98_000)));
  }

  private void words(String slot, List<String> words) {
    slots.put(slot, () -> choice.of(words));
  }

  private static List<String> names(Topic topic) {
    List<String> names = new ArrayList<>(List.of(topic.label()));
    topic.altLabels().stream().limit(3).forEach(names::add);
    return names;
  }

  List<Cast.Person> panel() {
    return panel;
  }

  /** A sentence of some fifteen words. */
  String sentence() {
    double kind = choice.random().nextDouble();
    String pattern = choice.of(kind < 0.55 ? PLAIN : kind < 0.80 ? ON_TOPIC : NAMING);
    String filled = SLOT.matcher(pattern).replaceAll(m -> Matcher.quoteReplacement(fill(m.group(1))));
    return filled.substring(0, 1).toUpperCase(Locale.ROOT) + filled.substring(1);
  }

  private String fill(String slot) {
    return slots.get(slot).get();
  }
}
