// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.corotarchive.adql.AdqlException;
import org.corotarchive.adql.AdqlVersion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spellings that the grammar allows, beside the usual spelling of the same query. */
class AcceptedTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          SELECT"a"FROM"t"                                       | SELECT "a" FROM "t"
          select top 4*from t                                    | SELECT TOP 4 * FROM t
          SELECT ALL(a+b)c FROM t                                | SELECT a + b AS c FROM t
          SELECT a FROM t ORDER BY a ASC, 2DESC                  | SELECT a FROM t ORDER BY a, 2 DESC
          SELECT a FROM t WHERE(a BETWEEN(b)AND 4)               | SELECT a FROM t WHERE a BETWEEN b AND 4
          SELECT a FROM ((t JOIN u USING(b))), v                 | SELECT a FROM t JOIN u USING (b), v
          SELECT a FROM ((SELECT b FROM t) UNION (SELECT b FROM u)) x | SELECT a FROM ((SELECT b FROM t) UNION (SELECT b FROM u)) AS x
          SELECT a FROM ((SELECT b FROM t) AS x JOIN u USING (b)) | SELECT a FROM (SELECT b FROM t) AS x JOIN u USING (b)
          SELECT a FROM t WHERE a IN ((SELECT b FROM u) UNION (SELECT c FROM v)) | SELECT a FROM t WHERE a IN ((SELECT b FROM u) UNION (SELECT c FROM v))
          SELECT a FROM t WHERE a IN ((1), (2))                  | SELECT a FROM t WHERE a IN (1, 2)
          SELECT a FROM t WHERE ((a) = ((1))) AND (b = 2 OR c = 3) | SELECT a FROM t WHERE a = 1 AND (b = 2 OR c = 3)
          SELECT a - (b - c) FROM t                              | SELECT a - (b - c) FROM t
          SELECT (a - b) - c, a - b - c FROM t                   | SELECT (a - b) - c, a - b - c FROM t
          SELECT -a * b, -(a * b) FROM t                         | SELECT -a * b, -(a * b) FROM t
          SELECT 1--2\\n+3 FROM t                                | SELECT 1 + 3 FROM t
          SELECT a FROM t UNION DISTINCT SELECT b FROM u         | SELECT a FROM t UNION SELECT b FROM u
          SELECT COUNT(ALL a), COUNT( * ) FROM t                 | SELECT COUNT(a), COUNT(*) FROM t
          SELECT t . a FROM s . t                                | SELECT t.a FROM s.t
          SELECT a FROM t WHERE NOT a = 1 AND b = 2 OR c = 3     | SELECT a FROM t WHERE NOT a = 1 AND b = 2 OR c = 3
          """)
  void isReadAsItsUsualSpelling(String written, String usual) throws AdqlException {
    String text = written.replace("\\n", "\n");
    assertThat(AdqlFormatter.format(AdqlParser.parse(text, AdqlVersion.V2_1))).isEqualTo(usual);
  }
}
