-- SPDX-License-Identifier: Apache-2.0
-- SPDX-FileCopyrightText: The CoRoT archive authors

-- Who sees which row. The rule stands in the database because it must be evaluated before what users write:
-- otherwise 1/(x-9) tells that a hidden row has x = 9. The published views read as corot_view, which sees the rows whose
-- access class stands in the setting corot.classes of the transaction, and nothing when that is not set.
-- In the sub-select the setting is parsed once a query; bare, once a row.

DO $$
DECLARE
  guarded text;
BEGIN
  FOREACH guarded IN ARRAY ARRAY['run', 'run_ccd', 'star', 'product', 'file'] LOOP
    EXECUTE format('ALTER TABLE archive.%I ENABLE ROW LEVEL SECURITY', guarded);
    EXECUTE format('ALTER TABLE archive.%I FORCE ROW LEVEL SECURITY', guarded);
    EXECUTE format(
      'CREATE POLICY published ON archive.%I FOR SELECT TO corot_view USING (access_class = ANY ('
      '(SELECT coalesce(nullif(current_setting(''corot.classes'', true), ''''), ''{}'')::int[])::int[]))', guarded);
    EXECUTE format(
      'CREATE POLICY archive ON archive.%I FOR ALL TO corot_app, corot_owner USING (true) WITH CHECK (true)', guarded);
  END LOOP;
END $$;
