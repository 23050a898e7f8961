// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.server.settings;

import java.net.URI;
import java.util.Optional;

/** The values that a setting accepts. */
public sealed interface ValueKind {

  /** Any text. */
  ValueKind TEXT = new Text();

  /** Text that is never printed. */
  ValueKind SECRET = new Secret();

  /** Empty, or an absolute http or https URL without a final slash. */
  ValueKind URL = new Url();

  /** A whole number between two bounds, both included. */
  static ValueKind whole(long lowest, long highest) {
    return new Whole(lowest, highest);
  }

  /** Why {@code value} is not accepted, or empty when it is. */
  Optional<String> complaint(String value);

  /** The accepted values in words. */
  String bounds();

  /** See {@link #TEXT}. */
  record Text() implements ValueKind {
    @Override
    public Optional<String> complaint(String value) {
      return Optional.empty();
    }

    @Override
    public String bounds() {
      return "text";
    }
  }

  /** See {@link #SECRET}. */
  record Secret() implements ValueKind {
    @Override
    public Optional<String> complaint(String value) {
      return Optional.empty();
    }

    @Override
    public String bounds() {
      return "text, never printed";
    }
  }

  /** See {@link #URL}. */
  record Url() implements ValueKind {
    @Override
    public Optional<String> complaint(String value) {
      if (value.isEmpty() || isServiceAddress(value)) {
        return Optional.empty();
      }
      return Optional.of(
          "'"
              + value
              + "' is not an address like https://archive.example.org/corot without a final slash");
    }

    private static boolean isServiceAddress(String value) {
      if (!value.matches("https?://[^\\s?#\"<>]+") || value.endsWith("/")) {
        return false;
      }
      try {
        return URI.create(value).getHost() != null;
      } catch (IllegalArgumentException malformed) {
        return false;
      }
    }

    @Override
    public String bounds() {
      return "http or https URL";
    }
  }

  /**
   * See {@link #whole(long, long)}.
   *
   * @param lowest smallest accepted number
   * @param highest largest accepted number
   */
  record Whole(long lowest, long highest) implements ValueKind {
    @Override
    public Optional<String> complaint(String value) {
      try {
        long number = Long.parseLong(value);
        if (number >= lowest && number <= highest) {
          return Optional.empty();
        }
      } catch (NumberFormatException notANumber) {
        // falls through to the one complaint about both
      }
      return Optional.of("'" + value + "' is not a whole number from " + lowest + " to " + highest);
    }

    @Override
    public String bounds() {
      return lowest + " to " + highest;
    }
  }
}
