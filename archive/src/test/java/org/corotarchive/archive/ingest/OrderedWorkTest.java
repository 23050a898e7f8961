// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedWorkTest {

  @Test
  void results_come_in_the_order_of_the_work_whatever_ends_first() {
    List<Integer> results = new ArrayList<>();
    CountDownLatch secondDone = new CountDownLatch(1);
    try (OrderedWork<Integer> work = new OrderedWork<>(2, results::add)) {
      work.give(
          () -> {
            waitFor(secondDone);
            return 0;
          });
      work.give(
          () -> {
            secondDone.countDown();
            return 1;
          });
      IntStream.range(2, 500).forEach(number -> work.give(() -> number));
      work.finish();
    }
    assertThat(results).isEqualTo(IntStream.range(0, 500).boxed().toList());
  }

  @Test
  void a_failure_reaches_the_giver_and_what_has_begun_is_finished() {
    AtomicInteger begun = new AtomicInteger();
    AtomicInteger ended = new AtomicInteger();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> {
              try (OrderedWork<Integer> work = new OrderedWork<>(3, result -> {})) {
                work.give(
                    () -> {
                      throw new IllegalArgumentException("bad");
                    });
                for (int i = 0; i < 100; i++) {
                  work.give(
                      () -> {
                        begun.incrementAndGet();
                        return ended.incrementAndGet();
                      });
                }
                work.finish();
              }
            });
    assertThat(ended.get()).isEqualTo(begun.get());
  }

  private static void waitFor(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
