// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.schema.cluster;

/** Whether what was written must survive a crash of the machine. */
public enum Durability {
  /** Yes: an archive. */
  SAFE,
  /** No: tests, which gain speed. */
  THROWAWAY
}
