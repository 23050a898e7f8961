// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.server.settings;

import java.util.List;

/** Settings that cannot be used; the message names every fault. */
public final class SettingsException extends Exception {

  private static final long serialVersionUID = 1L;

  SettingsException(List<String> faults) {
    super(String.join(System.lineSeparator(), faults));
  }
}
