package org.igkg.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FloorTest {
  @TempDir Path folder;

  @Test
  void standsOnItsOwnFloor() throws IOException {
    Path file = folder.resolve("floor.csv");
    Board board = board(2 / 3.0);
    Floor.read(file).raisedTo(board).write(file);
    assertThat(file).hasContent("field,score\npersons,0.666\n");
    assertThat(Floor.read(file).broken(board)).isEmpty();
  }

  @Test
  void namesTheFieldThatFell() throws IOException {
    Path file = Files.writeString(folder.resolve("floor.csv"), "field,score\npersons,0.900\n");
    assertThat(Floor.read(file).broken(board(0.9))).isEmpty();
    assertThat(Floor.read(file).broken(board(0.89)))
        .containsExactly("persons: 0.890 is below its floor 0.900");
  }

  @Test
  void missesAFieldThatIsNoLongerMeasured() throws IOException {
    Path file = Files.writeString(folder.resolve("floor.csv"), "field,score\nturns,0.900\n");
    assertThat(Floor.read(file).broken(board(1))).hasSize(1);
  }

  @Test
  void isNeverLowered() throws IOException {
    Path file = Files.writeString(folder.resolve("floor.csv"), "field,score\npersons,0.900\n");
    assertThat(Floor.read(file).raisedTo(board(0.5))).isEqualTo(Floor.read(file));
  }

  @Test
  void saysWhichLineIsWrong() throws IOException {
    Path file = Files.writeString(folder.resolve("floor.csv"), "field,score\npersons high\n");
    assertThatThrownBy(() -> Floor.read(file)).hasMessageContaining("persons high");
  }

  private static Board board(double persons) {
    Board board = new Board();
    board.add("persons", Optional.of(new Score.Share(persons)));
    return board;
  }
}
