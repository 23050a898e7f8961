// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.corotarchive.archive.sample.product.ProductFile;

/** Writes files on all processors; at any time no more sources are in memory than processors. */
final class ParallelWriting {

  private ParallelWriting() {}

  /** Writes all files of all sources; the first failure ends the work. */
  static List<WrittenFile> write(
      List<ProductSource> sources, DeliveryFolder folder, SampleProgress progress)
      throws SampleException {
    ExecutorService workers =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      CompletionService<List<WrittenFile>> done = new ExecutorCompletionService<>(workers);
      sources.forEach(source -> done.submit(() -> write(source, folder)));
      return collect(done, sources, progress);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SampleException(
          SampleFault.STOPPED, "The work was stopped; the sample is not complete.", e);
    } finally {
      workers.shutdownNow();
    }
  }

  private static List<WrittenFile> write(ProductSource source, DeliveryFolder folder)
      throws SampleException {
    List<WrittenFile> written = new ArrayList<>();
    for (ProductFile file : source.maker().make()) {
      written.add(folder.keep(file));
    }
    return written;
  }

  private static List<WrittenFile> collect(
      CompletionService<List<WrittenFile>> done,
      List<ProductSource> sources,
      SampleProgress progress)
      throws SampleException, InterruptedException {
    int total = sources.stream().mapToInt(ProductSource::count).sum();
    List<WrittenFile> files = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      for (WrittenFile file : result(done)) {
        files.add(file);
        progress.fileWritten(file.path(), files.size(), total);
      }
    }
    return files;
  }

  private static List<WrittenFile> result(CompletionService<List<WrittenFile>> done)
      throws SampleException, InterruptedException {
    try {
      return done.take().get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof SampleException problem) {
        throw problem;
      }
      throw new IllegalStateException("the sample generator has an error", e.getCause());
    }
  }
}
