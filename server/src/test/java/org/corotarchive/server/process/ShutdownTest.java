// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.server.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class ShutdownTest {

  private final List<String> closed = new ArrayList<>();
  private final Shutdown shutdown = new Shutdown();

  @Test
  void theNewestIsClosedFirstAndABrokenOneStopsNoOther() {
    shutdown.add(() -> closed.add("first"));
    shutdown.add(
        () -> {
          throw new IllegalStateException("broken");
        });
    shutdown.add(() -> closed.add("last"));
    shutdown.close();
    assertThat(closed).containsExactly("last", "first");
  }

  @Test
  void whatComesAfterTheEndIsClosedAtOnce() {
    shutdown.close();
    assertThatThrownBy(() -> shutdown.add(() -> closed.add("late")))
        .isInstanceOf(StoppingException.class);
    assertThat(closed).containsExactly("late");
  }

  @Test
  void nothingIsOpenedAfterTheEnd() {
    shutdown.close();
    List<String> opened = new ArrayList<>();
    assertThatThrownBy(
            () ->
                shutdown.open(
                    () -> {
                      opened.add("late");
                      return () -> closed.add("late");
                    }))
        .isInstanceOf(StoppingException.class);
    assertThat(opened).isEmpty();
  }

  @Test
  void theEndWaitsForWhatIsBeingOpened() throws Exception {
    CountDownLatch opening = new CountDownLatch(1);
    CountDownLatch mayOpen = new CountDownLatch(1);
    Thread opener = new Thread(() -> openSlowly(opening, mayOpen));
    opener.start();
    opening.await();
    Thread end = new Thread(shutdown::close);
    end.start();
    while (end.isAlive() && end.getState() != Thread.State.BLOCKED) {
      Thread.onSpinWait();
    }
    assertThat(end.isAlive()).as("the end waits").isTrue();
    mayOpen.countDown();
    opener.join();
    end.join();
    assertThat(closed).containsExactly("slow");
  }

  private void openSlowly(CountDownLatch opening, CountDownLatch mayOpen) {
    try {
      shutdown.open(
          () -> {
            opening.countDown();
            mayOpen.await();
            return () -> closed.add("slow");
          });
    } catch (Exception broken) {
      throw new AssertionError(broken);
    }
  }
}
