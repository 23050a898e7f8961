// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.unit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The names of units (VOUnits 1.1, tables 2 to 4) and their prefixes (table 5). */
final class KnownUnits {
  private static final double DAY = 86_400;
  private static final double JULIAN_YEAR = 365.25 * DAY;
  private static final double ASTRONOMICAL_UNIT = 149_597_870_700.0;
  private static final double ARCSECOND = Math.PI / 648_000;

  private static final Map<String, Double> PREFIXES =
      Map.ofEntries(
          Map.entry("y", 1e-24),
          Map.entry("z", 1e-21),
          Map.entry("a", 1e-18),
          Map.entry("f", 1e-15),
          Map.entry("p", 1e-12),
          Map.entry("n", 1e-9),
          Map.entry("u", 1e-6),
          Map.entry("m", 1e-3),
          Map.entry("c", 1e-2),
          Map.entry("d", 1e-1),
          Map.entry("da", 1e1),
          Map.entry("h", 1e2),
          Map.entry("k", 1e3),
          Map.entry("M", 1e6),
          Map.entry("G", 1e9),
          Map.entry("T", 1e12),
          Map.entry("P", 1e15),
          Map.entry("E", 1e18),
          Map.entry("Z", 1e21),
          Map.entry("Y", 1e24));

  /** Units that take prefixes. */
  private static final Map<String, Unit> SCALABLE = new HashMap<>();

  /** Units that take none. */
  private static final Map<String, Unit> FIXED = new HashMap<>();

  static {
    base("m", "s", "A", "K", "mol", "cd", "rad", "mag", "pix", "ct", "ph", "bit", "electron");
    scalable("g", 1e-3, "kg");
    scalable("sr", 1, "rad", 2);
    scalable("Hz", 1, "s", -1);
    scalable("Bq", 1, "s", -1);
    scalable("N", 1, "kg", 1, "m", 1, "s", -2);
    scalable("Pa", 1, "kg", 1, "m", -1, "s", -2);
    scalable("J", 1, "kg", 1, "m", 2, "s", -2);
    scalable("W", 1, "kg", 1, "m", 2, "s", -3);
    scalable("C", 1, "A", 1, "s", 1);
    scalable("V", 1, "kg", 1, "m", 2, "s", -3, "A", -1);
    scalable("Ohm", 1, "kg", 1, "m", 2, "s", -3, "A", -2);
    scalable("S", 1, "kg", -1, "m", -2, "s", 3, "A", 2);
    scalable("F", 1, "kg", -1, "m", -2, "s", 4, "A", 2);
    scalable("Wb", 1, "kg", 1, "m", 2, "s", -2, "A", -1);
    scalable("T", 1, "kg", 1, "s", -2, "A", -1);
    scalable("H", 1, "kg", 1, "m", 2, "s", -2, "A", -2);
    scalable("lm", 1, "cd", 1, "rad", 2);
    scalable("lx", 1, "cd", 1, "rad", 2, "m", -2);
    scalable("eV", 1.602176634e-19, "kg", 1, "m", 2, "s", -2);
    scalable("erg", 1e-7, "kg", 1, "m", 2, "s", -2);
    scalable("Ry", 2.1798723611035e-18, "kg", 1, "m", 2, "s", -2);
    scalable("Jy", 1e-26, "kg", 1, "s", -2);
    scalable("R", 1e10 / (4 * Math.PI), "ph", 1, "m", -2, "s", -1, "rad", -2);
    scalable("G", 1e-4, "kg", 1, "s", -2, "A", -1);
    scalable("barn", 1e-28, "m", 2);
    scalable("u", 1.66053906660e-27, "kg");
    scalable("D", 1e-29 / 3, "A", 1, "s", 1, "m", 1);
    scalable("a", JULIAN_YEAR, "s");
    scalable("yr", JULIAN_YEAR, "s");
    scalable("pc", ASTRONOMICAL_UNIT / ARCSECOND, "m");
    scalable("lyr", 299_792_458 * JULIAN_YEAR, "m");
    scalable("arcsec", ARCSECOND, "rad");
    scalable("byte", 8, "bit");
    scalable("B", 8, "bit");
    fixed("min", 60, "s");
    fixed("h", 3600, "s");
    fixed("d", DAY, "s");
    fixed("deg", Math.PI / 180, "rad");
    fixed("arcmin", 60 * ARCSECOND, "rad");
    fixed("mas", 1e-3 * ARCSECOND, "rad");
    fixed("uas", 1e-6 * ARCSECOND, "rad");
    fixed("AU", ASTRONOMICAL_UNIT, "m");
    fixed("au", ASTRONOMICAL_UNIT, "m");
    fixed("Angstrom", 1e-10, "m");
    fixed("angstrom", 1e-10, "m");
    fixed("solMass", 1.98841e30, "kg");
    fixed("solRad", 6.957e8, "m");
    fixed("solLum", 3.828e26, "kg", 1, "m", 2, "s", -3);
    fixed("pixel", 1, "pix");
    fixed("count", 1, "ct");
    fixed("photon", 1, "ph");
    fixed("adu", 1, "adu");
    fixed("chan", 1, "chan");
    fixed("bin", 1, "bin");
    fixed("beam", 1, "beam");
    fixed("voxel", 1, "voxel");
    fixed("Sun", 1, "Sun");
    FIXED.put("%", new Unit(0.01, Map.of()));
  }

  private KnownUnits() {}

  private static void base(String... names) {
    for (String name : names) {
      SCALABLE.put(name, Unit.base(name));
    }
  }

  private static void scalable(String name, double factor, Object... powers) {
    SCALABLE.put(name, unit(factor, powers));
  }

  private static void fixed(String name, double factor, Object... powers) {
    FIXED.put(name, unit(factor, powers));
  }

  private static Unit unit(double factor, Object... powers) {
    if (powers.length == 1) {
      return new Unit(factor, Map.of((String) powers[0], 1.0));
    }
    Map<String, Double> map = new HashMap<>();
    for (int i = 0; i < powers.length; i += 2) {
      map.put((String) powers[i], ((Integer) powers[i + 1]).doubleValue());
    }
    return new Unit(factor, map);
  }

  /** The unit of a name, with or without prefix. */
  static Optional<Unit> named(String name) {
    Unit whole = FIXED.containsKey(name) ? FIXED.get(name) : SCALABLE.get(name);
    if (whole != null) {
      return Optional.of(whole);
    }
    for (int length = 1; length <= 2 && length < name.length(); length++) {
      Double prefix = PREFIXES.get(name.substring(0, length));
      Unit unit = SCALABLE.get(name.substring(length));
      if (prefix != null && unit != null) {
        return Optional.of(unit.scaled(prefix));
      }
    }
    return Optional.empty();
  }
}
