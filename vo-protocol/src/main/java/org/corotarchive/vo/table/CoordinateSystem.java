// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.table;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The celestial frame of position columns: a COOSYS element (VOTable 1.4, section 3, "COOSYS
 * Element").
 *
 * @param id XML identifier, unique in the document
 * @param system name of the frame as VOTable spells it, such as {@code ICRS}
 * @param epoch epoch of the positions, such as {@code J2000.0}
 * @param columns indexes, from 0, of the columns in this frame
 */
public record CoordinateSystem(
    String id, String system, Optional<String> epoch, Set<Integer> columns)
    implements ReferenceSystem {

  private static final List<String> EQUATORIAL = List.of("pos.eq.ra", "pos.eq.dec", "pos.eq");

  public CoordinateSystem {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(system, "system");
    Objects.requireNonNull(epoch, "epoch");
    columns = Set.copyOf(columns);
  }

  /** ICRS for all fields whose first UCD word is an equatorial position. */
  public static CoordinateSystem icrs(List<Field> fields) {
    Set<Integer> columns = new HashSet<>();
    for (int i = 0; i < fields.size(); i++) {
      String firstWord = fields.get(i).ucd().orElse("").split(";", -1)[0];
      if (EQUATORIAL.contains(firstWord)) {
        columns.add(i);
      }
    }
    return new CoordinateSystem("ICRS", "ICRS", Optional.empty(), columns);
  }

  @Override
  public String votableElement() {
    return new XmlElement("COOSYS")
        .with("ID", id)
        .with("system", system)
        .with("epoch", epoch)
        .empty();
  }
}
