// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.syntax;

import java.util.Map;
import java.util.Optional;
import org.corotarchive.adql.AdqlFaultCode;
import org.corotarchive.adql.source.Excerpt;

/**
 * What to say of a character that has no place in a query: queries are often copied from papers,
 * web pages and other languages.
 *
 * @param code stable code
 * @param message what is wrong
 * @param remedy what would be right
 */
record CharacterAdvice(AdqlFaultCode code, String message, String remedy) {

  private static final Map<String, String> LOOKALIKES =
      Map.of(
          "'", "\u2018\u2019\u201A\u201B\u2032\u00B4\u02BC\u02B9\uFF07",
          "\"", "\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB\uFF02",
          "-", "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE63\uFF0D",
          "*", "\u00D7\u2217\u22C5\u00B7\uFF0A",
          "/", "\u00F7\u2215\u2044\uFF0F",
          "<=", "\u2264\u2A7D",
          ">=", "\u2265\u2A7E",
          "<>", "\u2260",
          ",", "\uFF0C\u201A\u060C\u3001",
          "=", "\uFF1D");

  private static final Map<String, String> HABITS =
      Map.ofEntries(
          Map.entry("%", "The remainder of a division is MOD(x, y)."),
          Map.entry(
              "`", "Names are quoted with double quotes: \"name\"; strings with single ones."),
          Map.entry("[", "Names are quoted with double quotes: \"name\"."),
          Map.entry("]", "Names are quoted with double quotes: \"name\"."),
          Map.entry("/*", "A comment starts with -- and goes to the end of the line."),
          Map.entry("#", "A comment starts with -- and goes to the end of the line."),
          Map.entry("&", "ADQL has no bitwise operators; conditions are joined by AND."),
          Map.entry("|", "Texts are joined by ||; conditions by OR."),
          Map.entry("^", "Powers are written POWER(x, y)."),
          Map.entry("~", "ADQL has no bitwise operators; patterns are tested with LIKE."),
          Map.entry("!", "A condition is denied by NOT; unequal is written <> or !=."),
          Map.entry("?", "Values are written into the query: there are no parameters."),
          Map.entry(":", "Types are changed by CAST(x AS type); there are no parameters."),
          Map.entry("{", "Round brackets are the only ones."),
          Map.entry("}", "Round brackets are the only ones."));

  /** Advice on the characters from {@code start} to {@code end}. */
  static CharacterAdvice on(String text, int start, int end) {
    String found = text.substring(start, end);
    if (Character.isLetterOrDigit(found.codePointAt(0)) || found.charAt(0) == '_') {
      return foreignName(found);
    }
    if (found.codePointAt(0) > 127) {
      return typographic(found);
    }
    String shown = Character.isISOControl(found.charAt(0)) ? name(found.charAt(0)) : found;
    String message = shown + " is not a sign of ADQL";
    return new CharacterAdvice(
        AdqlFaultCode.BAD_CHARACTER, message, HABITS.getOrDefault(found, ""));
  }

  private static CharacterAdvice foreignName(String found) {
    return new CharacterAdvice(
        AdqlFaultCode.BAD_CHARACTER,
        Excerpt.of(found) + " cannot be a name without quotes",
        "A name starts with a letter from A to Z, or stands in double quotes: \""
            + Excerpt.of(found)
            + "\".");
  }

  private static CharacterAdvice typographic(String found) {
    int character = found.codePointAt(0);
    String message = name(character) + " is not a sign of ADQL";
    if (Character.isSpaceChar(character) || Character.getType(character) == Character.FORMAT) {
      return new CharacterAdvice(
          AdqlFaultCode.TYPOGRAPHIC_CHARACTER,
          message,
          "Type an ordinary blank, or nothing, instead.");
    }
    Optional<String> meant =
        LOOKALIKES.entrySet().stream()
            .filter(entry -> entry.getValue().indexOf(character) >= 0)
            .map(Map.Entry::getKey)
            .findFirst();
    String remedy = meant.map(CharacterAdvice::typing).orElse("Leave it out.");
    return new CharacterAdvice(AdqlFaultCode.TYPOGRAPHIC_CHARACTER, message, remedy);
  }

  private static String typing(String sign) {
    return sign.equals("\"")
        ? "Type ' around a text, and \" around a name."
        : "Type " + sign + " instead.";
  }

  private static String name(int character) {
    String code = String.format("U+%04X", character);
    String name = Character.getName(character);
    return name == null ? "the character " + code : "the character " + name + " (" + code + ")";
  }
}
