-- SPDX-License-Identifier: Apache-2.0
-- SPDX-FileCopyrightText: The CoRoT archive authors

-- Base tables of the archive. Nobody outside reads them: the published views (V2) do, under the row-level rule (V3).
-- Angles are ICRS degrees; t_min and t_max are MJD in UTC; instants are UTC without zone.

CREATE SCHEMA archive;

CREATE TABLE archive.setting (
  key   text PRIMARY KEY,
  value text NOT NULL
);
COMMENT ON TABLE archive.setting IS 'Facts fixed when the archive was set up: authority, demo mark.';

CREATE TABLE archive.node (
  id           integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  parent_id    integer REFERENCES archive.node,
  path         text NOT NULL UNIQUE,
  name         text NOT NULL,
  title_en     text NOT NULL,
  title_fr     text NOT NULL,
  kind         text NOT NULL CHECK (kind IN ('directory', 'data_set')),
  family       text CHECK (family IN ('main', 'complementary')),
  position     integer NOT NULL,
  run_code     text,
  product_code text,
  CHECK ((kind = 'data_set') = (product_code IS NOT NULL))
);
COMMENT ON TABLE archive.node IS 'The tree of the archive: directories of any depth, data sets as leaves.';
CREATE INDEX node_parent ON archive.node (parent_id);

CREATE TABLE archive.access_rule (
  node_id  integer PRIMARY KEY REFERENCES archive.node,
  audience text NOT NULL CHECK (audience IN ('OPEN', 'NOBODY'))
);
COMMENT ON TABLE archive.access_rule IS
  'Nodes with a rule of their own; their id is the access class of everything below them down to the next rule.';

CREATE TABLE archive.run (
  run_code         text PRIMARY KEY,
  kind             text NOT NULL CHECK (kind IN ('initial', 'long', 'short')),
  direction        text NOT NULL CHECK (direction IN ('anticentre', 'centre')),
  t_start          timestamp NOT NULL,
  t_end            timestamp NOT NULL,
  t_min            double precision NOT NULL,
  t_max            double precision NOT NULL,
  faint_ccd_count  smallint NOT NULL,
  chromatic_files  integer NOT NULL,
  dates_confirmed  boolean NOT NULL,
  access_class     integer NOT NULL REFERENCES archive.access_rule
);
COMMENT ON COLUMN archive.run.dates_confirmed IS
  'Whether a published document ties these dates to this run code; otherwise the attribution is uncertain.';

CREATE TABLE archive.run_ccd (
  run_code     text NOT NULL REFERENCES archive.run,
  ccd          text NOT NULL CHECK (ccd IN ('A1', 'A2', 'E1', 'E2')),
  channel      text NOT NULL CHECK (channel IN ('bright', 'faint')),
  t_start      timestamp NOT NULL,
  t_end        timestamp NOT NULL,
  t_min        double precision NOT NULL,
  t_max        double precision NOT NULL,
  star_count   integer NOT NULL,
  s_ra         double precision,
  s_dec        double precision,
  s_region     text,
  s_pos        spoint,
  s_poly       spoly,
  s_bounds     scircle,
  access_class integer NOT NULL REFERENCES archive.access_rule,
  PRIMARY KEY (run_code, ccd)
);
COMMENT ON TABLE archive.run_ccd IS 'One CCD in one run: the span and the outline (convex hull) of the targets held.';
CREATE INDEX run_ccd_pos ON archive.run_ccd USING gist (s_pos);
CREATE INDEX run_ccd_bounds ON archive.run_ccd USING gist (s_bounds);

CREATE TABLE archive.star (
  corot_id         bigint PRIMARY KEY,
  name             text,
  ra               double precision NOT NULL,
  dec              double precision NOT NULL,
  pos              spoint NOT NULL,
  channel          text NOT NULL CHECK (channel IN ('bright', 'faint')),
  mag_b            real,
  mag_v            real,
  mag_r            real,
  mag_i            real,
  spectral_type    text,
  luminosity_class text,
  id_origin        text NOT NULL CHECK (id_origin IN ('mission', 'synthetic')),
  position_origin  text NOT NULL CHECK (position_origin IN ('mission', 'literature', 'synthetic')),
  magnitude_origin text NOT NULL CHECK (magnitude_origin IN ('mission', 'literature', 'synthetic')),
  access_class     integer NOT NULL REFERENCES archive.access_rule
);
CREATE INDEX star_pos ON archive.star USING gist (pos);
CREATE INDEX star_name ON archive.star (name);

CREATE TABLE archive.product (
  id                  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  node_id             integer NOT NULL REFERENCES archive.node,
  access_class        integer NOT NULL REFERENCES archive.access_rule,
  product_code        text NOT NULL,
  level               text NOT NULL CHECK (level IN ('N0', 'N1', 'N2', 'AUX', 'DOC', 'SOFTWARE')),
  channel             text CHECK (channel IN ('bright', 'faint')),
  release             text NOT NULL,
  run_code            text REFERENCES archive.run,
  ccd                 text,
  corot_id            bigint REFERENCES archive.star,
  synthetic           boolean NOT NULL,
  in_obscore          boolean NOT NULL,
  file_id             uuid,
  dataproduct_type    text CHECK (dataproduct_type IN
                        ('image', 'cube', 'spectrum', 'sed', 'timeseries', 'visibility', 'event', 'measurements')),
  dataproduct_subtype text,
  calib_level         integer CHECK (calib_level BETWEEN 0 AND 4),
  obs_id              text NOT NULL,
  obs_title           text NOT NULL,
  obs_publisher_did   text NOT NULL UNIQUE,
  obs_creation_date   timestamp,
  obs_release_date    timestamp,
  data_rights         text NOT NULL DEFAULT 'public' CHECK (data_rights IN ('public', 'secure', 'proprietary')),
  target_name         text,
  target_class        text,
  s_ra                double precision,
  s_dec               double precision,
  s_fov               double precision,
  s_region            text,
  s_resolution        double precision,
  s_pixel_scale       double precision,
  s_xel1              bigint,
  s_xel2              bigint,
  t_min               double precision,
  t_max               double precision,
  t_exptime           double precision,
  t_resolution        double precision,
  t_xel               bigint,
  em_min              double precision,
  em_max              double precision,
  em_xel              bigint,
  em_ucd              text,
  o_ucd               text,
  o_unit              text,
  o_calib_status      text,
  instrument_name     text,
  access_format       text,
  access_estsize      bigint,
  s_pos               spoint,
  s_poly              spoly,
  s_bounds            scircle,
  updated_at          timestamp NOT NULL DEFAULT (now() AT TIME ZONE 'UTC'),
  CHECK (NOT in_obscore OR calib_level IS NOT NULL)
);
COMMENT ON COLUMN archive.product.data_rights IS
  'ObsCore word for the access class, stamped together with it so that full scans of the published view need no join.';
CREATE INDEX product_pos ON archive.product USING gist (s_pos);
CREATE INDEX product_bounds ON archive.product USING gist (s_bounds);
CREATE INDEX product_obs_id ON archive.product (obs_id);
CREATE INDEX product_corot_id ON archive.product (corot_id);
CREATE INDEX product_target_name ON archive.product (target_name);
CREATE INDEX product_run ON archive.product (run_code, product_code);
CREATE INDEX product_t_min ON archive.product (t_min);
CREATE INDEX product_node ON archive.product (node_id);
CREATE INDEX product_file ON archive.product (file_id);

CREATE TABLE archive.file (
  id           uuid PRIMARY KEY,
  product_id   bigint NOT NULL REFERENCES archive.product,
  version      integer NOT NULL CHECK (version > 0),
  name         text NOT NULL,
  media_type   text NOT NULL,
  size_bytes   bigint NOT NULL CHECK (size_bytes >= 0),
  sha256       text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  object_id    text NOT NULL,
  logical_path text NOT NULL,
  received_at  timestamp NOT NULL,
  state        text NOT NULL CHECK (state IN ('available', 'withdrawn', 'suspect')),
  access_class integer NOT NULL REFERENCES archive.access_rule,
  UNIQUE (product_id, version)
);
COMMENT ON COLUMN archive.file.id IS
  'Derived from the publisher DID and the version, so that a catalogue rebuilt from the store gives the same id.';
ALTER TABLE archive.product ADD FOREIGN KEY (file_id) REFERENCES archive.file DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX file_name ON archive.file (name);
CREATE INDEX file_sha256 ON archive.file (sha256);
