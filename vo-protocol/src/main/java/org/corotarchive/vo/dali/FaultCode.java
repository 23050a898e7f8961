// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.dali;

/**
 * A stable code of a refusal or failure, for programs and for the page that explains it. Each
 * module lists its own codes in one enum that implements this interface; a code, once published,
 * keeps its name and meaning.
 */
public interface FaultCode {

  /** The code as users see it, such as {@code PARAMETER_REPEATED}. */
  String name();
}
