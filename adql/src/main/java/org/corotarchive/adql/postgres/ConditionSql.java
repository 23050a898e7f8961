// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.postgres;

import java.util.List;
import java.util.stream.Collectors;
import org.corotarchive.adql.catalog.AdqlType;
import org.corotarchive.adql.tree.Junction;
import org.corotarchive.adql.typed.ColumnValue;
import org.corotarchive.adql.typed.TextValue;
import org.corotarchive.adql.typed.TypedCondition;
import org.corotarchive.adql.typed.TypedConditionVisitor;

/** Writes conditions. Each text that comes out may stand beside AND without brackets. */
final class ConditionSql implements TypedConditionVisitor<String> {
  private final ValueSql values;
  private final QuerySql queries;

  ConditionSql(ValueSql values, QuerySql queries) {
    this.values = values;
    this.queries = queries;
  }

  /** A condition. */
  String write(TypedCondition condition) {
    return condition.accept(this);
  }

  @Override
  public String visitJoined(TypedCondition.Joined joined) {
    List<TypedCondition> conditions =
        joined.kind() == Junction.Kind.OR
            ? EqualityLists.in(joined.conditions())
            : joined.conditions();
    List<String> parts = conditions.stream().map(this::write).toList();
    return parts.size() == 1
        ? parts.get(0)
        : parts.stream().collect(Collectors.joining(" " + joined.kind() + " ", "(", ")"));
  }

  @Override
  public String visitDenied(TypedCondition.Denied denied) {
    String inner = write(denied.condition());
    boolean bracketed = denied.condition() instanceof TypedCondition.Joined;
    return bracketed ? "NOT " + inner : "NOT (" + inner + ")";
  }

  @Override
  public String visitCompared(TypedCondition.Compared compared) {
    return values.write(compared.left())
        + " "
        + compared.sign().sign()
        + " "
        + values.write(compared.right());
  }

  @Override
  public String visitWithin(TypedCondition.Within within) {
    return values.write(within.value())
        + (within.negated() ? " NOT" : "")
        + " BETWEEN "
        + values.write(within.lower())
        + " AND "
        + values.write(within.upper());
  }

  @Override
  public String visitListed(TypedCondition.Listed listed) {
    return listed.items().stream()
        .map(values::write)
        .collect(
            Collectors.joining(
                ", ",
                values.write(listed.value()) + (listed.negated() ? " NOT" : "") + " IN (",
                ")"));
  }

  @Override
  public String visitSelected(TypedCondition.Selected selected) {
    return values.write(selected.value())
        + (selected.negated() ? " NOT" : "")
        + " IN ("
        + queries.plain(selected.query())
        + ")";
  }

  @Override
  public String visitNotEmpty(TypedCondition.NotEmpty notEmpty) {
    return "EXISTS (" + queries.plain(notEmpty.query()) + ")";
  }

  @Override
  public String visitMatched(TypedCondition.Matched matched) {
    boolean searchable =
        !matched.ignoringCase()
            && matched.value() instanceof ColumnValue
            && matched.pattern() instanceof TextValue;
    if (searchable) {
      String pattern = ((TextValue) matched.pattern()).text();
      String like = LikeSql.write(values.write(matched.value()), pattern);
      return matched.negated() ? "NOT (" + like + ")" : like;
    }
    return values.write(matched.value())
        + (matched.negated() ? " NOT" : "")
        + (matched.ignoringCase() ? " ILIKE " : " LIKE ")
        + values.write(matched.pattern())
        + " ESCAPE ''";
  }

  @Override
  public String visitMissing(TypedCondition.Missing missing) {
    boolean array = Sql.type(missing.value().type()).equals(Sql.type(AdqlType.POINT));
    String value = values.write(missing.value());
    return (array ? "(" + value + ")" : value) + (missing.negated() ? " IS NOT NULL" : " IS NULL");
  }

  @Override
  public String visitSpatial(TypedCondition.Spatial spatial) {
    return values.spatial().write(spatial);
  }

  @Override
  public String visitNear(TypedCondition.Near near) {
    return values.spatial().write(near);
  }
}
