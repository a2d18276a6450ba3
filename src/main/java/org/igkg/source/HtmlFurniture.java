package org.igkg.source;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Parts of a page that are no part of its content: navigation, scripts, controls, hidden text. */
final class HtmlFurniture {
  private static final Set<String> NEVER_TEXT =
      Set.of(
          "script",
          "title",
          "style",
          "noscript",
          "template",
          "head",
          "iframe",
          "object",
          "svg",
          "canvas",
          "select",
          "button",
          "textarea",
          "audio",
          "video",
          "map");

  private static final Set<String> AROUND = Set.of("nav", "footer", "aside");

  private static final Set<String> ROLES =
      Set.of("navigation", "banner", "contentinfo", "search", "complementary");

  /** Class names and ids of Drupal, Joomla and their themes; whole names. */
  private static final Pattern NAMES =
      Pattern.compile(
          "(block-)?breadcrumbs?(-\\w+)?|pathway|(main-|super|sub)?menu|menu-\\w+|nav|nav(bar|igation)"
              + "|pager(-\\w+)?|pagination|pagenav|item-list-pager|book-navigation"
              + "|(region-)?sidebar(-\\w+)*|region-(header|footer|navigation)"
              + "|(site|page)-(header|footer)|moduletable\\w*|(tabs|tabs--primary|primary-tabs)"
              + "|skip-?(link|to-content|nav)|visually-hidden|element-invisible|sr-only|hidden"
              + "|(block-)?language-switcher\\S*|search-(form|block)\\S*|block-search\\S*"
              + "|social(-\\w+)*|share(-\\w+)*|addthis\\w*|addtoany\\w*|a2a_kit|sharedaddy"
              + "|link-wrapper|links|node__links|node_view|buttonheading|actions|icons"
              + "|(create|modify)(d|date)|article-info|published|hits|back_button|print-?\\w*"
              + "|cookie\\S*|eu-cookie\\S*|contextual\\S*|toolbar|feed-icon\\w*"
              + "|wm-ipp\\S*|donato|__cf_email__",
          Pattern.CASE_INSENSITIVE);

  /** What holds more of the content than this is content, whatever it is called. */
  private static final double MOST = 0.5;

  private final Element root;
  private final TextSizes sizes;

  HtmlFurniture(Element root, TextSizes sizes) {
    this.root = root;
    this.sizes = sizes;
  }

  /** Elements whose characters are never meant for reading. */
  static boolean isNeverText(Element element) {
    return NEVER_TEXT.contains(element.normalName());
  }

  /** Whether nothing of {@code element} is read. */
  boolean isFurniture(Element element) {
    if (isNeverText(element) || isHidden(element)) {
      return true;
    }
    return element != root && isNamedSo(element) && sizes.of(element) <= MOST * sizes.of(root);
  }

  private static boolean isHidden(Element element) {
    return element.hasAttr("hidden")
        || element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
  }

  private static boolean isNamedSo(Element element) {
    return AROUND.contains(element.normalName())
        || ROLES.contains(element.attr("role"))
        || isHiddenAddress(element)
        || NAMES.matcher(element.id()).matches()
        || element.classNames().stream().anyMatch(name -> NAMES.matcher(name).matches());
  }

  /** A mail address in the words of its own link: no part of what was said, and personal. */
  private static boolean isHiddenAddress(Element element) {
    return element.normalName().equals("a")
        && element.attr("href").startsWith("mailto:")
        && element.ownText().contains("@");
  }
}
