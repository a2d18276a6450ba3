package org.igkg.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.igkg.source.Problem.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordReaderTest {
  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  @TempDir Path folder;

  @Test
  void readsParagraphsTablesAndNotes() throws IOException {
    byte[] bytes;
    try (XWPFDocument word = new XWPFDocument()) {
      paragraph(word, "IGF 2031 - Day 1");
      XWPFParagraph turn = paragraph(word, ">> JOHN ROE:");
      turn.createRun().addTab();
      turn.createRun().setText("Café – so");
      turn.createRun().addBreak();
      turn.createRun().setText("next");
      word.createTable(1, 2).getRow(0).getCell(0).setText("Speaker 1");
      word.getTables().get(0).getRow(0).getCell(1).setText("Ama D'Oliveira");
      word.createFootnote().createParagraph().createRun().setText("A note");
      bytes = bytes(word);
    }

    assertThat(read(bytes).document().text().lines().filter(l -> !l.isBlank()))
        .containsExactly(
            "IGF 2031 - Day 1",
            ">> JOHN ROE:\tCafé – so",
            "next",
            "Speaker 1",
            "Ama D'Oliveira",
            "A note");
    assertThat(read(bytes).document().mediaType()).contains("wordprocessingml");
  }

  @Test
  void leavesOutDeletedWordsAndSecondForms() throws IOException {
    String paragraph =
        "<w:p><w:pPr><w:tabs><w:tab w:val='left' w:pos='720'/></w:tabs></w:pPr>"
            + "<w:r><w:t>kept </w:t></w:r><w:del><w:r><w:delText>gone</w:delText></w:r></w:del>"
            + "<w:ins><w:r><w:t>put in</w:t></w:r></w:ins>"
            + "<Fallback><w:r><w:t>twice</w:t></w:r></Fallback>"
            + "<w:r><w:instrText>PAGE</w:instrText><w:t>&amp;</w:t></w:r></w:p>";

    assertThat(read(withBody(paragraph)).document().text()).isEqualTo("kept put in&\n");
  }

  @Test
  void refusesWhatWasCutShort() throws IOException {
    byte[] whole = withBody("<w:p><w:r><w:t>words</w:t></w:r></w:p>");
    for (int length = 200; length < whole.length; length += whole.length / 7) {
      assertThat(refusal(Arrays.copyOf(whole, length)).code())
          .isIn(Code.DAMAGED_DOCUMENT, Code.UNSUPPORTED_FORMAT);
    }
  }

  @Test
  void refusesAPassword() throws Exception {
    ByteArrayOutputStream locked = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      Encryptor lock = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
      lock.confirmPassword("secret");
      try (OutputStream out = lock.getDataStream(files)) {
        out.write(withBody("<w:p/>"));
      }
      files.writeFilesystem(locked);
    }

    assertThat(refusal(locked.toByteArray()).code()).isEqualTo(Code.PROTECTED_DOCUMENT);
  }

  @Test
  void refusesAnArchiveThatUnpacksToFarMoreThanItHolds() throws IOException {
    String bomb = "<w:p><w:r><w:t>" + " ".repeat(60_000_000) + "</w:t></w:r></w:p>";

    assertThat(refusal(withBody(bomb)).code()).isEqualTo(Code.TOO_LARGE);
  }

  @Test
  void neverReadsOtherFilesThroughEntities() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "TOP SECRET");
    String entity = "<!DOCTYPE w:document [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";
    byte[] bytes = withDocument(entity + document("<w:p><w:r><w:t>a&x;b</w:t></w:r></w:p>"));

    ReadOutcome outcome = new DocumentReader().read(write(bytes));

    if (outcome instanceof ReadOutcome.Read read) {
      assertThat(read.document().text()).doesNotContain("SECRET");
    } else {
      assertThat(((ReadOutcome.Refused) outcome).problem().code()).isEqualTo(Code.DAMAGED_DOCUMENT);
    }
  }

  @Test
  void entitiesThatMultiplyEachOtherEndSoon() throws IOException {
    StringBuilder entities = new StringBuilder("<!DOCTYPE w:document [<!ENTITY e0 'ha'>");
    for (int i = 1; i < 30; i++) {
      entities
          .append("<!ENTITY e")
          .append(i)
          .append(" '")
          .append(("&e" + (i - 1) + ";").repeat(10))
          .append("'>");
    }
    byte[] bytes =
        withDocument(entities + "]>" + document("<w:p><w:r><w:t>&e29;</w:t></w:r></w:p>"));

    assertThat(refusal(bytes).code()).isEqualTo(Code.DAMAGED_DOCUMENT);
  }

  @Test
  void deepElementsEnd() throws IOException {
    // each level has a name of its own, or the archive would look like a bomb
    String[] names =
        IntStream.range(0, 20_000)
            .mapToObj(i -> "w:x" + (i * 7919L * 104_729L))
            .toArray(String[]::new);
    StringBuilder levels = new StringBuilder();
    for (int i = 0; i < names.length; i++) {
      levels.append('<').append(names[i]).append('>');
    }
    for (int i = names.length - 1; i >= 0; i--) {
      levels.append("</").append(names[i]).append('>');
    }
    String deep = levels.toString();
    String skipped = "<w:del>" + deep + "</w:del>";

    assertThat(
            read(withBody("<w:p>" + deep + skipped + "<w:r><w:t>x</w:t></w:r></w:p>"))
                .document()
                .text())
        .isEqualTo("x\n");
  }

  private static XWPFParagraph paragraph(XWPFDocument word, String words) {
    XWPFParagraph paragraph = word.createParagraph();
    paragraph.createRun().setText(words);
    return paragraph;
  }

  private static byte[] withBody(String body) throws IOException {
    return withDocument(document(body));
  }

  private static String document(String body) {
    return "<w:document xmlns:w='" + NAMESPACE + "'><w:body>" + body + "</w:body></w:document>";
  }

  /** A file that POI wrote, its main part exchanged. */
  private static byte[] withDocument(String document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFDocument word = new XWPFDocument();
        ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(bytes(word)));
        ZipOutputStream to = new ZipOutputStream(out)) {
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        to.putNextEntry(new ZipEntry(entry.getName()));
        boolean main = entry.getName().equals("word/document.xml");
        to.write(main ? document.getBytes(StandardCharsets.UTF_8) : from.readAllBytes());
      }
    }
    return out.toByteArray();
  }

  private static byte[] bytes(XWPFDocument word) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    word.write(out);
    return out.toByteArray();
  }

  private Path write(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("a.docx"), bytes);
  }

  private ReadOutcome.Read read(byte[] bytes) throws IOException {
    ReadOutcome outcome = new DocumentReader().read(write(bytes));
    assertThat(outcome).as(outcome.toString()).isInstanceOf(ReadOutcome.Read.class);
    return (ReadOutcome.Read) outcome;
  }

  private Problem refusal(byte[] bytes) throws IOException {
    ReadOutcome outcome = new DocumentReader().read(write(bytes));
    assertThat(outcome).isInstanceOf(ReadOutcome.Refused.class);
    return ((ReadOutcome.Refused) outcome).problem();
  }
}
