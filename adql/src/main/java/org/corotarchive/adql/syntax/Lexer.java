// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.corotarchive.adql.AdqlFaultCode;
import org.corotarchive.adql.AdqlVersion;
import org.corotarchive.adql.source.Excerpt;
import org.corotarchive.adql.source.FaultCollector;
import org.corotarchive.adql.source.Location;

/** Cuts a text into tokens (ADQL 2.1, section 2.1). Goes on behind a fault, so as to tell all. */
final class Lexer {
  private static final int MAX_FAULTS = 20;
  private static final String BLANKS = " \t\r\n\f";
  private static final String SINGLE_SIGNS = "()*+-,./;<=>";
  private static final List<String> DOUBLE_SIGNS = List.of("<>", "<=", ">=", "!=", "||");

  private final String text;
  private final FaultCollector faults;
  private final List<Token> tokens;
  private int faultCount;
  private int at;

  private Lexer(String text, FaultCollector faults) {
    this.text = text;
    this.faults = faults;
    this.tokens = new ArrayList<>(text.length() / 5 + 2);
  }

  /** The tokens of a text, an END last; faults are noted. */
  static List<Token> tokens(String text, FaultCollector faults) {
    Lexer lexer = new Lexer(text, faults);
    lexer.run();
    return lexer.tokens;
  }

  private void run() {
    if (text.startsWith("\uFEFF")) {
      at = 1;
    }
    while (at < text.length() && faultCount < MAX_FAULTS) {
      char c = text.charAt(at);
      if (BLANKS.indexOf(c) >= 0) {
        at++;
      } else if (text.startsWith("--", at)) {
        skipComment();
      } else {
        readToken(c);
      }
    }
    add(Token.Kind.END, "", "", new Location(text.length(), text.length()));
  }

  private void skipComment() {
    while (at < text.length() && "\r\n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
  }

  private void readToken(char c) {
    if (isLetter(c)) {
      readWord();
    } else if (isDigit(c) || (c == '.' && at + 1 < text.length() && isDigit(text.charAt(at + 1)))) {
      readNumber();
    } else if (c == '\'') {
      readString();
    } else if (c == '"') {
      readDelimitedName();
    } else {
      readSign(c);
    }
  }

  private void readWord() {
    int start = at;
    while (at < text.length() && isWordPart(text.charAt(at))) {
      at++;
    }
    String word = text.substring(start, at);
    if (at < text.length() && startsForeignLetter()) {
      skipForeignWord();
      refuse(
          AdqlFaultCode.BAD_CHARACTER,
          new Location(start, at),
          "a name without quotes has the letters A to Z, digits and _ only",
          "Write the name in double quotes: \"" + Excerpt.of(text.substring(start, at)) + "\".");
      return;
    }
    add(Token.Kind.WORD, word, word.toUpperCase(Locale.ROOT), new Location(start, at));
  }

  private boolean startsForeignLetter() {
    int c = text.codePointAt(at);
    return c > 127 && Character.isLetterOrDigit(c);
  }

  private void skipForeignWord() {
    while (at < text.length() && (isWordPart(text.charAt(at)) || startsForeignLetter())) {
      at += Character.charCount(text.codePointAt(at));
    }
  }

  private void readNumber() {
    int start = at;
    skipDigits();
    if (at < text.length() && text.charAt(at) == '.') {
      at++;
      skipDigits();
    }
    skipExponent();
    if (at < text.length() && isWordPart(text.charAt(at)) && !atReservedWord()) {
      refuseNumber(start);
      return;
    }
    add(Token.Kind.NUMBER, text.substring(start, at), "", new Location(start, at));
  }

  /** A number needs no blank before a reserved word: {@code ORDER BY 2DESC}. */
  private boolean atReservedWord() {
    int end = at;
    while (end < text.length() && isWordPart(text.charAt(end))) {
      end++;
    }
    String word = text.substring(at, end).toUpperCase(Locale.ROOT);
    return ReservedWords.isReserved(word, AdqlVersion.V2_1);
  }

  private void skipDigits() {
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
  }

  private void skipExponent() {
    int behind = at + 1;
    if (at >= text.length() || "eE".indexOf(text.charAt(at)) < 0) {
      return;
    }
    if (behind < text.length() && "+-".indexOf(text.charAt(behind)) >= 0) {
      behind++;
    }
    if (behind < text.length() && isDigit(text.charAt(behind))) {
      at = behind;
      skipDigits();
    }
  }

  private void refuseNumber(int start) {
    boolean hexadecimal = at == start + 1 && "xX".indexOf(text.charAt(at)) >= 0;
    while (at < text.length() && isWordPart(text.charAt(at))) {
      at++;
    }
    String written = text.substring(start, at);
    String remedy =
        hexadecimal
            ? "Hexadecimal numbers are not part of ADQL: write the number with decimal digits."
            : "Put a blank behind a number; write a name that starts with a digit in double quotes: \""
                + written
                + "\".";
    refuse(AdqlFaultCode.BAD_NUMBER, new Location(start, at), written + " is not a number", remedy);
  }

  private void readString() {
    int start = at;
    String value = readQuoted('\'');
    Location location = new Location(start, at);
    if (value.isEmpty() && !text.startsWith("''", start)) {
      refuse(
          AdqlFaultCode.UNCLOSED_STRING,
          new Location(start, start + 1),
          "the string that starts here has no closing quote",
          "Close it with '; a quote within a string is written twice: 'l''Observatoire'.");
    } else if (value.indexOf('\0') >= 0) {
      refuse(AdqlFaultCode.BAD_CHARACTER, location, "a string cannot hold the character NUL", "");
    } else {
      add(Token.Kind.STRING, value, "", location);
    }
  }

  private void readDelimitedName() {
    int start = at;
    String value = readQuoted('"');
    Location location = new Location(start, at);
    if (value.isEmpty() && !text.startsWith("\"\"", start)) {
      refuse(
          AdqlFaultCode.UNCLOSED_NAME,
          new Location(start, start + 1),
          "the quoted name that starts here has no closing quote",
          "Close it with \". Strings stand in single quotes: 'text'.");
    } else if (value.isEmpty() || value.chars().anyMatch(Character::isISOControl)) {
      refuse(
          AdqlFaultCode.BAD_NAME,
          location,
          "a quoted name needs at least one character, and none of them a control character",
          "An empty string is written with single quotes: ''.");
    } else {
      add(Token.Kind.DELIMITED_NAME, value, "", location);
    }
  }

  /** Reads to the closing quote; two quotes stand for one. Empty if there is no closing quote. */
  private String readQuoted(char quote) {
    int from = at + 1;
    StringBuilder value = new StringBuilder();
    for (int end = text.indexOf(quote, from); end >= 0; end = text.indexOf(quote, from)) {
      value.append(text, from, end);
      if (end + 1 >= text.length() || text.charAt(end + 1) != quote) {
        at = end + 1;
        return value.toString();
      }
      value.append(quote);
      from = end + 2;
    }
    at = text.length();
    return "";
  }

  private void readSign(char c) {
    for (String sign : DOUBLE_SIGNS) {
      if (text.startsWith(sign, at)) {
        at += 2;
        add(Token.Kind.SIGN, sign, sign, new Location(at - 2, at));
        return;
      }
    }
    if (SINGLE_SIGNS.indexOf(c) < 0 || text.startsWith("/*", at)) {
      refuseCharacter();
      return;
    }
    at++;
    String sign = String.valueOf(c);
    add(Token.Kind.SIGN, sign, sign, new Location(at - 1, at));
  }

  private void refuseCharacter() {
    int start = at;
    if (startsForeignLetter() || text.charAt(at) == '_') {
      skipForeignWord();
    } else {
      at += text.startsWith("/*", at) ? 2 : Character.charCount(text.codePointAt(at));
    }
    CharacterAdvice advice = CharacterAdvice.on(text, start, at);
    refuse(advice.code(), new Location(start, at), advice.message(), advice.remedy());
  }

  private void refuse(AdqlFaultCode code, Location location, String message, String remedy) {
    faultCount++;
    faults.add(code, location, message, remedy);
  }

  private void add(Token.Kind kind, String value, String mark, Location location) {
    tokens.add(new Token(kind, value, mark, location));
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isWordPart(char c) {
    return isLetter(c) || isDigit(c) || c == '_';
  }
}
