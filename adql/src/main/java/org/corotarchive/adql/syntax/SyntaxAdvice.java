// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.syntax;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.corotarchive.adql.AdqlFaultCode;
import org.corotarchive.adql.source.Excerpt;

/**
 * What to say of a token that stands at the wrong place.
 *
 * @param code stable code
 * @param message what is wrong
 * @param remedy what would be right
 */
record SyntaxAdvice(AdqlFaultCode code, String message, String remedy) {

  private static final Set<String> CLAUSES = Set.of("FROM", "WHERE", "GROUP", "HAVING", "ORDER");
  private static final String NO_ANSWER_CHANGES =
      "A query only reads: it starts with SELECT or WITH.";

  /** Constructs of SQL that people type, and the way of ADQL. */
  private static final Map<String, String> HABITS =
      Map.ofEntries(
          Map.entry("LIMIT", "The number of rows is limited by TOP: SELECT TOP 10 ..."),
          Map.entry("FETCH", "The number of rows is limited by TOP: SELECT TOP 10 ..."),
          Map.entry(
              "CASE",
              "ADQL has no CASE: COALESCE(a, b) replaces NULL, UNION ALL joins queries of different"
                  + " conditions."),
          Map.entry("TRUE", "ADQL has no truth values: compare with a number, as in flag = 1."),
          Map.entry("FALSE", "ADQL has no truth values: compare with a number, as in flag = 0."),
          Map.entry("UNKNOWN", "Test for missing values with IS NULL."),
          Map.entry("CROSS", "Put a comma between the tables instead of CROSS JOIN."),
          Map.entry("ANY", "Compare with MIN or MAX of a derived table, or use IN or EXISTS."),
          Map.entry("SOME", "Compare with MIN or MAX of a derived table, or use IN or EXISTS."),
          Map.entry("ESCAPE", "In a pattern % and _ cannot be escaped; _ also matches itself."),
          Map.entry("COLLATE", "ADQL has no collations; ILIKE and LOWER ignore case."),
          Map.entry("OVER", "ADQL has no window functions: use GROUP BY in a derived table."),
          Map.entry("RECURSIVE", "WITH is not recursive in ADQL."),
          Map.entry("INTO", "The answer cannot be stored by the query itself."),
          Map.entry("INTERVAL", "Add days to a number (MJD) instead of an interval to an instant."),
          Map.entry("INSERT", NO_ANSWER_CHANGES),
          Map.entry("UPDATE", NO_ANSWER_CHANGES),
          Map.entry("DELETE", NO_ANSWER_CHANGES),
          Map.entry("DROP", NO_ANSWER_CHANGES),
          Map.entry("CREATE", NO_ANSWER_CHANGES),
          Map.entry("ALTER", NO_ANSWER_CHANGES),
          Map.entry("GRANT", NO_ANSWER_CHANGES),
          Map.entry("EXECUTE", NO_ANSWER_CHANGES),
          Map.entry("EXPLAIN", NO_ANSWER_CHANGES));

  /** Advice on the next token, where {@code expected} should stand. */
  static SyntaxAdvice on(Tokens tokens, String expected) {
    Token found = tokens.peek();
    Optional<SyntaxAdvice> habit = habit(found.mark());
    if (habit.isPresent()) {
      return habit.get();
    }
    if (tokens.isReserved(found) && !ReservedWords.isStructure(found.mark())) {
      return reserved(found, expected);
    }
    if (found.mark().equals(";")) {
      return new SyntaxAdvice(
          AdqlFaultCode.TEXT_AFTER_END,
          "; ends a query, and " + expected + " is still missing or more text follows",
          "Send one query at a time.");
    }
    if (CLAUSES.contains(found.mark()) && expected.contains("end of the query")) {
      return new SyntaxAdvice(
          AdqlFaultCode.CLAUSE_ORDER,
          found.mark() + " comes too late",
          "The order is SELECT, FROM, WHERE, GROUP BY, HAVING, ORDER BY, OFFSET.");
    }
    return unexpected(found, expected);
  }

  /** Advice on a word of SQL that ADQL does not have. */
  static Optional<SyntaxAdvice> habit(String word) {
    return Optional.ofNullable(HABITS.get(word))
        .map(
            way ->
                new SyntaxAdvice(AdqlFaultCode.NOT_ADQL, word + " is not part of ADQL here", way));
  }

  private static SyntaxAdvice reserved(Token found, String expected) {
    String quoted = '"' + found.value() + '"';
    String call =
        ReservedWords.namesFunction(found.mark())
            ? "; the function needs brackets: " + found.mark() + "(...)"
            : "";
    return new SyntaxAdvice(
        AdqlFaultCode.RESERVED_WORD,
        found.value() + " is a reserved word, and " + expected + " should stand here",
        "If it is a name, write it in double quotes, in the case of the table's description: "
            + quoted.toLowerCase(Locale.ROOT)
            + call
            + ".");
  }

  private static SyntaxAdvice unexpected(Token found, String expected) {
    String what =
        switch (found.kind()) {
          case END -> "the query ends";
          case STRING -> "a string stands";
          case NUMBER -> "the number " + Excerpt.of(found.value()) + " stands";
          case DELIMITED_NAME -> "the name \"" + Excerpt.of(found.value()) + "\" stands";
          case WORD, SIGN -> Excerpt.of(found.value()) + " stands";
        };
    boolean follows = found.kind() != Token.Kind.SIGN && found.kind() != Token.Kind.END;
    String remedy =
        follows && expected.startsWith("a comma")
            ? "Put a comma between two items, or an operator between two values."
            : "";
    return new SyntaxAdvice(
        AdqlFaultCode.SYNTAX, what + " where " + expected + " should stand", remedy);
  }
}
