// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.syntax;

import java.util.Set;
import org.corotarchive.adql.AdqlVersion;

/** The words that are no names unless quoted (ADQL 2.1, section 2.1.2). */
final class ReservedWords {

  private static final Set<String> SQL =
      words(
          """
          ABSOLUTE ACTION ADD ALL ALLOCATE ALTER AND ANY ARE AS ASC ASSERTION AT AUTHORIZATION AVG
          BEGIN BETWEEN BIT BIT_LENGTH BOTH BY CASCADE CASCADED CASE CAST CATALOG CHAR CHARACTER
          CHARACTER_LENGTH CHAR_LENGTH CHECK CLOSE COALESCE COLLATE COLLATION COLUMN COMMIT CONNECT
          CONNECTION CONSTRAINT CONSTRAINTS CONTINUE CONVERT CORRESPONDING COUNT CREATE CROSS
          CURRENT CURRENT_DATE CURRENT_TIME CURRENT_TIMESTAMP CURRENT_USER CURSOR DATE DAY
          DEALLOCATE DECIMAL DECLARE DEFAULT DEFERRABLE DEFERRED DELETE DESC DESCRIBE DESCRIPTOR
          DIAGNOSTICS DISCONNECT DISTINCT DOMAIN DOUBLE DROP ELSE END ESCAPE EXCEPT EXCEPTION EXEC
          EXECUTE EXISTS EXTERNAL EXTRACT FALSE FETCH FIRST FLOAT FOR FOREIGN FOUND FROM FULL GET
          GLOBAL GO GOTO GRANT GROUP HAVING HOUR IDENTITY IMMEDIATE IN INDICATOR INITIALLY INNER
          INPUT INSENSITIVE INSERT INT INTEGER INTERSECT INTERVAL INTO IS ISOLATION JOIN KEY
          LANGUAGE LAST LEADING LEFT LEVEL LIKE LOCAL LOWER MATCH MAX MIN MINUTE MODULE MONTH NAMES
          NATIONAL NATURAL NCHAR NEXT NO NOT NULL NULLIF NUMERIC OCTET_LENGTH OF ON ONLY OPEN OPTION
          OR ORDER OUTER OUTPUT OVERLAPS PAD PARTIAL POSITION PRECISION PREPARE PRESERVE PRIMARY
          PRIOR PRIVILEGES PROCEDURE PUBLIC READ REAL REFERENCES RELATIVE RESTRICT REVOKE RIGHT
          ROLLBACK ROWS SCHEMA SCROLL SECOND SECTION SELECT SESSION SESSION_USER SET SIZE SMALLINT
          SOME SPACE SQL SQLCODE SQLERROR SQLSTATE SUBSTRING SUM SYSTEM_USER TABLE TEMPORARY THEN
          TIME TIMESTAMP TIMEZONE_HOUR TIMEZONE_MINUTE TO TRAILING TRANSACTION TRANSLATE TRANSLATION
          TRIM TRUE UNION UNIQUE UNKNOWN UPDATE UPPER USAGE USER USING VALUE VALUES VARCHAR VARYING
          VIEW WHEN WHENEVER WHERE WITH WORK WRITE YEAR ZONE
          """);

  private static final Set<String> ASTRONOMY =
      words(
          """
          ABS ACOS AREA ASIN ATAN ATAN2 BIGINT BOX CEILING CENTROID CIRCLE CONTAINS COORD1 COORD2
          COORDSYS COS COT DEGREES DISTANCE EXP FLOOR ILIKE INTERSECTS IN_UNIT LOG LOG10 MOD OFFSET
          PI POINT POLYGON POWER RADIANS RAND REGION ROUND SIN SQRT TAN TOP TRUNCATE
          """);

  /** New in 2.1: a query of 2.0 may use them as names. */
  private static final Set<String> YOUNG = words("BIGINT COT ILIKE IN_UNIT OFFSET");

  /** Reserved words that may call a function, be it one that we have or one that we explain. */
  private static final Set<String> FUNCTIONS =
      words(
          """
          AVG BIT_LENGTH CAST CHARACTER_LENGTH CHAR_LENGTH COALESCE CONVERT COUNT LOWER MAX MIN
          NULLIF OCTET_LENGTH POSITION SUBSTRING SUM TRANSLATE TRIM UPPER YEAR MONTH DAY HOUR MINUTE
          SECOND DATE TIME VALUE
          """);

  /** Words that build a query: found where a name should be, they are more likely misplaced. */
  private static final Set<String> STRUCTURE =
      words(
          """
          ALL AND AS ASC BETWEEN BY DESC DISTINCT EXCEPT EXISTS FROM FULL GROUP HAVING ILIKE IN
          INNER INTERSECT IS JOIN LEFT LIKE NATURAL NOT NULL OFFSET ON OR ORDER OUTER RIGHT SELECT
          TOP UNION USING WHERE WITH
          """);

  private ReservedWords() {}

  private static Set<String> words(String text) {
    return Set.of(text.trim().split("\\s+"));
  }

  /** Whether a word in upper case cannot be a name without quotes. */
  static boolean isReserved(String word, AdqlVersion version) {
    boolean reserved = SQL.contains(word) || ASTRONOMY.contains(word);
    return reserved && !(version == AdqlVersion.V2_0 && YOUNG.contains(word));
  }

  /** Whether a reserved word may stand before the bracket of a call. */
  static boolean namesFunction(String word) {
    return FUNCTIONS.contains(word) || (ASTRONOMY.contains(word) && !word.equals("TOP"));
  }

  /** Whether a word belongs to the frame of a query. */
  static boolean isStructure(String word) {
    return STRUCTURE.contains(word);
  }
}
