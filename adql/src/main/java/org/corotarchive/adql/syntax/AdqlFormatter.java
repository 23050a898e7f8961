// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.syntax;

import java.util.List;
import java.util.stream.Collectors;
import org.corotarchive.adql.tree.BracketedQuery;
import org.corotarchive.adql.tree.DerivedTable;
import org.corotarchive.adql.tree.Identifier;
import org.corotarchive.adql.tree.JoinKind;
import org.corotarchive.adql.tree.JoinedTable;
import org.corotarchive.adql.tree.NamedTable;
import org.corotarchive.adql.tree.OrderTerm;
import org.corotarchive.adql.tree.Query;
import org.corotarchive.adql.tree.QueryExpression;
import org.corotarchive.adql.tree.QueryTerm;
import org.corotarchive.adql.tree.QueryTermVisitor;
import org.corotarchive.adql.tree.Select;
import org.corotarchive.adql.tree.SelectItem;
import org.corotarchive.adql.tree.SetKind;
import org.corotarchive.adql.tree.SetOperation;
import org.corotarchive.adql.tree.TableReference;
import org.corotarchive.adql.tree.TableReferenceVisitor;
import org.corotarchive.adql.tree.Value;

/**
 * Writes a tree as ADQL in one line; read again in the version it was read in, it gives an equal
 * tree.
 */
public final class AdqlFormatter {
  private final ExpressionFormatter expressions = new ExpressionFormatter(this);

  private AdqlFormatter() {}

  /**
   * Writes a query.
   *
   * @param query any query
   * @return legal ADQL
   */
  public static String format(Query query) {
    AdqlFormatter formatter = new AdqlFormatter();
    String body = formatter.query(query.body());
    if (query.commonTables().isEmpty()) {
      return body;
    }
    return query.commonTables().stream()
            .map(table -> table.name().written() + " AS (" + formatter.query(table.query()) + ")")
            .collect(Collectors.joining(", ", "WITH ", " "))
        + body;
  }

  /**
   * Writes a value.
   *
   * @param value any value
   * @return legal ADQL
   */
  public static String format(Value value) {
    return new AdqlFormatter().expressions.format(value);
  }

  String query(QueryExpression query) {
    String order =
        query.order().isEmpty()
            ? ""
            : query.order().stream()
                .map(this::orderTerm)
                .collect(Collectors.joining(", ", " ORDER BY ", ""));
    String offset = query.offset().map(count -> " OFFSET " + count.rows()).orElse("");
    return query.rows().accept(new TermFormatter()) + order + offset;
  }

  private String orderTerm(OrderTerm term) {
    return expressions.format(term.value()) + (term.descending() ? " DESC" : "");
  }

  private final class TermFormatter implements QueryTermVisitor<String> {

    @Override
    public String visitSelect(Select select) {
      StringBuilder text = new StringBuilder("SELECT ");
      text.append(select.distinct() ? "DISTINCT " : "");
      select.top().ifPresent(top -> text.append("TOP ").append(top.rows()).append(' '));
      text.append(joined(select.items().stream().map(AdqlFormatter.this::item).toList()));
      text.append(" FROM ");
      text.append(joined(select.from().stream().map(AdqlFormatter.this::table).toList()));
      select.where().ifPresent(c -> text.append(" WHERE ").append(expressions.format(c)));
      if (!select.groupBy().isEmpty()) {
        List<String> terms = select.groupBy().stream().map(expressions::format).toList();
        text.append(" GROUP BY ").append(joined(terms));
      }
      select.having().ifPresent(c -> text.append(" HAVING ").append(expressions.format(c)));
      return text.toString();
    }

    @Override
    public String visitSetOperation(SetOperation operation) {
      boolean tight = operation.steps().get(0).kind() == SetKind.INTERSECT;
      StringBuilder text = new StringBuilder(operand(operation.first(), tight));
      for (SetOperation.Step step : operation.steps()) {
        text.append(' ').append(step.kind()).append(step.all() ? " ALL " : " ");
        text.append(operand(step.operand(), tight));
      }
      return text.toString();
    }

    /** A tree that nobody wrote may hold operations where only brackets can hold them. */
    private String operand(QueryTerm term, boolean tight) {
      boolean plain =
          !(term instanceof SetOperation inner)
              || (!tight && inner.steps().get(0).kind() == SetKind.INTERSECT);
      String text = term.accept(this);
      return plain ? text : "(" + text + ")";
    }

    @Override
    public String visitBracketed(BracketedQuery bracketed) {
      return "(" + query(bracketed.query()) + ")";
    }
  }

  private String item(SelectItem item) {
    if (item instanceof SelectItem.Expressed expressed) {
      String alias = expressed.alias().map(name -> " AS " + name.written()).orElse("");
      return expressions.format(expressed.value()) + alias;
    }
    return item instanceof SelectItem.TableColumns columns ? columns.table().written() + ".*" : "*";
  }

  private String table(TableReference reference) {
    return reference.accept(new TableFormatter());
  }

  private final class TableFormatter implements TableReferenceVisitor<String> {

    @Override
    public String visitNamed(NamedTable table) {
      return table.name().written() + table.alias().map(a -> " AS " + a.written()).orElse("");
    }

    @Override
    public String visitDerived(DerivedTable table) {
      return "(" + query(table.query()) + ") AS " + table.alias().written();
    }

    @Override
    public String visitJoined(JoinedTable joined) {
      StringBuilder text = new StringBuilder(operand(joined.first()));
      for (JoinedTable.Step step : joined.steps()) {
        boolean natural = step.rule() instanceof JoinedTable.CommonColumns;
        text.append(natural ? " NATURAL" : "");
        text.append(step.kind() == JoinKind.INNER ? "" : " " + step.kind());
        text.append(" JOIN ").append(operand(step.table())).append(rule(step.rule()));
      }
      return text.toString();
    }

    private String operand(TableReference table) {
      String text = table.accept(this);
      return table instanceof JoinedTable ? "(" + text + ")" : text;
    }

    private String rule(JoinedTable.Rule rule) {
      if (rule instanceof JoinedTable.OnCondition on) {
        return " ON " + expressions.format(on.condition());
      }
      if (rule instanceof JoinedTable.UsingColumns using) {
        return " USING ("
            + joined(using.columns().stream().map(Identifier::written).toList())
            + ")";
      }
      return "";
    }
  }

  private static String joined(List<String> parts) {
    return String.join(", ", parts);
  }
}
