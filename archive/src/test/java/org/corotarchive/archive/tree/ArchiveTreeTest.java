// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corotarchive.archive.ArchiveException;
import org.corotarchive.archive.access.Audience;
import org.corotarchive.archive.descriptor.Element;
import org.corotarchive.archive.product.DataSet;
import org.corotarchive.archive.product.DataSets;
import org.junit.jupiter.api.Test;

class ArchiveTreeTest {

  // Known from the original tree; no name of a file of theirs has been published.
  private static final Set<String> KNOWN_BY_NAME_ONLY =
      Set.of("AN0_ECARTO_AFPS", "AN0_MASK", "EN0_MASK", "AN2_STAR_IMAG");

  private final TreeNode root = ArchiveTree.load(RunTable.standard());

  @Test
  void every_data_set_has_a_place_and_every_place_is_a_known_data_set() {
    Set<String> places = leaves(root).map(TreeNode::name).collect(Collectors.toSet());
    Set<String> described =
        DataSets.standard().all().stream().map(DataSet::code).collect(Collectors.toSet());
    assertThat(places).containsAll(described);
    places.removeAll(described);
    assertThat(places).isEqualTo(KNOWN_BY_NAME_ONLY);
  }

  @Test
  void levels_repeat_their_sets_for_each_run() {
    TreeNode level = child(root, "n2");
    assertThat(level.children()).hasSize(26);
    TreeNode run = child(level, "LRc01");
    assertThat(run.runCode()).contains("LRc01");
    assertThat(child(run, "EN2_STAR_CHR").runCode()).contains("LRc01");
  }

  @Test
  void the_whole_tree_is_under_the_rule_of_its_root() {
    assertThat(root.audience()).contains(Audience.OPEN);
  }

  @Test
  void a_tree_without_a_rule_at_its_root_is_refused() {
    Element bare =
        new Element("directory", Map.of("name", "x", "title-en", "X", "title-fr", "X"), List.of());
    Element tree = new Element("tree", Map.of(), List.of(bare));
    assertThatExceptionOfType(ArchiveException.class)
        .isThrownBy(() -> ArchiveTree.root(tree, RunTable.standard()))
        .withMessageContaining("audience");
  }

  private static TreeNode child(TreeNode parent, String name) {
    return parent.children().stream()
        .filter(node -> node.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<TreeNode> leaves(TreeNode node) {
    return node instanceof TreeNode.DataSetLeaf
        ? Stream.of(node)
        : node.children().stream().flatMap(ArchiveTreeTest::leaves);
  }
}
