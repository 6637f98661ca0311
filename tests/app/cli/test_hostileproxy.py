# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT
"""Whatever a proxy, or a server behind one, sends, blazeauth-cli ends within its timeout and takes little memory."""

import itertools
import tempfile
import unittest

import test_hostile as hostile
from command import run_all
from certificates import Authority
import blazeauth_server as server

HOST = "login.invalid"
CONNECTED = b"HTTP/1.1 200 Connection established\r\n\r\n"
CHALLENGE = b"HTTP/1.1 407 Who?\r\nProxy-Authenticate: Basic realm=\"x\"\r\n"
NTLM = b"HTTP/1.1 407 Who?\r\nProxy-Authenticate: NTLM\r\n"


def said(first, again=b""):
    """A proxy that says this and then that without end; silence when there is nothing."""
    return False, itertools.chain([first], itertools.repeat(again) if again else [])


def one_by_one(piece):
    return False, (bytes([byte]) for byte in itertools.cycle(piece))


HTTP_PROXIES = {
    "header lines": lambda: said(b"HTTP/1.1 200 OK\r\n", 1000 * b"X-Header: value\r\n"),
    "header lines of a refusal": lambda: said(CHALLENGE, 1000 * b"X-Header: value\r\n"),
    "one header": lambda: said(b"HTTP/1.1 200 OK\r\nX-Header: ", 16_000 * b"x"),
    "status line": lambda: said(b"HTTP/1.1 200 ", 16_000 * b"x"),
    "no HTTP": lambda: said(b"", 16_000 * b"\0"),
    "line ends": lambda: said(b"", 16_000 * b"\n"),
    "interim answers": lambda: said(b"", 1000 * b"HTTP/1.1 100 Continue\r\n\r\n"),
    "body of a challenge": lambda: said(CHALLENGE + b"Content-Length: 2147483647\r\n\r\n", 16_000 * b"x"),
    "body without length": lambda: said(CHALLENGE + b"\r\n", 16_000 * b"x"),
    "chunks of a challenge": lambda: said(CHALLENGE + b"Transfer-Encoding: chunked\r\n\r\n",
                                          1000 * b"8\r\n12345678\r\n"),
    "chunk extension": lambda: said(CHALLENGE + b"Transfer-Encoding: chunked\r\n\r\n8;", 16_000 * b"x"),
    "trailers": lambda: said(CHALLENGE + b"Transfer-Encoding: chunked\r\n\r\n0\r\n", 1000 * b"X: y\r\n"),
    "challenges": lambda: said(b"", 1000 * (CHALLENGE + b"Content-Length: 0\r\n\r\n")),
    # Qt answers each of these by itself, and asks nobody.
    "challenges of NTLM": lambda: said(b"", 1000 * (NTLM + b"Content-Length: 0\r\n\r\n")),
    "byte after byte": lambda: one_by_one(b"X-Header: value\r\n"),
}
SOCKS_PROXIES = {
    "noise": lambda: said(b"", bytes(range(256))),
    "methods": lambda: said(b"", 1000 * b"\5\0"),
    "refused methods": lambda: said(b"", 1000 * b"\5\xff"),
    "answer cut off": lambda: said(b"\5\0\5\0\0"),
    "names": lambda: said(b"\5\0", 1000 * b"\5\0\0\3\xff"),
    "failures": lambda: said(b"\5\0", 1000 * b"\5\1\0\1\0\0\0\0\0\0"),
    "byte after byte": lambda: one_by_one(b"\5\0"),
}
# What a server can do that goes through a proxy's buffers.
SERVERS = {name: hostile.PEERS[name] for name in
           ("header lines", "refusal", "large events", "pings", "fragments", "announced 1 TB", "noise")}


class Tunnel:
    """An honest proxy, where HostilePeer expects a TLS context: the server behind it is the peer itself."""

    def __init__(self, tls):
        self._tls = tls

    def wrap_socket(self, plain, server_side):
        self.establish(plain)
        return self._tls.wrap_socket(plain, server_side=server_side)


class HttpTunnel(Tunnel):
    scheme = "http"

    def establish(self, plain):
        plain.recv(8192)
        plain.sendall(CONNECTED)


class SocksTunnel(Tunnel):
    scheme = "socks5"

    def establish(self, plain):
        plain.recv(8192)
        plain.sendall(b"\5\0")
        plain.recv(8192)
        plain.sendall(b"\5\0\0\1\0\0\0\0\0\0")


class HostileProxyTest(unittest.TestCase):
    verify = hostile.HostileTest.verify

    @classmethod
    def setUpClass(cls):
        directory = cls.enterClassContext(tempfile.TemporaryDirectory())
        authority = Authority(directory)
        cls.ca_file = str(authority.certificate)
        cls.tls = authority.issue("server", f"DNS:{HOST},IP:127.0.0.1").server_context()
        with server.BlazeauthServer(tls=cls.tls) as friend:
            cls.memory = hostile.measure("--server", friend.add().url, "--ca-file", cls.ca_file)[3]

    def run_proxies(self, stories, scheme, proxy, tunnel=None):
        peers = {name: hostile.HostilePeer(story(), tunnel) for name, story in stories.items()}
        cases = {}
        for name, peer in peers.items():
            cases[name] = lambda peer=peer: hostile.measure(
                "--server", f"{scheme}://{HOST}/", "--proxy", f"{proxy}://127.0.0.1:{peer.port}",
                "--ca-file", self.ca_file, "--timeout", str(hostile.TIMEOUT))
            cases[name, "peer"] = lambda name=name, peer=peer: peer.serve(name)
        results = {name: result for name, result in run_all(cases).items() if name in peers}
        self.verify(results, self.memory)

    def test_http_proxies_without_end(self):
        self.run_proxies(HTTP_PROXIES, "wss", "http")

    def test_http_proxies_before_a_balancer(self):
        self.run_proxies(HTTP_PROXIES, "https", "http")

    def test_socks_proxies_without_end(self):
        self.run_proxies(SOCKS_PROXIES, "wss", "socks5")

    def test_socks_proxies_before_a_balancer(self):
        self.run_proxies(SOCKS_PROXIES, "https", "socks5")

    def test_servers_behind_a_http_proxy(self):
        self.run_proxies(SERVERS, "wss", "http", HttpTunnel(self.tls))

    def test_servers_behind_a_socks_proxy(self):
        self.run_proxies(SERVERS, "wss", "socks5", SocksTunnel(self.tls))

    def test_balancers_behind_a_proxy(self):
        self.run_proxies(hostile.BALANCERS, "https", "http", HttpTunnel(self.tls))
        self.run_proxies(hostile.BALANCERS, "https", "socks5", SocksTunnel(self.tls))


if __name__ == "__main__":
    unittest.main()
