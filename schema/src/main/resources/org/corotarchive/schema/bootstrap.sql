-- SPDX-License-Identifier: Apache-2.0
-- SPDX-FileCopyrightText: The CoRoT archive authors

-- What only a superuser can do, once for each database of the archive; running it again changes nothing.
-- The private cluster runs it by itself. For a database of your own, connect to it as a superuser and run
--   psql --single-transaction -v ON_ERROR_STOP=1 -f bootstrap.sql <database>
-- then give corot_owner, corot_app and corot_tap passwords (\password corot_owner ...).
-- Run it again after a restore: dumps do not hold the marks of functions that belong to an extension.
-- The database should serve the archive alone, since rights are taken from PUBLIC in it.

CREATE EXTENSION IF NOT EXISTS pg_sphere;

-- Roles. corot_view owns the published views and never logs in; the row-level rule applies to it (V3).
DO $$
DECLARE
  wanted text;
BEGIN
  FOREACH wanted IN ARRAY ARRAY['corot_owner', 'corot_app', 'corot_view', 'corot_tap'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = wanted) THEN
      EXECUTE format('CREATE ROLE %I NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS %s', wanted,
                     CASE wanted WHEN 'corot_view' THEN 'NOLOGIN' ELSE 'LOGIN' END);
    END IF;
  END LOOP;
END $$;
GRANT corot_view TO corot_owner;

-- pgSphere estimates every condition at 0.1 %, so joins look dear and would be compiled for nothing.
ALTER ROLE corot_tap SET jit = off;
-- What a user's query does wrong is answered to the user; the server's log is for its operator.
ALTER ROLE corot_tap SET log_min_messages = fatal;
ALTER ROLE corot_tap SET temp_file_limit = '8GB';

DO $$
BEGIN
  EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
  EXECUTE format('GRANT CONNECT, CREATE ON DATABASE %I TO corot_owner', current_database());
  EXECUTE format('GRANT CREATE ON DATABASE %I TO corot_view', current_database());
  EXECUTE format('GRANT CONNECT, TEMPORARY ON DATABASE %I TO corot_app', current_database());
  EXECUTE format('GRANT CONNECT, TEMPORARY ON DATABASE %I TO corot_tap', current_database());
END $$;
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
REVOKE USAGE ON LANGUAGE plpgsql, sql FROM PUBLIC;
GRANT USAGE ON LANGUAGE plpgsql, sql TO corot_owner, corot_app;

-- Functions that run text as SQL could widen the rights of a query (they may execute SET), the others write, lock,
-- signal, wait or look at the queries of others: nothing of it belongs into a query. Trusted roles keep what they need.
DO $$
DECLARE
  refused regprocedure;
BEGIN
  FOR refused IN
    SELECT oid FROM pg_proc
    WHERE pronamespace = 'pg_catalog'::regnamespace
      AND (proname ~ '^(query|cursor|table|schema|database)_to_xml'
           OR proname ~ '^(lo_|ts_stat$|pg_sleep|pg_(try_)?advisory_|pg_stat_get_activity$|pg_logical_emit_message$)'
           OR proname IN ('set_config', 'loread', 'lowrite', 'pg_notify', 'pg_cancel_backend', 'pg_terminate_backend',
                          'pg_export_snapshot')
           OR oid = 'pg_catalog.ts_rewrite(tsquery,text)'::regprocedure)
  LOOP
    EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', refused);
    IF refused::text ~ '^(set_config|pg_(try_)?advisory_|pg_notify)' THEN
      EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO corot_owner, corot_app', refused);
    END IF;
  END LOOP;
END $$;

-- PostgreSQL evaluates only LEAKPROOF functions below the row-level rule, hence only these may use an index there.
-- They take two shapes and answer a truth value or a distance; none raises an error that depends on a stored shape.
-- scircle(spoint, float8) refuses a radius outside 0 to 90 degrees, which could tell of a number in a hidden row, if a
-- radius were ever a bare column: the radius is always written radians(...), which is not leakproof, or is a constant.
-- With its mark a join on the sky of two views uses the index when the radius is constant.
-- PARALLEL SAFE: they compute on their arguments and keep no state between calls but caches of one process.
DO $$
DECLARE
  marked text;
BEGIN
  FOREACH marked IN ARRAY ARRAY[
    'spoint_contained_by_circle(spoint,scircle)', 'spoint_contained_by_circle_com(scircle,spoint)',
    'scircle_contained_by_circle(scircle,scircle)', 'scircle_contains_circle(scircle,scircle)',
    'scircle_contains_polygon(scircle,spoly)', 'scircle_contains_polygon_com(spoly,scircle)',
    'spoly_contains_point(spoly,spoint)', 'spoly_contains_point_com(spoint,spoly)',
    'spoly_contains_circle(spoly,scircle)', 'spoly_contains_circle_com(scircle,spoly)',
    'spoly_contains_polygon(spoly,spoly)', 'spoly_contains_polygon_com(spoly,spoly)',
    'scircle_overlap(scircle,scircle)', 'spoly_overlap_polygon(spoly,spoly)',
    'spoly_overlap_circle(spoly,scircle)', 'spoly_overlap_circle_com(scircle,spoly)',
    'dist(spoint,spoint)', 'dist(scircle,scircle)', 'dist(scircle,spoint)', 'dist(spoint,scircle)',
    'scircle(spoint,double precision)']
  LOOP
    EXECUTE format('ALTER FUNCTION %s LEAKPROOF PARALLEL SAFE', marked::regprocedure);
  END LOOP;
  FOREACH marked IN ARRAY ARRAY[
    'spoint(double precision,double precision)', 'long(spoint)', 'lat(spoint)', 'center(scircle)', 'radius(scircle)',
    'area(scircle)', 'area(spoly)', 'spoint_equal(spoint,spoint)', 'spoint_in(cstring)', 'scircle_in(cstring)',
    'spoly_in(cstring)']
  LOOP
    EXECUTE format('ALTER FUNCTION %s PARALLEL SAFE', marked::regprocedure);
  END LOOP;
END $$;
