// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.corotarchive.vo.table.SampleFields.integer;
import static org.corotarchive.vo.table.SampleFields.scalar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TableHeaderTest {

  private static final TableHeader HEADER = TableHeader.of("t", List.of(integer("n")));

  @Test
  void aColumnMustBeOfATypeThatItsWireCarries() {
    List<Field> fields =
        List.of(
            scalar("a", Datatype.INT, WireType.INT8), scalar("b", Datatype.CHAR, WireType.INT4));
    assertThatThrownBy(() -> TableHeader.of("t", fields))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "column a is INT, which INT8 cannot carry; column b is CHAR, which INT4 cannot carry");
  }

  @Test
  void theStatusOfTheQueryIsLeftToTheFormat() {
    assertThatThrownBy(() -> HEADER.withInfos(List.of(Info.of("QUERY_STATUS", "OK"))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aColumnIsInOneFrameAtMost() {
    List<ReferenceSystem> systems =
        List.of(
            new CoordinateSystem("A", "ICRS", Optional.empty(), Set.of(0)),
            TimeSystem.calendar(Set.of(0)));
    assertThatThrownBy(() -> HEADER.withSystems(systems))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("two frames");
  }

  @Test
  void aFrameOfAColumnThatDoesNotExistIsRefused() {
    assertThatThrownBy(() -> HEADER.withSystems(List.of(TimeSystem.calendar(Set.of(1)))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("does not exist");
  }

  @Test
  void equatorialPositionsAreInIcrs() {
    assertThat(CoordinateSystem.icrs(SampleTable.FIELDS).columns()).containsExactlyInAnyOrder(4, 5);
  }
}
