# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT
"""Whatever a peer sends, blazeauth-cli ends within its timeout and takes little memory."""

import base64
import hashlib
import itertools
import json
import pathlib
import socket
import subprocess
import tempfile
import time
import unittest

from command import API_KEY, CLIENT_ID, LIMIT, PROGRAM, environment, run_all
from certificates import Authority
import blazeauth_server as server

TIMEOUT = 1.5  # seconds
MOST_GROWTH = 16 * 1024  # KiB, over a run with a friendly server
# AddressSanitizer keeps what was freed, which is not what is measured here.
ENVIRONMENT = environment(ASAN_OPTIONS="quarantine_size_mb=0:thread_local_quarantine_size_kb=0")
EVENT = b'{"id":18446744073709551615,"event_type":102,"content":{"version":"%s"}}'


def frame(payload, first_byte=0x81):
    size = len(payload)
    head = bytes([first_byte, size]) if size < 126 else bytes([first_byte, 126]) + size.to_bytes(2)
    return head + payload


def upgraded(*frames):
    """A peer that upgrades, sends these frames once, and then the last one again and again."""
    return True, itertools.chain(frames[:-1], itertools.repeat(64 * frames[-1]))


def head_first(head, body):
    return False, itertools.chain([head], itertools.repeat(body))


# Whether the peer upgrades, and the pieces that it sends afterwards, without end.
PEERS = {
    "header lines": lambda: head_first(b"HTTP/1.1 101 Switching Protocols\r\n", 1000 * b"X-Header: value\r\n"),
    "one header": lambda: head_first(b"HTTP/1.1 101 Switching Protocols\r\nX-Header: ", 16_000 * b"x"),
    "refusal": lambda: head_first(b"HTTP/1.1 503 No\r\n\r\n", 16_000 * b"x"),
    "no HTTP": lambda: head_first(b"", 16_000 * b"\0"),
    "events": lambda: upgraded(frame(EVENT % b"1")),
    "large events": lambda: upgraded(frame(EVENT % (60_000 * b"1"))),
    "pings": lambda: upgraded(frame(125 * b"p", 0x89)),
    "pongs": lambda: upgraded(frame(125 * b"p", 0x8a)),
    "fragments": lambda: upgraded(frame(b"{", 0x01), frame(1000 * b" ", 0x00)),
    "empty fragments": lambda: upgraded(frame(b"{", 0x01), frame(b"", 0x00)),
    "announced 1 TB": lambda: upgraded(b"\x81\x7f" + (1 << 40).to_bytes(8), 1000 * b"x"),
    "announced 60 KB": lambda: upgraded(b"\x81\x7e" + (60_000).to_bytes(2) + b"x"),
    "binary": lambda: upgraded(frame(60_000 * b"x", 0x82)),
    "noise": lambda: upgraded(bytes(range(256))),
}
BALANCERS = {
    "balancer's body": lambda: head_first(b"HTTP/1.1 200 OK\r\n\r\n", 16_000 * b"{"),
}
SILENT_AFTER = {"announced 60 KB"}


class HostilePeer:
    """Sends to one client until that has had enough."""

    def __init__(self, story, tls=None):
        self._upgrades, self._pieces = story
        self._tls = tls
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._listener.settimeout(LIMIT)
        self.port = self._listener.getsockname()[1]

    def serve(self, name):
        with self._listener, self._listener.accept()[0] as plain:
            plain.settimeout(LIMIT)
            client = plain
            try:
                if self._tls:
                    client = self._tls.wrap_socket(plain, server_side=True)
                request = client.recv(8192).decode()
                if self._upgrades:
                    client.sendall(self._answer(request))
                for piece in self._pieces:
                    client.sendall(piece)
                    if name in SILENT_AFTER:
                        client.recv(8192)
                        client.recv(8192)
            except OSError:
                pass  # the client has hung up
            finally:
                client.close()

    @staticmethod
    def _answer(request):
        key = request.partition("Sec-WebSocket-Key: ")[2].split("\r\n")[0]
        digest = hashlib.sha1((key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11").encode()).digest()
        return ("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                f"Sec-WebSocket-Accept: {base64.b64encode(digest).decode()}\r\n\r\n").encode()


def peak_memory(process):
    """The most memory that a running program has taken, in KiB; 0 once it has ended."""
    try:
        status = pathlib.Path(f"/proc/{process.pid}/status").read_text()
    except OSError:
        return 0
    return max([int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM:")], default=0)


def measure(*arguments):
    """Exit code, final line, seconds, and the most memory in KiB."""
    start = time.monotonic()
    peak = 0
    with subprocess.Popen([PROGRAM, "--json", "--api-key", API_KEY, "--client-id", CLIENT_ID, *arguments, "probe"],
                          env=ENVIRONMENT, stdout=subprocess.PIPE) as process:
        while process.poll() is None and time.monotonic() < start + LIMIT:
            peak = max(peak, peak_memory(process))
            time.sleep(0.002)
        process.kill()
        final = json.loads(process.stdout.read().splitlines()[-1])
    return process.returncode, final, time.monotonic() - start, peak


class HostileTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        directory = cls.enterClassContext(tempfile.TemporaryDirectory())
        authority = Authority(directory)
        cls.ca_file = str(authority.certificate)
        identity = authority.issue("server", "IP:127.0.0.1")
        cls.tls = identity.server_context()
        with server.BlazeauthServer() as friend, server.BlazeauthServer(tls=cls.tls) as secure_friend:
            cls.memory = measure("--server", friend.add().url)[3]
            cls.memory_of_tls = measure("--server", secure_friend.add().url, "--ca-file", cls.ca_file)[3]

    def run_peers(self, stories, scheme, *arguments, tls=None):
        peers = {name: HostilePeer(story(), tls) for name, story in stories.items()}
        clients = {name: lambda peer=peer: measure(
            "--server", f"{scheme}://127.0.0.1:{peer.port}/", "--timeout", str(TIMEOUT), *arguments)
            for name, peer in peers.items()}
        servers = {(name, "peer"): lambda name=name, peer=peer: peer.serve(name) for name, peer in peers.items()}
        pairs = {key: case for name in peers for key, case in
                 ((name, clients[name]), ((name, "peer"), servers[name, "peer"]))}
        return {name: result for name, result in run_all(pairs).items() if name in peers}

    def verify(self, results, memory):
        for name, (code, final, seconds, most_memory) in results.items():
            with self.subTest(name):
                self.assertEqual(final["event"], "failed")
                self.assertIn(code, (4, 6, 7), final)
                self.assertLess(seconds, TIMEOUT + 1.5)
                self.assertLess(most_memory - memory, MOST_GROWTH)

    def test_servers_without_end(self):
        self.verify(self.run_peers(PEERS, "ws"), self.memory)

    def test_secure_servers_without_end(self):
        self.verify(self.run_peers(PEERS, "wss", "--ca-file", self.ca_file, tls=self.tls), self.memory_of_tls)

    def test_balancers_without_end(self):
        results = self.run_peers(BALANCERS, "https", "--ca-file", self.ca_file, tls=self.tls)
        self.verify(results, self.memory_of_tls)


if __name__ == "__main__":
    unittest.main()
