-- SPDX-License-Identifier: Apache-2.0
-- SPDX-FileCopyrightText: The CoRoT archive authors

-- Fills an empty archive with invented stars and products; %1$d is the number of products. One in ten, those of the
-- stars whose number ends in 9, is of access class 2, the others of class 1. Constraints are not checked meanwhile and
-- the indexes of the large table are built at the end, which halves the time. Runs as a superuser.

SET session_replication_role = replica;

INSERT INTO archive.node (path, name, title_en, title_fr, kind, family, position, product_code) VALUES
  ('/open', 'open', 'Open', 'Ouvert', 'data_set', 'main', 1, 'EN2_STAR_CHR'),
  ('/closed', 'closed', 'Closed', 'Clos', 'data_set', 'main', 2, 'EN2_STAR_CHR');
INSERT INTO archive.access_rule VALUES (1, 'OPEN'), (2, 'NOBODY');
INSERT INTO archive.run VALUES
  ('LRa01', 'long', 'anticentre', '2007-10-23T22:30:35', '2008-03-03T09:35:34', 54396.93791, 54528.39970, 2, 7470, true, 1);
INSERT INTO archive.run_ccd VALUES
  ('LRa01', 'E1', 'faint', '2007-10-23T22:30:35', '2008-03-03T09:35:34', 54396.93791, 54528.39970, 100, 101, 0,
   'polygon 100 -1 102 -1 101 1', spoint(radians(101), 0), '{(100d,-1d),(102d,-1d),(101d,1d)}',
   scircle(spoint(radians(101), 0), radians(1.5)), 1);

INSERT INTO archive.star
  (corot_id, name, ra, dec, pos, channel, mag_r, id_origin, position_origin, magnitude_origin, access_class)
SELECT
  i, 'Star ' || i, ra, dec, spoint(radians(ra), radians(dec)), 'faint', 14, 'synthetic', 'synthetic', 'synthetic',
  CASE i %% 10 WHEN 9 THEN 2 ELSE 1 END
FROM (SELECT i, 95 + i * 0.6180339887 %% 1 * 14, -7 + i * 0.414213562 %% 1 * 14
      FROM generate_series(1, greatest(%1$d / 3, 1)) AS i) AS star(i, ra, dec);

CREATE TEMPORARY TABLE dropped_index ON COMMIT PRESERVE ROWS AS
SELECT indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS definition
FROM pg_index
WHERE indrelid = 'archive.product'::regclass
  AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid);
DO $$
DECLARE
  dropped text;
BEGIN
  FOR dropped IN SELECT name FROM dropped_index LOOP
    EXECUTE 'DROP INDEX ' || dropped;
  END LOOP;
END $$;

INSERT INTO archive.product
  (node_id, access_class, product_code, level, channel, release, run_code, ccd, corot_id, synthetic, in_obscore, file_id,
   dataproduct_type, dataproduct_subtype, calib_level, obs_id, obs_title, obs_publisher_did, obs_creation_date,
   obs_release_date, target_name, target_class, s_ra, s_dec, s_fov, s_region, s_resolution, s_pixel_scale, s_xel1,
   s_xel2, t_min, t_max, t_exptime, t_resolution, t_xel, em_min, em_max, em_xel, em_ucd, o_ucd, o_unit, o_calib_status,
   instrument_name, access_format, access_estsize, s_pos, s_poly, s_bounds)
SELECT
  star.access_class, star.access_class, 'EN2_STAR_CHR', 'N2', 'faint', '4.4', 'LRa01', 'E1', corot_id, true, true,
  md5(i::text)::uuid, 'timeseries', 'lightcurve.chromatic', 3, 'LRa01_E1_' || lpad(corot_id::text, 10, '0'),
  'Synthetic: CoRoT LRa01 E1 star ' || lpad(corot_id::text, 10, '0') || ', chromatic light curve',
  'ivo://corot.test/corot/n2?EN2_STAR_CHR/LRa01/' || i || '/4.4', '2016-03-23', '2016-03-23', 'CoRoT ' || corot_id,
  'star', ra, dec, 0.01,
  format('polygon %%s %%s %%s %%s %%s %%s', ra - 0.005, dec - 0.005, ra + 0.005, dec - 0.005, ra, dec + 0.005),
  2.32, 2.32, 1, 1, 54236 + i %% 4000 * 0.5, 54336 + i %% 4000 * 0.5, 8e6, 512, 15000, 4e-7, 1e-6, 3, 'em.wl',
  'phot.flux;em.opt', 'electron', 'relative', 'CoRoT/E1', 'application/fits', 2900, pos,
  format('{(%%sd,%%sd),(%%sd,%%sd),(%%sd,%%sd)}', ra - 0.005, dec - 0.005, ra + 0.005, dec - 0.005, ra, dec + 0.005)
    ::spoly,
  scircle(pos, radians(0.0072))
FROM generate_series(1, %1$d) AS i
JOIN archive.star ON corot_id = 1 + i %% greatest(%1$d / 3, 1)
ORDER BY i;

INSERT INTO archive.file
SELECT
  file_id, id, 1, 'EN2_STAR_CHR_' || id || '.fits', 'application/fits', 2900000, repeat('0', 64), 'object', 'path',
  '2026-01-01', 'available', access_class
FROM archive.product;

DO $$
DECLARE
  again text;
BEGIN
  FOR again IN SELECT definition FROM dropped_index LOOP
    EXECUTE again;
  END LOOP;
END $$;

DROP TABLE dropped_index;
RESET session_replication_role;
