// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.syntax;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.corotarchive.adql.AdqlFaultCode;
import org.corotarchive.adql.AdqlVersion;
import org.corotarchive.adql.source.FaultCollector;
import org.corotarchive.adql.source.Location;
import org.corotarchive.adql.tree.Identifier;

/** The tokens of a query, read from left to right with a look ahead. */
final class Tokens {
  /** Brackets, functions and sub-queries within one another. */
  private static final int MAX_DEPTH = 200;

  private static final Set<String> FOLLOW_QUERY =
      Set.of("UNION", "EXCEPT", "INTERSECT", "ORDER", "OFFSET", ")");

  private final List<Token> tokens;
  private final int[] closing;
  private final FaultCollector faults;
  private final AdqlVersion version;
  private int next;
  private int depth;

  Tokens(List<Token> tokens, FaultCollector faults, AdqlVersion version) {
    this.tokens = tokens;
    this.faults = faults;
    this.version = version;
    this.closing = matchBrackets(tokens);
  }

  /** For each opening bracket the index of its partner; -1 for all else. */
  private static int[] matchBrackets(List<Token> tokens) {
    int[] partner = new int[tokens.size()];
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < partner.length; i++) {
      partner[i] = -1;
      String mark = tokens.get(i).mark();
      if (mark.equals("(")) {
        open.push(i);
      } else if (mark.equals(")") && !open.isEmpty()) {
        partner[open.pop()] = i;
      }
    }
    return partner;
  }

  Token peek() {
    return tokens.get(next);
  }

  Token peek(int ahead) {
    return tokens.get(Math.min(next + ahead, tokens.size() - 1));
  }

  Token take() {
    Token token = peek();
    if (token.kind() != Token.Kind.END) {
      next++;
    }
    return token;
  }

  /** Place of the token taken last. */
  Location last() {
    return tokens.get(Math.max(0, next - 1)).location();
  }

  /** Whether the next token is this word or sign. */
  boolean at(String mark) {
    return peek().mark().equals(mark);
  }

  boolean at(Token.Kind kind) {
    return peek().kind() == kind;
  }

  /** Takes the next token if it is this word or sign. */
  boolean accept(String mark) {
    if (!at(mark)) {
      return false;
    }
    next++;
    return true;
  }

  /** Takes this word or sign, or refuses. */
  Token expect(String mark) {
    if (!at(mark)) {
      throw mark.equals(")") ? missingBracket() : unexpected(mark);
    }
    return take();
  }

  private FaultCollector.Refusal missingBracket() {
    return unexpected("a comma, an operator or the closing bracket )");
  }

  /** Whether the next token may be a name. */
  boolean atName() {
    return at(Token.Kind.DELIMITED_NAME) || (at(Token.Kind.WORD) && !isReserved(peek()));
  }

  boolean isReserved(Token token) {
    return token.kind() == Token.Kind.WORD && ReservedWords.isReserved(token.mark(), version);
  }

  /** Takes a name, or refuses. */
  Identifier takeName(String what) {
    if (!atName()) {
      throw unexpected(what);
    }
    Token token = take();
    boolean delimited = token.kind() == Token.Kind.DELIMITED_NAME;
    return new Identifier(token.value(), delimited, token.location());
  }

  /** Whether a query in brackets starts at the next token: not so a joined table or a value. */
  boolean atBracketedQuery() {
    int inner = next;
    while (tokens.get(inner).mark().equals("(")) {
      inner++;
    }
    if (inner == next || !tokens.get(inner).mark().equals("SELECT")) {
      return false;
    }
    for (int bracket = inner - 1; bracket > next; bracket--) {
      int end = closing[bracket];
      if (end >= 0 && !FOLLOW_QUERY.contains(tokens.get(end + 1).mark())) {
        return false;
      }
    }
    return true;
  }

  /** Goes one level deeper; refuses beyond the limit. */
  void enter() {
    depth++;
    if (depth > MAX_DEPTH) {
      throw faults.refuse(
          AdqlFaultCode.TOO_DEEP,
          peek().location(),
          "brackets, functions or sub-queries stand within one another more than "
              + MAX_DEPTH
              + " times",
          "Take away needless brackets, or split the query.");
    }
  }

  void leave() {
    depth--;
  }

  /** Refuses the next token. */
  FaultCollector.Refusal unexpected(String expected) {
    SyntaxAdvice advice = SyntaxAdvice.on(this, expected);
    return refuse(advice.code(), peek().location(), advice.message(), advice.remedy());
  }

  FaultCollector.Refusal refuse(
      AdqlFaultCode code, Location location, String message, String remedy) {
    return faults.refuse(code, location, message, remedy);
  }
}
