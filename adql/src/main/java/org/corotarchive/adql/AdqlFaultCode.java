// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql;

/** Why a query is refused. The names are stable: programs and documents may rely on them. */
public enum AdqlFaultCode {
  /** Nothing but blanks and comments. */
  EMPTY_TEXT,
  /** More characters than a query may have. */
  TEXT_TOO_LONG,
  /** Brackets, functions or sub-queries within one another beyond the limit. */
  TOO_DEEP,
  /** More tables than one query may join. */
  TOO_MANY_TABLES,
  /** More columns than one query may give, group by and sort by. */
  TOO_MANY_COLUMNS,
  /** A character that has no place outside strings and quoted names. */
  BAD_CHARACTER,
  /** A quote, sign or blank of print that resembles one of the language. */
  TYPOGRAPHIC_CHARACTER,
  /** A string without its closing quote. */
  UNCLOSED_STRING,
  /** A quoted name without its closing quote. */
  UNCLOSED_NAME,
  /** A quoted name with nothing between its quotes, or a malformed one. */
  BAD_NAME,
  /** A number that is not written as the language wants it. */
  BAD_NUMBER,
  /** A number that fits no type. */
  NUMBER_OUT_OF_RANGE,
  /** A word or sign where another one has to stand. */
  SYNTAX,
  /** A reserved word used as a name without quotes. */
  RESERVED_WORD,
  /** A construct of SQL that the language does not have. */
  NOT_ADQL,
  /** A clause that stands at the wrong place. */
  CLAUSE_ORDER,
  /** More text after the end of the query. */
  TEXT_AFTER_END,
  /** A value where a condition has to stand. */
  CONDITION_EXPECTED,
  /** A condition where a value has to stand. */
  VALUE_EXPECTED,
  /** No such table. */
  UNKNOWN_TABLE,
  /** No such column. */
  UNKNOWN_COLUMN,
  /** No such function. */
  UNKNOWN_FUNCTION,
  /** A table name that fits several tables. */
  AMBIGUOUS_TABLE,
  /** A column name that fits several columns. */
  AMBIGUOUS_COLUMN,
  /** Two tables of one FROM under the same name. */
  DUPLICATE_TABLE,
  /** A function with too few or too many arguments. */
  ARGUMENT_COUNT,
  /** A value of a type that does not fit. */
  TYPE_MISMATCH,
  /** An aggregate function where rows are not yet grouped, or within another one. */
  MISPLACED_AGGREGATE,
  /** A column that has no single value in a group. */
  NOT_GROUPED,
  /** A GROUP BY term that groups nothing. */
  BAD_GROUPING,
  /** An ORDER BY term that orders nothing or does not exist. */
  BAD_ORDERING,
  /** A join without a usable condition, or with too many. */
  BAD_JOIN,
  /** Operands of UNION, EXCEPT or INTERSECT that do not match. */
  UNLIKE_OPERANDS,
  /** A sub-query that has not exactly one column where one is needed. */
  BAD_SUBQUERY,
  /** A longitude, latitude, radius or size outside its range. */
  COORDINATE_OUT_OF_RANGE,
  /** A shape that cannot be: crossing edges, too few or too many corners. */
  BAD_SHAPE,
  /** A text that should describe a region, an instant or another value and does not. */
  BAD_LITERAL,
  /** A unit that is unknown or that cannot be converted to the other one. */
  BAD_UNIT,
  /** A division by the number zero. */
  DIVISION_BY_ZERO
}
