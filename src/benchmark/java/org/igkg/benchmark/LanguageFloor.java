package org.igkg.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/**
 * The floor: what OpenNLP's own sentence detector, tokenizer and tagger take for the texts of a
 * folder, as its manual shows them, on as many threads as the program uses.
 *
 * <pre>{@code LanguageFloor target/bench/corpus-1 2}</pre>
 */
final class LanguageFloor {
  private static final String MODEL = "/opennlp-en-ud-ewt-%s.bin";

  private final SentenceModel sentences;
  private final TokenizerModel tokens;
  private final POSModel tags;
  private final AtomicLong words = new AtomicLong();
  private final AtomicLong nanos = new AtomicLong();

  private LanguageFloor() throws IOException {
    sentences = new SentenceModel(LanguageFloor.class.getResource(model("sentence-1.3-2.5.4")));
    tokens = new TokenizerModel(LanguageFloor.class.getResource(model("tokens-1.3-2.5.4")));
    tags = new POSModel(LanguageFloor.class.getResource(model("pos-1.3-2.5.4")));
  }

  private static String model(String name) {
    return String.format(Locale.ROOT, MODEL, name);
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length != 2) {
      System.err.println("needed: FOLDER THREADS");
      System.exit(2);
    }
    int threads = Integer.parseInt(args[1]);
    List<Path> files;
    try (Stream<Path> tree = Files.walk(Path.of(args[0]))) {
      files = tree.filter(Files::isRegularFile).sorted().toList();
    }
    long start = System.nanoTime();
    LanguageFloor floor = new LanguageFloor();
    floor.run(files, threads);
    floor.print((System.nanoTime() - start) / 1e9, threads);
  }

  private void run(List<Path> files, int threads) throws InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    ThreadLocal<Passes> passes = ThreadLocal.withInitial(Passes::new);
    files.forEach(file -> pool.execute(() -> passes.get().over(file)));
    pool.shutdown();
    pool.awaitTermination(1, TimeUnit.HOURS);
  }

  private void print(double seconds, int threads) {
    System.out.printf(
        Locale.ROOT,
        "floor: %,d words in %.1f s on %d threads: %,.0f words/s; models alone %.1f s of all"
            + " threads%n",
        words.get(),
        seconds,
        threads,
        words.get() / seconds,
        nanos.get() / 1e9);
  }

  /** The three passes; OpenNLP's tools serve one thread each. */
  private final class Passes {
    private final SentenceDetectorME detector = new SentenceDetectorME(sentences);
    private final TokenizerME tokenizer = new TokenizerME(tokens);
    private final POSTaggerME tagger = new POSTaggerME(tags);

    void over(Path file) {
      String text = read(file);
      long start = System.nanoTime();
      for (String sentence : detector.sentDetect(text)) {
        tagger.tag(tokenizer.tokenize(sentence));
      }
      nanos.addAndGet(System.nanoTime() - start);
      words.addAndGet(text.split("\\s+").length);
    }

    private static String read(Path file) {
      try {
        return Files.readString(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
