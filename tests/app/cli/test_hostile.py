# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT
"""Whatever a peer sends, blazeauth-cli ends within its timeout and takes little memory."""

import json
import pathlib
import subprocess
import tempfile
import time
import unittest

from command import API_KEY, CLIENT_ID, LIMIT, PROGRAM, environment, run_all
from certificates import Authority
from hostile_server import BALANCERS, PEERS, HostilePeer
import blazeauth_server as server

TIMEOUT = 1.5  # seconds
MOST_GROWTH = 16 * 1024  # KiB, over a run with a friendly server
# AddressSanitizer keeps what was freed, which is not what is measured here.
ENVIRONMENT = environment(ASAN_OPTIONS="quarantine_size_mb=0:thread_local_quarantine_size_kb=0")


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
