package org.igkg.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.8.9.1",
        "0.0.0.0",
        "10.1.2.3",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "198.18.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "fe80::1",
        "fc00::1",
        "fd12::1",
        "ff02::1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
        "2001::1",
        "2001:db8::1"
      })
  void keepsOut(String address) throws UnknownHostException {
    assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"93.184.216.34", "172.32.0.1", "100.128.0.1", "2606:2800:220:1::1", "2a00::1"})
  void letsThrough(String address) throws UnknownHostException {
    assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isTrue();
  }

  @Test
  void keepsOutANameThatAlsoLeadsInside() {
    PublicAddresses addresses =
        new PublicAddresses(
            host ->
                new InetAddress[] {
                  InetAddress.getByName("93.184.216.34"), InetAddress.getByName("10.0.0.5")
                });

    assertThat(addresses.objection(URI.create("https://rebind.example/")))
        .hasValue("rebind.example is 10.0.0.5, not a public address");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://2130706433/", "http://[::1]/", "http://0x7f.1/", "http://127.1/"})
  void keepsOutOtherWaysToWriteThisMachine(String address) {
    PublicAddresses addresses = new PublicAddresses(InetAddress::getAllByName);

    assertThat(
            Addresses.of(address).flatMap(addresses::objection).isPresent()
                || Addresses.of(address).isEmpty())
        .isTrue();
  }
}
