// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.reading;

/**
 * How large a package may be before it is taken for an attack.
 *
 * @param members number of members
 * @param expandedBytes bytes after expansion, for any package
 * @param ratio expanded bytes for one byte of the package
 * @param ratioFloorBytes expanded bytes up to which the ratio does not matter
 */
record PackageLimits(int members, long expandedBytes, int ratio, long ratioFloorBytes) {

  static PackageLimits standard() {
    return new PackageLimits(10_000, 64L << 30, 100, 64L << 20);
  }

  /** Bytes that a package of {@code packedBytes} may expand to. */
  long allowedBytes(long packedBytes) {
    long byRatio = Math.max(ratioFloorBytes, packedBytes * ratio);
    return Math.min(expandedBytes, byRatio);
  }
}
