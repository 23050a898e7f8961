-- SPDX-License-Identifier: Apache-2.0
-- SPDX-FileCopyrightText: The CoRoT archive authors

-- What the world may name: views in the schemas ivoa, corot and tap_schema. They are plain views, never security_barrier
-- ones, so that PostgreSQL flattens them and every index serves. Their owner, corot_view, is bound by the row-level rule
-- (V3). Columns that no table of TAP_SCHEMA lists (s_pos, s_poly, s_bounds, pos) are for the indexes.

-- The archive itself works on the base tables.
GRANT USAGE ON SCHEMA archive TO corot_app, corot_view;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA archive TO corot_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA archive GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO corot_app;

-- TAP_SCHEMA (TAP 1.1, section 4), filled from the table metadata whenever that changes.
CREATE TABLE archive.published_schema (
  schema_name  text PRIMARY KEY,
  utype        text,
  description  text,
  schema_index integer NOT NULL
);
CREATE TABLE archive.published_table (
  schema_name text NOT NULL REFERENCES archive.published_schema,
  table_name  text PRIMARY KEY,
  table_type  text NOT NULL CHECK (table_type IN ('table', 'view')),
  utype       text,
  description text,
  table_index integer NOT NULL
);
CREATE TABLE archive.published_column (
  table_name   text NOT NULL REFERENCES archive.published_table,
  column_name  text NOT NULL,
  datatype     text NOT NULL,
  arraysize    text,
  xtype        text,
  size         integer,
  description  text,
  utype        text,
  unit         text,
  ucd          text,
  indexed      integer NOT NULL CHECK (indexed IN (0, 1)),
  principal    integer NOT NULL CHECK (principal IN (0, 1)),
  std          integer NOT NULL CHECK (std IN (0, 1)),
  column_index integer NOT NULL,
  PRIMARY KEY (table_name, column_name)
);
CREATE TABLE archive.published_key (
  key_id       text PRIMARY KEY,
  from_table   text NOT NULL REFERENCES archive.published_table,
  target_table text NOT NULL REFERENCES archive.published_table,
  description  text,
  utype        text
);
CREATE TABLE archive.published_key_column (
  key_id        text NOT NULL REFERENCES archive.published_key,
  from_column   text NOT NULL,
  target_column text NOT NULL,
  PRIMARY KEY (key_id, from_column)
);

GRANT SELECT ON
  archive.setting, archive.run, archive.run_ccd, archive.star, archive.product, archive.file,
  archive.published_schema, archive.published_table, archive.published_column, archive.published_key,
  archive.published_key_column
  TO corot_view;

SET ROLE corot_view;

CREATE SCHEMA ivoa;
CREATE SCHEMA corot;
CREATE SCHEMA tap_schema;

-- ObsCore 1.1, then the columns of CoRoT. Only columns and constants: a full scan is the commonest question of all.
-- A sub-select is evaluated once a query: base URL and publisher are applied when read, never stored in rows.
CREATE VIEW ivoa.obscore AS
SELECT
  dataproduct_type,
  dataproduct_subtype,
  calib_level,
  'CoRoT'::text AS obs_collection,
  obs_id,
  obs_title,
  obs_publisher_did,
  (SELECT 'ivo://' || value || '/organisation' FROM archive.setting WHERE key = 'authority') AS publisher_id,
  '10.1051/978-2-7598-1876-1'::text AS bib_reference,
  data_rights,
  obs_creation_date,
  obs_release_date,
  (SELECT nullif(current_setting('corot.base_url', true), '') || '/files/') || file_id::text AS access_url,
  access_format,
  access_estsize,
  target_name,
  target_class,
  s_ra,
  s_dec,
  s_fov,
  s_region,
  s_resolution,
  s_pixel_scale,
  s_xel1,
  s_xel2,
  t_min,
  t_max,
  t_exptime,
  t_resolution,
  t_xel,
  em_min,
  em_max,
  NULL::double precision AS em_res_power,
  em_xel,
  em_ucd,
  o_ucd,
  o_unit,
  o_calib_status,
  NULL::text AS pol_states,
  NULL::bigint AS pol_xel,
  'CoRoT'::text AS facility_name,
  instrument_name,
  corot_id,
  run_code,
  ccd,
  channel,
  product_code,
  level AS proc_level,
  release AS release_name,
  synthetic::integer AS synthetic,
  s_pos,
  s_poly,
  s_bounds
FROM archive.product
WHERE in_obscore;

CREATE VIEW corot.star AS
SELECT
  corot_id,
  name,
  ra,
  dec,
  channel,
  mag_b,
  mag_v,
  mag_r,
  mag_i,
  spectral_type,
  luminosity_class,
  id_origin,
  position_origin,
  magnitude_origin,
  pos
FROM archive.star;

CREATE VIEW corot.run AS
SELECT
  run_code,
  kind,
  direction,
  t_start,
  t_end,
  t_min,
  t_max,
  faint_ccd_count,
  chromatic_files,
  dates_confirmed::integer AS dates_confirmed
FROM archive.run;

CREATE VIEW corot.run_ccd AS
SELECT
  run_code,
  ccd,
  channel,
  t_start,
  t_end,
  t_min,
  t_max,
  star_count,
  s_ra,
  s_dec,
  s_region,
  s_pos,
  s_poly,
  s_bounds
FROM archive.run_ccd;

CREATE VIEW corot.product AS
SELECT
  product.obs_publisher_did,
  product.obs_id,
  product.obs_title,
  product.product_code,
  product.level AS proc_level,
  product.release AS release_name,
  product.channel,
  product.run_code,
  product.ccd,
  product.corot_id,
  product.target_name,
  product.s_ra,
  product.s_dec,
  product.t_min,
  product.t_max,
  product.synthetic::integer AS synthetic,
  product.in_obscore::integer AS in_obscore,
  file.name AS file_name,
  file.version AS file_version,
  file.media_type,
  file.size_bytes,
  file.sha256,
  file.received_at,
  product.file_id::text AS file_id,
  (SELECT nullif(current_setting('corot.base_url', true), '') || '/files/') || product.file_id::text AS access_url,
  product.updated_at,
  product.s_pos
FROM archive.product
LEFT JOIN archive.file ON file.id = product.file_id;

CREATE VIEW tap_schema.schemas AS
SELECT schema_name, utype, description, schema_index FROM archive.published_schema;
CREATE VIEW tap_schema.tables AS
SELECT schema_name, table_name, table_type, utype, description, table_index FROM archive.published_table;
CREATE VIEW tap_schema.columns AS
SELECT
  table_name, column_name, datatype, arraysize, xtype, size, description, utype, unit, ucd, indexed, principal, std,
  column_index
FROM archive.published_column;
CREATE VIEW tap_schema.keys AS
SELECT key_id, from_table, target_table, description, utype FROM archive.published_key;
CREATE VIEW tap_schema.key_columns AS
SELECT key_id, from_column, target_column FROM archive.published_key_column;

GRANT USAGE ON SCHEMA ivoa, corot, tap_schema TO corot_tap;
GRANT SELECT ON ALL TABLES IN SCHEMA ivoa, corot, tap_schema TO corot_tap;

RESET ROLE;
