// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample.product;

import java.util.List;
import nom.tam.fits.BinaryTableHDU;
import nom.tam.fits.FitsException;
import nom.tam.fits.NullDataHDU;
import org.corotarchive.archive.sample.curve.FluxModel;
import org.corotarchive.archive.sample.mission.Channel;
import org.corotarchive.archive.sample.mission.MissionTime;
import org.corotarchive.archive.sample.mission.Observation;
import org.corotarchive.archive.sample.mission.SeededNoise;
import org.corotarchive.archive.sample.mission.Window;

/**
 * The N2 window descriptor of one star: one row that says which pixels were summed up. Fifteen
 * columns in the bright channel; the faint channel adds the borders of the colours.
 */
public final class WindowDescriptorFile {

  private static final int SIDE = 50;
  private static final int MASKS = 256;

  private final Observation observation;
  private final Window window;
  private final StarImage star;

  private WindowDescriptorFile(Observation observation) {
    this.observation = observation;
    window = observation.window();
    star = StarImage.of(observation.where().ccd().channel());
  }

  /** The file. */
  public static ProductFile of(Observation observation) {
    String code = observation.where().ccd().channel().prefix() + "N2_WINDESCRIPTOR";
    return new ProductFile(
        FileNames.starN2(code, observation),
        out -> {
          NullDataHDU primary = StarHeader.of(observation, code);
          BinaryTableHDU table = new WindowDescriptorFile(observation).table();
          FitsDocument.write(out, List.of(primary, table));
        });
  }

  private BinaryTableHDU table() throws FitsException {
    SeededNoise noise = observation.noise("mask");
    TableBuilder table = window();
    byte[][][] mask = mask();
    boolean bright = observation.where().ccd().channel() == Channel.BRIGHT;
    table
        .column(bright ? "MASK_ID" : "TPL_ID", one(noise.below(MASKS)))
        .column(bright ? "MASK_SIZE" : "TPL_SIZE", "pixel", one(size(mask)));
    if (!bright) {
      colours(table, size(mask));
    }
    table
        .column("CCD_WINREF", "electron/pixel/s", referenceImage(noise))
        .column(bright ? "MASK" : "TEMPLATE", mask)
        .column("NXIMGREF", "pixel", one(SIDE))
        .column("NYIMGREF", "pixel", one(SIDE))
        .column("POSXIMGREF", "pixel", one(window.originX() - (SIDE - window.sizeX()) / 2))
        .column("POSYIMGREF", "pixel", one(window.originY() - (SIDE - window.sizeY()) / 2));
    return table.build();
  }

  private TableBuilder window() throws FitsException {
    String end = MissionTime.calendar(observation.span().end()).substring(0, 19);
    return new TableBuilder("WINDESCRIPTOR")
        .texts("T_START_WIN", new String[] {MissionTime.calendar(observation.span().start())})
        .texts("T_END_WIN", new String[] {end})
        .column("WIN_ID", new int[] {window.id()})
        .column("SIZEX", "pixel", one(window.sizeX()))
        .column("SIZEY", "pixel", one(window.sizeY()))
        .column("ORIGINX", "pixel", one(window.originX()))
        .column("ORIGINY", "pixel", one(window.originY()));
  }

  /** Pixels of each colour, borders of the colours, and the same from imagettes (-1: none). */
  private static void colours(TableBuilder table, int size) throws FitsException {
    int green = Math.max(1, size / 8);
    int blue = Math.max(1, size / 4);
    table
        .column("NRPIX", "pixel", one(size - green - blue))
        .column("NGPIX", "pixel", one(green))
        .column("NBPIX", "pixel", one(blue))
        .column("NB", "pixel", one(4))
        .column("NR", "pixel", one(6))
        .column("NBFRAC", "pixel", new float[] {-1})
        .column("NRFRAC", "pixel", new float[] {-1});
  }

  private double[][][] referenceImage(SeededNoise noise) {
    double perSecond =
        FluxModel.level(observation.star().magnitudes(), observation.where().ccd().channel()) / 32;
    double[][][] image = new double[1][SIDE][SIDE];
    for (int y = 0; y < SIDE; y++) {
      for (int x = 0; x < SIDE; x++) {
        image[0][y][x] = 8 + perSecond * share(x, y) + noise.gaussian();
      }
    }
    return image;
  }

  private byte[][][] mask() {
    double threshold = 0.1 * star.share(0, 0);
    byte[][][] mask = new byte[1][SIDE][SIDE];
    for (int y = 0; y < SIDE; y++) {
      for (int x = 0; x < SIDE; x++) {
        mask[0][y][x] = (byte) (insideWindow(x, y) && share(x, y) > threshold ? 1 : 0);
      }
    }
    return mask;
  }

  private double share(int x, int y) {
    double centre = (SIDE - 1) / 2.0;
    return star.share(x - centre, y - centre);
  }

  private boolean insideWindow(int x, int y) {
    return Math.abs(2 * x + 1 - SIDE) <= window.sizeX()
        && Math.abs(2 * y + 1 - SIDE) <= window.sizeY();
  }

  private static int size(byte[][][] mask) {
    int size = 0;
    for (byte[] row : mask[0]) {
      for (byte pixel : row) {
        size += pixel;
      }
    }
    return size;
  }

  private static short[] one(int value) {
    return new short[] {(short) value};
  }
}
