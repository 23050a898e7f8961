// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.tree;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.corotarchive.archive.ArchiveException;
import org.corotarchive.archive.access.Audience;
import org.corotarchive.archive.descriptor.DescriptionFile;
import org.corotarchive.archive.descriptor.Element;

/** Reads the tree from {@code corot-tree.xml}, each run's part repeated for every run. */
public final class ArchiveTree {

  private static final String RESOURCE = "corot-tree.xml";

  private final RunTable runs;

  private ArchiveTree(RunTable runs) {
    this.runs = runs;
  }

  /** The root of the tree of {@code corot-tree.xml}, which has a rule of its own. */
  public static TreeNode load(RunTable runs) {
    try (InputStream input = ArchiveTree.class.getResourceAsStream(RESOURCE)) {
      return root(DescriptionFile.read(Objects.requireNonNull(input), RESOURCE), runs);
    } catch (IOException e) {
      throw new ArchiveException("The description file " + RESOURCE + " cannot be read.", e);
    }
  }

  /**
   * The root of a described tree.
   *
   * @throws ArchiveException if there is not exactly one root, or it has no rule of its own
   */
  static TreeNode root(Element tree, RunTable runs) {
    List<TreeNode> roots = new ArchiveTree(runs).nodes(tree, Optional.empty());
    if (roots.size() != 1 || roots.get(0).audience().isEmpty()) {
      throw new ArchiveException(
          "The description of the tree needs exactly one root, with an audience of its own.");
    }
    return roots.get(0);
  }

  private List<TreeNode> nodes(Element parent, Optional<String> runCode) {
    return parent.children().stream().flatMap(child -> nodesFor(child, runCode)).toList();
  }

  private Stream<TreeNode> nodesFor(Element element, Optional<String> runCode) {
    return switch (element.name()) {
      case "directory" -> Stream.of(directory(element, runCode));
      case "data-set" -> Stream.of(leaf(element, runCode));
      case "each-run" -> runs.all().stream().map(run -> runDirectory(element, run));
      default -> throw new ArchiveException("A tree has no element <" + element.name() + ">.");
    };
  }

  private TreeNode directory(Element element, Optional<String> runCode) {
    return new TreeNode.Directory(
        element.required("name"),
        title(element),
        runCode,
        nodes(element, runCode),
        audience(element));
  }

  private TreeNode runDirectory(Element element, Run run) {
    String title = "Run " + run.code();
    Optional<String> code = Optional.of(run.code());
    return new TreeNode.Directory(
        run.code(), new Title(title, title), code, nodes(element, code), Optional.empty());
  }

  private static TreeNode leaf(Element element, Optional<String> runCode) {
    return new TreeNode.DataSetLeaf(
        element.required("product"),
        title(element),
        runCode,
        Family.valueOf(element.required("family").toUpperCase(Locale.ROOT)),
        audience(element));
  }

  private static Title title(Element element) {
    return new Title(element.required("title-en"), element.required("title-fr"));
  }

  private static Optional<Audience> audience(Element element) {
    return element.optional("audience").map(Audience::valueOf);
  }
}
