// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.product;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.corotarchive.archive.ArchiveException;
import org.corotarchive.archive.descriptor.DescriptionFile;

/** The data sets that the archive knows. Threads may share it. */
public final class DataSets {

  private static final String RESOURCE = "products.xml";
  private static final DataSets STANDARD = load();

  private final Map<String, DataSet> byCode;
  private final NameReader names;

  DataSets(List<DataSet> dataSets) {
    this.byCode = new LinkedHashMap<>();
    dataSets.forEach(dataSet -> byCode.put(dataSet.code(), dataSet));
    this.names = new NameReader(dataSets);
  }

  /** The data sets of {@code products.xml}. */
  public static DataSets standard() {
    return STANDARD;
  }

  /** All of them, in the order of the file. */
  public List<DataSet> all() {
    return List.copyOf(byCode.values());
  }

  /** The data set with the code {@code code}. */
  public Optional<DataSet> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** Reads a file name without folders. */
  public NameReading read(String fileName) {
    return names.read(fileName);
  }

  private static DataSets load() {
    try (InputStream input = DataSets.class.getResourceAsStream(RESOURCE)) {
      return new DataSets(
          DataSetReader.read(DescriptionFile.read(Objects.requireNonNull(input), RESOURCE)));
    } catch (IOException e) {
      throw new ArchiveException("The description file " + RESOURCE + " cannot be read.", e);
    }
  }
}
