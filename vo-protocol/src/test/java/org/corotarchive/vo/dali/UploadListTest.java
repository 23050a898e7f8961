// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.dali;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UploadListTest {

  private static final Set<UploadScheme> ALL = EnumSet.allOf(UploadScheme.class);

  private static DaliParameters given(String... values) {
    return DaliParameters.of(Map.of("UPLOAD", List.of(values)));
  }

  private static void assertRefused(DaliFault code, String value, String... words) {
    DaliParameters parameters = given(value);

    assertThat(parameters.uploads(ALL)).isEmpty();
    assertThat(parameters.problems()).extracting(Problem::code).containsExactly(code);
    assertThat(parameters.problems().get(0).message())
        .contains("UPLOAD")
        .contains(words)
        .endsWith(".");
  }

  @Test
  void uploadsAccumulate() {
    DaliParameters parameters =
        given("first,param:file1", "second,https://example.org/t.vot?a=1,2;b");

    assertThat(parameters.uploads(ALL))
        .containsExactly(
            new Upload("first", UploadScheme.PARAM, URI.create("param:file1")),
            new Upload(
                "second", UploadScheme.HTTPS, URI.create("https://example.org/t.vot?a=1,2;b")));
    assertThat(parameters.problems()).isEmpty();
  }

  @Test
  void olderClientsSendSeveralInOneValue() {
    assertThat(given("a,param:x;b,http://example.org/t;c,PARAM:z").uploads(ALL))
        .extracting(Upload::tableName)
        .containsExactly("a", "b", "c");
  }

  @Test
  void partOfTheRequestHasAName() {
    assertThat(given("t,param:my%20part").uploads(ALL).get(0).partName()).isEqualTo("my part");
    assertThatIllegalStateException()
        .isThrownBy(() -> given("t,http://example.org/").uploads(ALL).get(0).partName());
  }

  @Test
  void requestWithoutUploadsHasNone() {
    assertThat(given("").uploads(ALL)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"table", "param:x", ";", "a;b"})
  void valueWithoutACommaIsRefused(String value) {
    assertRefused(DaliFault.UPLOAD_MALFORMED, "x" + value, "mytable,param:file1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1st", "a.b", "a b", "_a", "\u00E9", "TAP_UPLOAD.a", ""})
  void unusableNameIsRefused(String name) {
    assertRefused(DaliFault.UPLOAD_NAME_UNUSABLE, name + ",param:x", "'" + name + "'", "letter");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http:///path", "https:nothing", "a b:c", "param:", "http://"})
  void brokenAddressIsRefused(String location) {
    DaliParameters parameters = given("t," + location);

    assertThat(parameters.uploads(ALL)).isEmpty();
    assertThat(parameters.problems()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"file:///etc/passwd", "ftp://example.org/t", "jar:file:x", "vos://a/b", "x"})
  void otherSchemesAreRefused(String location) {
    assertRefused(
        DaliFault.UPLOAD_SCHEME_REFUSED,
        "t," + location,
        location,
        "param: or http:// or https://");
  }

  @Test
  void schemesCanBeSwitchedOff() {
    DaliParameters parameters = given("t,http://example.org/t");

    assertThat(parameters.uploads(Set.of(UploadScheme.PARAM))).isEmpty();
    assertThat(parameters.problems().get(0).message()).endsWith("begins with param:.");
  }

  @Test
  void nameUsedTwiceIsRefusedInAnyCase() {
    DaliParameters parameters = given("mine,param:x", "MINE,param:y");

    assertThat(parameters.uploads(ALL)).hasSize(1);
    assertThat(parameters.problems())
        .extracting(Problem::code)
        .containsExactly(DaliFault.UPLOAD_NAME_REPEATED);
  }

  @Test
  void uploadIsCheckedWhenMade() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Upload("1", UploadScheme.PARAM, URI.create("param:x")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Upload("a", UploadScheme.PARAM, URI.create("http://x/")));
  }
}
