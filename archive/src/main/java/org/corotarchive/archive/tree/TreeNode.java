// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.tree;

import java.util.List;
import java.util.Optional;
import org.corotarchive.archive.access.Audience;

/** A node of the tree of the archive. */
public sealed interface TreeNode {

  /** Name within the parent; stands in paths and never changes. */
  String name();

  /** Title for people. */
  Title title();

  /** The run the node belongs to, if it belongs to one. */
  Optional<String> runCode();

  /** The nodes below, in order. */
  List<TreeNode> children();

  /** The rule the node has of its own when the archive is set up. */
  Optional<Audience> audience();

  /**
   * A directory.
   *
   * @param name name within the parent
   * @param title title for people
   * @param runCode the run, for a run's directory and those below
   * @param children the nodes below, in order
   * @param audience the rule of its own, if it has one
   */
  record Directory(
      String name,
      Title title,
      Optional<String> runCode,
      List<TreeNode> children,
      Optional<Audience> audience)
      implements TreeNode {

    /** Copies the children. */
    public Directory {
      children = List.copyOf(children);
    }
  }

  /**
   * A data set: files of one product, of one run where it lies below a run's directory.
   *
   * @param productCode code of the product, also the name
   * @param title title for people
   * @param runCode the run, if it belongs to one
   * @param family main or complementary when the archive is set up
   * @param audience the rule of its own, if it has one
   */
  record DataSetLeaf(
      String productCode,
      Title title,
      Optional<String> runCode,
      Family family,
      Optional<Audience> audience)
      implements TreeNode {

    @Override
    public String name() {
      return productCode;
    }

    @Override
    public List<TreeNode> children() {
      return List.of();
    }
  }
}
