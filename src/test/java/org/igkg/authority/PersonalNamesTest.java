package org.igkg.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PersonalNamesTest {
  private static final PersonalNames NAMES =
      PersonalNames.load(
          List.of(
              new KnownPerson(
                  "zyx-wvutson",
                  "Zyx Wvutson",
                  List.of(),
                  List.of(),
                  Optional.empty(),
                  "invented")));

  @Test
  void knowsGivenNamesOfManyCountries() {
    assertThat(List.of("Thomas", "José", "JOSE", "Ahmad", "Agnieszka", "Mehmet", "Oluwaseun"))
        .filteredOn(n -> !NAMES.isGiven(n))
        .hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void knowsFamilyNamesAndThoseOfThePersonFile() {
    assertThat(NAMES.isFamily("Smith")).isTrue();
    assertThat(NAMES.isFamily("Wvutson")).isTrue();
    assertThat(NAMES.isGiven("Zyx")).isTrue();
  }

  @Test
  void doesNotKnowOrdinaryWords() {
    assertThat(List.of("Internet", "Governance", "Multistakeholder", "Connectivity"))
        .noneMatch(NAMES::isGiven)
        .noneMatch(NAMES::isFamily);
  }
}
