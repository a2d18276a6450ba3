package org.igkg.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages made to keep a reader busy. */
class HtmlBombTest {
  private static final int SIZE = 4_000;

  /** Linear is four; quadratic would be sixteen. */
  private static final double MOST = 9;

  /** Counts the work of this thread only, whatever else the machine does. */
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  record Bomb(String name, IntFunction<String> page) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Bomb> bombs() {
    return Stream.of(
        new Bomb("deep divs", n -> "<div>".repeat(n) + "words"),
        new Bomb("deep spans", n -> "<span>".repeat(n) + "words" + "</span>".repeat(n)),
        new Bomb("deep bold", n -> "<b>".repeat(n) + "words"),
        new Bomb("deep links", n -> "<a href=x>".repeat(n) + "words"),
        new Bomb("bold in paragraphs", n -> "<p><b><i>words".repeat(n)),
        new Bomb("deep tables", n -> "<table><tr><td>".repeat(n) + "words"),
        new Bomb("text in tables", n -> "<table>" + "x<tr>".repeat(n)),
        new Bomb("deep lists", n -> "<ul><li>".repeat(n) + "words"),
        new Bomb("deep fonts", n -> "<font size=1>".repeat(n) + "words" + "</font>".repeat(n)),
        new Bomb("huge attribute", n -> "<p title='" + "x".repeat(40 * n) + "'>words"),
        new Bomb("many attributes", n -> "<p " + numbered(" a", n) + ">words"),
        new Bomb("many classes", n -> "<p class='" + numbered(" a", n) + "'>words"),
        new Bomb("character references", n -> "<p>words" + "&amp;&eacute;&#x41;".repeat(n)),
        new Bomb("broken references", n -> "<p>words" + "&".repeat(8 * n)),
        new Bomb("endless reference", n -> "<p>words &" + "x".repeat(20 * n)),
        new Bomb("open comment", n -> "<p>words<!--" + "-".repeat(20 * n)),
        new Bomb("many comments", n -> "<p>words" + "<!--x-->".repeat(n)),
        new Bomb("many headings", n -> "<title>t</title><p>words" + "<h1>x</h1>".repeat(n)),
        new Bomb("many scripts", n -> "<p>words" + "<script>x</script>".repeat(n)),
        new Bomb("many articles", n -> "<p>words" + "<article>x</article>".repeat(n)),
        new Bomb("deep articles", n -> "<article><nav>x".repeat(n) + "words"),
        new Bomb("home links", n -> "<h1>x</h1>words<a href='/'>x</a>".repeat(n)),
        new Bomb("open tags", n -> "<p>words" + "<".repeat(20 * n)),
        new Bomb("white space", n -> "<p>words" + " \n".repeat(20 * n) + "."),
        new Bomb("breaks", n -> "<p>words" + "<br>".repeat(n) + "."));
  }

  /** A page that took the square of its size would take hours. */
  @ParameterizedTest
  @MethodSource("bombs")
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void noPageKeepsTheReaderBusy(Bomb bomb) {
    byte[] page = ("<html><body>" + bomb.page().apply(SIZE)).getBytes(StandardCharsets.UTF_8);

    Extraction read = new HtmlReader().read(page);

    assertThat(((Extraction.Text) read).text().text()).isNotBlank();
  }

  private static String numbered(String name, int count) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < count; i++) {
      all.append(name).append(i);
    }
    return all.toString();
  }
}
