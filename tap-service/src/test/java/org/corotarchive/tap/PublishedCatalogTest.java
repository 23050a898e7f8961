// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.tap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import org.corotarchive.adql.AdqlVersion;
import org.corotarchive.adql.check.QueryChecker;
import org.corotarchive.adql.postgres.PostgresTranslator;
import org.corotarchive.adql.syntax.AdqlParser;
import org.corotarchive.adql.typed.CheckedQuery;
import org.corotarchive.schema.metadata.ColumnMetadata;
import org.corotarchive.schema.metadata.TableMetadata;
import org.corotarchive.schema.metadata.TableSets;
import org.corotarchive.vo.table.Field;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The FIELDs of an answer are the published metadata. */
class PublishedCatalogTest {

  static List<TableMetadata> tables() {
    return TableSets.load().tables().toList();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void selectingEverythingGivesTheFieldsThatArePublished(TableMetadata table) throws Exception {
    CheckedQuery query =
        new QueryChecker(PublishedCatalog.of(TableSets.load()))
            .check(AdqlParser.parse("SELECT * FROM " + table.qualifiedName(), AdqlVersion.V2_1));
    List<Field> fields = AnswerFields.of(query.columns());
    assertThat(fields.stream().map(Field::name))
        .isEqualTo(table.columns().stream().map(ColumnMetadata::name).toList());
    for (int column = 0; column < fields.size(); column++) {
      Field field = fields.get(column);
      ColumnMetadata published = table.columns().get(column);
      assertThat(field.datatype().votableName()).as(field.name()).isEqualTo(published.datatype());
      assertThat(field.arraysize()).as(field.name()).isEqualTo(published.arraysize());
      assertThat(field.xtype()).as(field.name()).isEqualTo(published.xtype());
      assertThat(field.unit()).as(field.name()).isEqualTo(published.unit());
      assertThat(field.ucd()).as(field.name()).isEqualTo(published.ucd());
      assertThat(field.utype()).as(field.name()).isEqualTo(published.utype());
    }
    assertThat(PostgresTranslator.translate(query, OptionalLong.of(1)).sql()).endsWith("LIMIT 1");
  }
}
