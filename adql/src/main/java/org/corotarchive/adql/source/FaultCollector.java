// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.corotarchive.adql.AdqlException;
import org.corotarchive.adql.AdqlFault;
import org.corotarchive.adql.AdqlFaultCode;

/**
 * Gathers all faults of one query. Not for several threads.
 *
 * <p>A part that cannot be understood is left by {@link Refusal}; its neighbours are still looked
 * at, so that their faults are told in the same answer. Beyond the first {@value #MAX_TOLD} faults
 * it only counts: a long list helps nobody, and to make it would cost more than the query.
 */
public final class FaultCollector {
  /** Greatest number of faults that are told. */
  static final int MAX_TOLD = 20;

  private static final int MAX_SENTENCE = 400;

  private final SourceText source;
  private final List<AdqlFault> faults = new ArrayList<>();
  private final Set<Seen> seen = new HashSet<>();

  /** What makes two faults the same. */
  private record Seen(AdqlFaultCode code, int start, int end, String message) {}

  /**
   * Starts without a fault.
   *
   * @param source the text that is looked at
   */
  public FaultCollector(SourceText source) {
    this.source = source;
  }

  /** Leaves a part of the query whose fault has been noted. */
  public static final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Refusal() {
      super("a fault of the query has been noted", null, false, false);
    }
  }

  /**
   * Notes a fault and goes on.
   *
   * @param code stable code
   * @param location place
   * @param message what is wrong
   * @param remedy what would be right; empty if there is nothing to add
   */
  public void add(AdqlFaultCode code, Location location, String message, String remedy) {
    add(code, location, message, () -> remedy);
  }

  private void add(AdqlFaultCode code, Location location, String message, Supplier<String> remedy) {
    String sentence = Excerpt.of(message, MAX_SENTENCE);
    if (seen.add(new Seen(code, location.start(), location.end(), sentence))
        && faults.size() < MAX_TOLD) {
      Optional<String> right =
          Optional.of(Excerpt.of(remedy.get(), MAX_SENTENCE)).filter(words -> !words.isEmpty());
      faults.add(source.fault(code, location, sentence, right));
    }
  }

  /**
   * Notes a fault and makes the signal that leaves the part; write {@code throw refuse(...)}.
   *
   * @param code stable code
   * @param location place
   * @param message what is wrong
   * @param remedy what would be right; empty if there is nothing to add
   * @return the signal
   */
  public Refusal refuse(AdqlFaultCode code, Location location, String message, String remedy) {
    return refuse(code, location, message, () -> remedy);
  }

  /**
   * Notes a fault whose remedy takes a search, and makes the signal that leaves the part. The
   * search is made only if the fault is told.
   *
   * @param code stable code
   * @param location place
   * @param message what is wrong
   * @param remedy finds what would be right; empty if there is nothing to add
   * @return the signal
   */
  public Refusal refuse(
      AdqlFaultCode code, Location location, String message, Supplier<String> remedy) {
    add(code, location, message, remedy);
    return new Refusal();
  }

  /**
   * Makes the signal that leaves a part whose fault was noted elsewhere.
   *
   * @return the signal
   */
  public Refusal alreadyRefused() {
    return new Refusal();
  }

  /**
   * Looks at one part.
   *
   * @param part the look
   * @param <T> what comes of it
   * @return what came of it; empty if the part is at fault
   */
  public <T> Optional<T> attempt(Supplier<T> part) {
    try {
      return Optional.of(part.get());
    } catch (Refusal noted) {
      return Optional.empty();
    }
  }

  /**
   * Looks at all parts, also behind a faulty one.
   *
   * @param parts the parts
   * @param look the look at one
   * @param <A> kind of part
   * @param <T> what comes of one
   * @return what came of them, in order
   * @throws Refusal if one of them is at fault
   */
  public <A, T> List<T> all(List<? extends A> parts, Function<A, T> look) {
    List<T> done = new ArrayList<>(parts.size());
    for (A part : parts) {
      attempt(() -> look.apply(part)).ifPresent(done::add);
    }
    if (done.size() < parts.size()) {
      throw new Refusal();
    }
    return done;
  }

  /**
   * Whether nothing is wrong so far.
   *
   * @return true without faults
   */
  public boolean isEmpty() {
    return faults.isEmpty();
  }

  /**
   * Refuses the query if anything is wrong.
   *
   * @throws AdqlException with the faults in the order of the text
   */
  public void refuseIfAny() throws AdqlException {
    if (!faults.isEmpty()) {
      faults.sort(Comparator.comparingInt(AdqlFault::line).thenComparingInt(AdqlFault::column));
      throw new AdqlException(faults, seen.size() - faults.size());
    }
  }
}
