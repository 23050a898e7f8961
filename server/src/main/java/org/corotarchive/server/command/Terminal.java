// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.server.command;

import java.io.Console;
import java.lang.reflect.Method;

/** Whether a person looks on. */
final class Terminal {

  private Terminal() {}

  /**
   * Whether the program runs on a terminal. Up to Java 21 there is a console only then; later there
   * always is one, and it says itself.
   */
  static boolean isThere() {
    return System.console() != null && isTerminal(System.console());
  }

  private static boolean isTerminal(Console console) {
    try {
      Method method = Console.class.getMethod("isTerminal");
      return Boolean.TRUE.equals(method.invoke(console));
    } catch (NoSuchMethodException beforeJava22) {
      return true;
    } catch (ReflectiveOperationException notAllowed) {
      return false;
    }
  }
}
