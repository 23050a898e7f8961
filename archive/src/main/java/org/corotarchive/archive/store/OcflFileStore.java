// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.store;

import io.ocfl.api.DigestAlgorithmRegistry;
import io.ocfl.api.OcflConfig;
import io.ocfl.api.OcflOption;
import io.ocfl.api.OcflRepository;
import io.ocfl.api.exception.FixityCheckException;
import io.ocfl.api.exception.NotFoundException;
import io.ocfl.api.exception.OcflIOException;
import io.ocfl.api.exception.OcflInputException;
import io.ocfl.api.exception.OcflJavaException;
import io.ocfl.api.model.FileDetails;
import io.ocfl.api.model.ObjectVersionId;
import io.ocfl.api.model.OcflVersion;
import io.ocfl.api.model.VersionDetails;
import io.ocfl.api.model.VersionInfo;
import io.ocfl.core.OcflRepositoryBuilder;
import io.ocfl.core.extension.storage.layout.config.HashedNTupleIdEncapsulationLayoutConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A store that is an OCFL 1.1 storage root: one object per product, one version per delivered file,
 * each version holding that file alone; inventories with SHA-512, the SHA-256 beside it in the
 * fixity block (OCFL 1.1, section 3.5.4). Objects lie in folders named after their identifiers
 * (community extension 0003), so that people find them without any program.
 */
public final class OcflFileStore implements FileStore {

  private final Path root;
  private final OcflRepository repository;

  /**
   * Opens the store in {@code folder}, and makes it if there is none.
   *
   * @throws StoreException if the folder cannot be used
   */
  public OcflFileStore(Path folder) {
    this.root = folder.resolve("ocfl");
    Path work = folder.resolve("work");
    try {
      Files.createDirectories(root);
      Files.createDirectories(work);
      this.repository = repository(root, work);
    } catch (IOException | OcflJavaException e) {
      throw new StoreException("The store in " + folder + " cannot be opened: " + reason(e), e);
    }
  }

  private static OcflRepository repository(Path root, Path work) {
    return new OcflRepositoryBuilder()
        .defaultLayoutConfig(new HashedNTupleIdEncapsulationLayoutConfig())
        .ocflConfig(new OcflConfig().setOcflVersion(OcflVersion.OCFL_1_1))
        .storage(storage -> storage.fileSystem(root))
        .workDir(work)
        .build();
  }

  @Override
  public StoredFile keep(FileToKeep file) {
    try {
      Optional<StoredFile> present = newest(file);
      return present.isPresent() ? present.get() : write(file);
    } catch (IOException | OcflJavaException e) {
      throw new StoreException(
          "The store could not keep " + file.logicalPath() + ": " + reason(e), e);
    }
  }

  @Override
  public void takeBack(StoredFile file) {
    if (!file.fresh()) {
      return;
    }
    try {
      if (file.version() == 1) {
        repository.purgeObject(file.objectId());
      } else {
        repository.rollbackToVersion(ObjectVersionId.version(file.objectId(), file.version() - 1));
      }
    } catch (OcflJavaException e) {
      throw new StoreException(
          "The store could not take back " + file.logicalPath() + ": " + reason(e), e);
    }
  }

  @Override
  public Path locate(String objectId, int version, String logicalPath) {
    try {
      VersionDetails details =
          repository.describeVersion(ObjectVersionId.version(objectId, version));
      return Optional.ofNullable(details.getFile(logicalPath))
          .map(file -> root.resolve(file.getStorageRelativePath()))
          .orElseThrow(() -> new StoreException("The store has no file " + logicalPath + "."));
    } catch (NotFoundException e) {
      throw new StoreException("The store has no file " + logicalPath + ".", e);
    } catch (OcflJavaException e) {
      throw new StoreException("The store cannot read " + logicalPath + ": " + reason(e), e);
    }
  }

  @Override
  public void close() {
    repository.close();
  }

  /** The newest version of the object, if it holds just these bytes and they can be read back. */
  private Optional<StoredFile> newest(FileToKeep file) throws IOException {
    if (!repository.containsObject(file.objectId())) {
      return Optional.empty();
    }
    VersionDetails head = repository.describeVersion(ObjectVersionId.head(file.objectId()));
    Optional<FileDetails> same =
        head.getFiles().stream()
            .filter(
                held -> file.sha256().equals(held.getFixity().get(DigestAlgorithmRegistry.sha256)))
            .findFirst();
    if (same.isEmpty()) {
      removeLeftover(head);
      return Optional.empty();
    }
    FileDetails held = same.get();
    DurableFile.compare(root.resolve(held.getStorageRelativePath()), file);
    return Optional.of(stored(file, head, held.getPath(), false));
  }

  /**
   * Removes the folder of a version after the newest: a process was killed between moving it there
   * and writing the inventory, without which it is no part of the object and only in the way.
   */
  private void removeLeftover(VersionDetails head) throws IOException {
    for (FileDetails held : head.getFiles()) {
      Path objectRoot = root.resolve(held.getStorageRelativePath()).resolve("../../..").normalize();
      DurableFile.deleteFolder(
          objectRoot.resolve(head.getVersionNum().nextVersionNum().toString()));
    }
  }

  private StoredFile write(FileToKeep file) throws IOException {
    ObjectVersionId written =
        repository.updateObject(
            ObjectVersionId.head(file.objectId()),
            new VersionInfo().setMessage("Delivered as " + file.logicalPath()),
            updater ->
                updater
                    .clearVersionState()
                    .addPath(file.source(), file.logicalPath(), OcflOption.OVERWRITE)
                    .addFileFixity(
                        file.logicalPath(), DigestAlgorithmRegistry.sha256, file.sha256()));
    VersionDetails version = repository.describeVersion(written);
    StoredFile stored = stored(file, version, file.logicalPath(), true);
    boolean sound = false;
    try {
      Path content = root.resolve(version.getFile(file.logicalPath()).getStorageRelativePath());
      Path versionFolder = content.resolve("../..").normalize();
      DurableFile.flush(root, versionFolder.resolve("..").normalize(), versionFolder);
      DurableFile.compare(content, file);
      sound = true;
      return stored;
    } finally {
      if (!sound) {
        takeBack(stored);
      }
    }
  }

  private static StoredFile stored(
      FileToKeep file, VersionDetails version, String path, boolean fresh) {
    return new StoredFile(
        file.objectId(),
        (int) version.getVersionNum().getVersionNum(),
        path,
        file.sizeBytes(),
        file.sha256(),
        fresh);
  }

  private static String reason(Exception e) {
    if (e instanceof OcflIOException && e.getCause() instanceof IOException cause) {
      return reason(cause);
    }
    if (e instanceof OcflInputException || e instanceof FixityCheckException) {
      return "its bytes changed while it was being taken in.";
    }
    return Optional.ofNullable(e.getMessage()).orElse("no reason is known") + ".";
  }
}
