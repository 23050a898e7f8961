// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProductNameTest {

  @Test
  void a_name_of_the_mission_is_taken_apart() {
    ProductName name = read("EN2_STAR_CHR_0101206560_20070516T060226_20071005T074409.fits");
    assertThat(name.dataSet().code()).isEqualTo("EN2_STAR_CHR");
    assertThat(name.key()).isEqualTo(new ProductKey.Star(101_206_560));
    assertThat(name.span())
        .contains(
            new TimeSpan(
                Instant.parse("2007-05-16T06:02:26Z"), Instant.parse("2007-10-05T07:44:09Z")));
    assertThat(name.respelled()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "EN2_STAR_CHR_0102890318_20070206T133547_20070402T070302.fits, EN2_STAR_CHR, 102890318",
    "EN2_STAR_CHR_0101368192_20070516T060050_20071015T062306.fits, EN2_STAR_CHR, 101368192",
    "EN2_STAR_CHR_0102708694_20071023T223035_20080303T093502.fits, EN2_STAR_CHR, 102708694",
    "EN2_STAR_MON_0100725706_20070516T060226_20071005T074409.fits, EN2_STAR_MON, 100725706",
    "EN2_STAR_MON_0102743730_20070203T130553_20070402T070158.fits, EN2_STAR_MON, 102743730",
    "EN2_STAR_MON_0102743730_20071023T223035_20080303T093534.fits, EN2_STAR_MON, 102743730",
    "EN2_STAR_MON_0102743730_20120112T183055_20120329T092714.fits, EN2_STAR_MON, 102743730",
    "EN2_STAR_IMAG_0102708694_20120112T183055_20120329T093058.fits, EN2_STAR_IMAG, 102708694",
    "AN2_STAR_0000007528_20070411T150752_20070508T213552.fits, AN2_STAR, 7528",
    "EN2_STAR_MON_0400007538_20111201T181527_20120109T103228.fits, EN2_STAR_MON, 400007538"
  })
  void real_names_belong_to_their_data_set_and_star(String fileName, String code, long id) {
    ProductName name = read(fileName);
    assertThat(name.dataSet().code()).isEqualTo(code);
    assertThat(name.key().corotId()).contains(id);
  }

  @ParameterizedTest
  @CsvSource({
    "AN2_FULLIMAGE_LRc01_A1_20070516T060226.fits, AN2_FULLIMAGE",
    "EN2_WINDESCRIPTOR_0101206560_20070516T060226_20071005T074409.fits, EN2_WINDESCRIPTOR",
    "AN1_STAR_0000007528_20070411T150752_20070508T213552.tar.gz, AN1_STAR",
    "EN0_STARWIND_0101206560_20070516T060226_20071005T074409.tar.gz, EN0_STARWIND",
    "N0_HK_LRc01_20070516T060050_20071015T062338.fits, N0_HK",
    "N1_HK_20070516.fits, N1_HK",
    "AUX_ORBIT_LRc01_20070516T060050_20071015T062338.fits, AUX_ORBIT",
    "AUX_ATTITUDE_LRc01_20070516T060050_20071015T062338.fits, AUX_ATTITUDE",
    "DOC_user-guide.pdf, DOCUMENT",
    "SW_n1-to-n2_1.0.tar.gz, SOFTWARE"
  })
  void every_kind_of_product_has_names(String fileName, String code) {
    assertThat(read(fileName).dataSet().code()).isEqualTo(code);
  }

  @Test
  void parts_other_than_star_and_time_are_read() {
    assertThat(read("EN2_FULLIMAGE_LRa01_E2_20071023T223035.fits").key())
        .isEqualTo(new ProductKey.RunCcd("LRa01", "E2"));
    assertThat(read("N1_HK_20070516.fits").key())
        .isEqualTo(new ProductKey.Date(LocalDate.of(2007, 5, 16)));
    assertThat(read("N1_HK_20070516.fits").span())
        .contains(TimeSpan.ofDay(LocalDate.of(2007, 5, 16)));
    assertThat(read("SW_n1-to-n2_1.0.tar.gz").version()).isEqualTo(Optional.of("1.0"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ANO_STARWIND", "ENO_STARWIND"})
  void the_letter_o_for_the_digit_is_accepted_and_stored_as_the_digit(String code) {
    ProductName name = read(code + "_0101206560_20070516T060226_20071005T074409.tar.gz");
    assertThat(name.respelled()).isTrue();
    assertThat(name.storedName())
        .isEqualTo(code.replace('O', '0') + "_0101206560_20070516T060226_20071005T074409.tar.gz");
    assertThat(name.dataSet().code()).isEqualTo(code.replace('O', '0'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN2_STAR_CHR_101206560_20070516T060226_20071005T074409.fits | <10-digit CoRoT id>",
        "EN2_STAR_CHR_0101206560_20070516_20071005.fits | <start yyyymmddThhmmss>",
        "EN2_STAR_CHR_0101206560_20070516T060226_20071005T074409.fit | .fits",
        "EN2_STAR_CHR_0101206560_20070230T060226_20071005T074409.fits | 20070230T060226",
        "EN2_STAR_CHR_0101206560_20070516T066026_20071005T074409.fits | 20070516T066026",
        "EN2_STAR_CHR_0101206560_20071005T074409_20070516T060226.fits | wrong order",
        "EN2_FULLIMAGE_LRb01_E2_20071023T223035.fits | <run, for instance LRa01>",
        "N1_HK_20071301.fits | 20071301",
        "DOC_../../passwd.txt | DOC_<name",
        "AN2_STAR_IMAG_0000007528_20070411T150752_20070508T213552.fits | AN2_STAR_",
        "holiday.jpg | No data set"
      })
  void a_refusal_tells_what_would_be_right(String fileName, String advice) {
    NameReading reading = ProductName.parse(fileName);
    assertThat(reading).isInstanceOf(NameRefusal.class);
    assertThat(((NameRefusal) reading).sentence()).contains(advice);
  }

  private static ProductName read(String fileName) {
    NameReading reading = ProductName.parse(fileName);
    assertThat(reading).as(reading.toString()).isInstanceOf(ProductName.class);
    return (ProductName) reading;
  }
}
