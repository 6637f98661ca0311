# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT

"""blazeauth-sandbox --upstream URL, between blazeauth-cli and a sandbox, and between independent WebSockets."""

import asyncio
import os
import pathlib
import re
import signal
import ssl
import subprocess
import sys
import tempfile
import time
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "peers"))

import websockets
from websockets.exceptions import ConnectionClosed

from certificates import Authority
from program import CLIENT, LIMIT, PROGRAM, first_line, run, run_all, url_in

NOBODY = "ws://127.0.0.1:1/"  # nothing listens there


def through(*options, timeout=10):
    """blazeauth-cli through a relay to a sandbox of its own."""
    client = (CLIENT, "--json", "--timeout", str(timeout), "--client-id", "desktop-main", "license")
    script = 'exec "$0" --upstream "$BLAZEAUTH_SERVER" "$@"'
    return run("--", "sh", "-c", script, PROGRAM, *options, "--", *client, input="ABCDEF-123456\n")


class WithTheClient(unittest.TestCase):
    """Every fault, and the exit code that blazeauth-cli documents for what it makes of it."""

    CODES = {
        (): 0,
        ("--latency", "50"): 0,
        ("--latency", "20", "--jitter", "50"): 0,
        ("--bandwidth", "5000"): 0,
        ("--delay", "50"): 0,
        ("--drop-after", "0"): 4,
        ("--drop-after", "1"): 4,
        ("--drop-after", "2"): 4,
        ("--close-after", "1:4201"): 3,
        ("--close-after", "0:4000:oh: no"): 3,
        ("--close-after", "1:1001"): 4,
        ("--corrupt", "1"): 7,
        ("--corrupt", "2:once"): 7,
        ("--corrupt", "3"): 0,
        ("--delay", "60000"): 6,
    }

    def test_faults(self):
        # Who is authorized and dropped at the same moment may end either way.
        unclear = ("--drop-after", "2")
        cases = {options: lambda options=options: through(*options, timeout=2) for options in self.CODES}
        for options, done in run_all(cases).items():
            with self.subTest(options=options):
                codes = (0, 4) if options == unclear else (self.CODES[options],)
                self.assertIn(done.returncode, codes, done.stdout + done.stderr)
                self.assertEqual(done.stderr, "")

    def test_upstream_is_down(self):
        environment = dict(os.environ, BLAZEAUTH_API_KEY="BA0123456789ABCDEFGHI")
        done = run("--upstream", NOBODY, "--", CLIENT, "--json", "license", input="ABCDEF-123456\n", env=environment)
        self.assertEqual(done.returncode, 4)
        self.assertRegex(
            done.stderr, rf"\Ablazeauth-sandbox: The upstream {NOBODY} cannot be reached: [^\n]+; check [^\n]+\n\Z"
        )

    def test_environment(self):
        script = 'echo "$BLAZEAUTH_SERVER ${BLAZEAUTH_API_KEY-none}"'
        environment = {name: value for name, value in os.environ.items() if name != "BLAZEAUTH_API_KEY"}
        done = run("--upstream", NOBODY, "--", "sh", "-c", script, env=environment)
        self.assertRegex(done.stdout, r"\Aws://127\.0\.0\.1:\d+/ none\n\Z")
        done = run("--upstream", NOBODY, "--", "sh", "-c", script, env=dict(environment, BLAZEAUTH_API_KEY="mine"))
        self.assertRegex(done.stdout, r"\Aws://127\.0\.0\.1:\d+/ mine\n\Z")


class BetweenWebSockets(unittest.IsolatedAsyncioTestCase):
    """An upstream and a client that share nothing with Qt."""

    async def relay(self, *options, upstream, path="", **serve):
        """The URL of a relay in front of \a upstream, a handler of connections."""
        server = await websockets.serve(upstream, "127.0.0.1", 0, **serve)
        self.addAsyncCleanup(server.wait_closed)
        self.addCleanup(server.close)
        scheme = "wss" if "ssl" in serve else "ws"
        url = f"{scheme}://127.0.0.1:{server.sockets[0].getsockname()[1]}{path}"
        process = subprocess.Popen(
            [PROGRAM, "--upstream", url, *options], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )

        def stop():
            if process.returncode is None:
                process.send_signal(signal.SIGTERM)
                _, self.errors = process.communicate(timeout=LIMIT)
                self.assertEqual(process.returncode, 0)

        self.process_id = process.pid
        self.stop = stop
        self.addCleanup(process.kill)
        self.addCleanup(stop)
        self.line = first_line(process)
        return url_in(self.line)

    async def client(self, url):
        client = await websockets.connect(url, open_timeout=LIMIT, close_timeout=LIMIT)
        self.addAsyncCleanup(client.close)
        return client

    async def echo(self, connection):
        self.path = getattr(connection, "path", None) or connection.request.path
        async for message in connection:
            await connection.send(message)

    async def closed(self, client):
        with self.assertRaises(ConnectionClosed) as caught:
            await asyncio.wait_for(client.recv(), LIMIT)
        received = caught.exception.rcvd
        return (received.code, received.reason) if received else None

    async def test_text_and_binary(self):
        url = await self.relay(upstream=self.echo, path="/v1/socket?version=2")
        client = await self.client(url)
        for message in ("", "{}", "äöü 😀", "x" * 65_000, b"", b"\0\xff\xfe", b"y" * 65_000):
            await client.send(message)
            self.assertEqual(await asyncio.wait_for(client.recv(), LIMIT), message)
        self.assertEqual(self.path, "/v1/socket?version=2")
        await client.send(iter(["in ", "three ", "pieces"]))
        self.assertEqual(await asyncio.wait_for(client.recv(), LIMIT), "in three pieces")
        await asyncio.wait_for(await client.ping(), LIMIT)
        self.stop()
        self.assertEqual(self.errors, "")

    async def test_lines(self):
        url = await self.relay("--latency", "5", "--corrupt", "2:once", upstream=self.echo)
        self.assertRegex(
            self.line,
            rf"\AThe relay listens at {url} in front of ws://127\.0\.0\.1:\d+, with --latency 5 --corrupt 2:once\n\Z",
        )

    async def test_closes_of_the_server(self):
        async def upstream(connection):
            code, reason = (await connection.recv()).split(" ", 1)
            if code == "drop":
                connection.transport.abort()
            else:
                await connection.close(int(code), reason)

        url = await self.relay(upstream=upstream)
        for code, reason in ((1000, "bye"), (1001, ""), (1011, "oh"), (3000, "ä"), (4201, "wait 5 seconds")):
            client = await self.client(url)
            await client.send(f"{code} {reason}")
            self.assertEqual(await self.closed(client), (code, reason))
        client = await self.client(url)
        await client.send("drop ")
        self.assertIsNone(await self.closed(client))

    async def test_closes_of_the_client(self):
        codes = asyncio.Queue()

        async def upstream(connection):
            await connection.wait_closed()
            codes.put_nowait((connection.close_code, connection.close_reason))

        url = await self.relay(upstream=upstream)
        for code, reason in ((1000, ""), (1001, "going"), (4999, "ä 😀")):
            client = await self.client(url)
            await client.close(code, reason)
            self.assertEqual(await asyncio.wait_for(codes.get(), LIMIT), (code, reason))
        client = await self.client(url)
        client.transport.abort()
        self.assertEqual((await asyncio.wait_for(codes.get(), LIMIT))[0], 1006)

    async def test_faults(self):
        url = await self.relay(
            "--latency", "40", "--jitter", "20", "--close-after", "3:4100:enough", "--corrupt", "2", upstream=self.echo
        )
        client = await self.client(url)
        start = time.monotonic()
        for number in range(4):
            await client.send(f'{{"id":{number}}}')
        messages = [await asyncio.wait_for(client.recv(), LIMIT) for _ in range(3)]
        self.assertGreaterEqual(time.monotonic() - start, 0.08)
        self.assertEqual((messages[0], messages[2]), ('{"id":0}', '{"id":2}'))
        self.assertTrue(messages[1].startswith("#"), messages[1])
        self.assertEqual(await self.closed(client), (4100, "enough"))

    async def test_flood(self):
        async def upstream(connection):
            while True:
                await connection.send(b"x" * 60_000)

        def resident():
            status = pathlib.Path(f"/proc/{self.process_id}/status").read_text(encoding="ascii")
            return int(re.search(r"VmHWM:\s+(\d+)", status).group(1))

        url = await self.relay("--bandwidth", "1000", upstream=upstream)
        before = resident()
        client = await self.client(url)
        self.assertEqual(await self.closed(client), (1013, "too much on the way"))
        self.assertLess(resident() - before, 16 * 1024)  # KiB
        self.stop()
        self.assertRegex(self.errors, r"\Ablazeauth-sandbox: The upstream sends more than gets through; [^\n]+\n\Z")

    async def test_certificates(self):
        with tempfile.TemporaryDirectory() as directory:
            authority = Authority(directory)
            identity = authority.issue("server", "IP:127.0.0.1")
            context = identity.server_context()
            self.assertIsInstance(context, ssl.SSLContext)
            url = await self.relay("--ca-file", str(authority.certificate), upstream=self.echo, ssl=context)
            client = await self.client(url)
            await client.send("safe")
            self.assertEqual(await asyncio.wait_for(client.recv(), LIMIT), "safe")
            await client.close()

            url = await self.relay(upstream=self.echo, ssl=context)
            client = await self.client(url)
            self.assertEqual(await self.closed(client), (1014, "the upstream failed"))
            self.stop()
            self.assertRegex(self.errors, r"\Ablazeauth-sandbox: The upstream wss://[^\n]+ cannot be reached: [^\n]+\n\Z")


class CommandLine(unittest.TestCase):
    """One clear line for every mistake, and exit code 2."""

    def refused(self, *arguments):
        done = run(*arguments)
        self.assertEqual((done.returncode, done.stdout), (2, ""))
        self.assertRegex(done.stderr, r"\Ablazeauth-sandbox: [^\n]+\n\Z")
        return done.stderr

    def test_upstreams(self):
        for url in ("https://balancer.blazeauth.net/v1/websocket/server", "http://127.0.0.1/", "ftp://127.0.0.1/"):
            self.assertIn("name the server behind it", self.refused("--upstream", url))
        for url in ("", "wss://", "ws://example.com/", "auth.example.com", "wss://a:b@example.com/", "wss://x/#y"):
            self.assertRegex(self.refused("--upstream", url), "upstream")
        self.assertIn("Missing value", self.refused("--upstream"))

    def test_faults(self):
        for option, value in (
            ("latency", "x"), ("latency", "60001"), ("jitter", "-1"), ("bandwidth", "1.5"), ("drop-after", ""),
            ("close-after", "3"), ("close-after", "3:999"), ("corrupt", "0"), ("corrupt", "2:twice"), ("delay", "1s"),
        ):
            self.assertIn(f"; correct --{option}\n", self.refused("--upstream", NOBODY, f"--{option}={value}"))

    def test_what_does_not_go_together(self):
        for option in ("latency", "jitter", "bandwidth", "drop-after", "close-after", "corrupt", "delay", "ca-file"):
            self.assertIn(f"--{option} means nothing; name one with --upstream", self.refused(f"--{option}", "1"))
        for option in ("data", "scenario"):
            self.assertIn(f"leave out --{option} or --upstream", self.refused("--upstream", NOBODY, f"--{option}", "x"))

    def test_authorities(self):
        self.assertIn("--ca-file is empty", self.refused("--upstream", NOBODY, "--ca-file", ""))
        for path in ("none.pem", "/", "/dev/zero", "/etc/hostname"):
            problem = self.refused("--upstream", NOBODY, "--ca-file", path)
            self.assertIn(f"{path}: no readable file with a certificate", problem)

    def test_port_in_use(self):
        script = 'port=$(echo "$BLAZEAUTH_SERVER" | grep -oE "[0-9]+/$" | tr -d /); exec "$0" --upstream "$1" --port $port'
        done = run("--", "sh", "-c", script, PROGRAM, NOBODY)
        self.assertEqual(done.returncode, 2)
        self.assertRegex(done.stderr, r"\A[^\n]*choose another one with --port[^\n]*\n\Z")

    def test_help(self):
        words = set(re.findall(r"--[a-z-]+", run("--help").stdout))
        self.assertLessEqual({"--upstream", "--latency", "--close-after", "--scenario", "--scenarios", "--ca-file"}, words)


if __name__ == "__main__":
    unittest.main()
