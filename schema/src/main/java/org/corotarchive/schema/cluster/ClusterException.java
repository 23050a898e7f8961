// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.schema.cluster;

/** A private cluster that cannot run; the message is one sentence for its operator. */
public final class ClusterException extends Exception {

  private static final long serialVersionUID = 1L;

  private final ClusterProblem problem;

  ClusterException(ClusterProblem problem, String message) {
    super(message);
    this.problem = problem;
  }

  ClusterException(ClusterProblem problem, String message, Throwable cause) {
    super(message, cause);
    this.problem = problem;
  }

  /** What is wrong. */
  public ClusterProblem problem() {
    return problem;
  }
}
