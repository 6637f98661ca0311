# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT

"""blazeauth-sandbox seen from outside: by an independent WebSocket client, and as a program."""

import asyncio
import json
import os
import pathlib
import re
import select
import signal
import socket
import subprocess
import tempfile
import unittest

import websockets
from websockets.exceptions import ConnectionClosed

PROGRAM = os.path.join(os.environ["BLAZEAUTH_BIN"], "blazeauth-sandbox")
PAGES = pathlib.Path(__file__).parents[2] / "peers" / "conversations"
LIMIT = 10  # seconds, for whatever should take none


def page(name):
    return json.loads((PAGES / f"{name}.json").read_text(encoding="utf-8"))


def run(*arguments, **options):
    return subprocess.run(
        [PROGRAM, *arguments], capture_output=True, text=True, timeout=LIMIT, check=False, **options
    )


def first_line(process):
    readable, _, _ = select.select([process.stdout], [], [], LIMIT)
    return process.stdout.readline() if readable else ""


class Conversations(unittest.IsolatedAsyncioTestCase):
    """The pages Initialize, Authorize by license and Authorize by credentials, word for word."""

    def setUp(self):
        self.process = subprocess.Popen([PROGRAM], stdout=subprocess.PIPE, text=True)
        self.addCleanup(self.stop)
        self.line = first_line(self.process)
        self.url = re.search(r"ws://127\.0\.0\.1:\d+/", self.line).group()

    def stop(self):
        try:
            self.process.terminate()
            self.assertEqual(self.process.wait(LIMIT), 0)
        finally:
            self.process.kill()
            self.process.stdout.close()

    async def client(self):
        client = await websockets.connect(self.url, open_timeout=LIMIT, close_timeout=LIMIT)
        self.addAsyncCleanup(client.close)
        return client

    async def ask(self, client, request):
        await client.send(request if isinstance(request, (str, bytes)) else json.dumps(request))
        return json.loads(await asyncio.wait_for(client.recv(), LIMIT))

    async def initialized(self):
        client = await self.client()
        answer = await self.ask(client, page("initialize")["request"])
        self.assertEqual(answer["status"], 1)
        return client

    async def assert_closed(self, client, request, code, reason):
        with self.assertRaises(ConnectionClosed) as caught:
            await client.send(request if isinstance(request, (str, bytes)) else json.dumps(request))
            await asyncio.wait_for(client.recv(), LIMIT)
        self.assertEqual((caught.exception.rcvd.code, caught.exception.rcvd.reason), (code, reason))

    async def test_line(self):
        self.assertIn(page("initialize")["request"]["websocket_api_key"], self.line)
        self.assertEqual(self.line.count("\n"), 1)

    async def test_initialize(self):
        answer = await self.ask(await self.client(), page("initialize")["request"])
        self.assertEqual(answer, page("initialize")["response"])

    async def test_license(self):
        answer = await self.ask(await self.initialized(), page("authorize-by-license")["request"])
        self.assertEqual(answer, page("authorize-by-license")["response"])

    async def test_credentials(self):
        answer = await self.ask(await self.initialized(), page("authorize-by-credentials")["request"])
        self.assertEqual(answer, page("authorize-by-credentials")["response"])

    async def test_ids_come_back(self):
        client = await self.initialized()
        for number in (0, -1, 2**53 + 1, 2**63 - 1, 2**64 - 1):
            request = dict(page("initialize")["request"], id=number)
            self.assertEqual(await self.ask(client, request), {"id": number, "status": 4})

    async def test_second_authorization(self):
        client = await self.initialized()
        await self.ask(client, page("authorize-by-license")["request"])
        answer = await self.ask(client, page("authorize-by-credentials")["request"])
        self.assertEqual(answer, {"id": 4, "status": 7})

    async def test_not_initialized(self):
        for name in ("authorize-by-license", "authorize-by-credentials"):
            request = page(name)["request"]
            await self.assert_closed(await self.client(), request, 4200, "connection is not initialized")

    async def test_rate_limit(self):
        client = await self.initialized()
        request = {"type": 2, "id": 9, "license": "UNHEARD-OF"}
        for _ in range(59):
            self.assertEqual(await self.ask(client, request), {"id": 9, "status": 100})
        await self.assert_closed(client, request, 4201, "rate limit hit")
        with self.assertRaises(ConnectionClosed) as caught:
            await self.ask(await self.client(), page("initialize")["request"])
        self.assertEqual(caught.exception.rcvd.code, 4201)
        self.assertRegex(caught.exception.rcvd.reason, r"\Arate limited, \d+ seconds left\Z")

    async def test_rate_limit_when_sent_in_one_go(self):
        client = await self.initialized()
        answers = 0
        with self.assertRaises(ConnectionClosed) as caught:
            for _ in range(500):
                await client.send('{"type":2,"id":9,"license":"UNHEARD-OF"}')
            while True:
                await asyncio.wait_for(client.recv(), LIMIT)
                answers += 1
        self.assertEqual((caught.exception.rcvd.code, caught.exception.rcvd.reason), (4201, "rate limit hit"))
        self.assertLessEqual(answers, 59)

    async def test_broken_packets(self):
        reason = "packet does not contain mandatory 'type' and/or 'id' fields"
        for text in ("", "{", "[]", '"x"', "{}", '{"type":0}', '{"id":1}', "<html>", "\0", '{"type":0,"id":"1"}'):
            with self.subTest(text=text):
                await self.assert_closed(await self.client(), text, 4300, reason)

    async def test_unknown_types(self):
        for number in (1, 4, 99, -1, 2**40):
            with self.subTest(type=number):
                request = {"type": number, "id": 1}
                await self.assert_closed(await self.initialized(), request, 4301, "invalid handler type specified")

    async def test_broken_bodies(self):
        for change in ({"license": 7}, {"license": None}, {"license": ["ABCDEF-123456"]}, {"license": {}}):
            with self.subTest(change=change):
                request = dict(page("authorize-by-license")["request"], **change)
                await self.assert_closed(await self.initialized(), request, 4302, "invalid request body")
        for change in ({"credentials_type": "1"}, {"login": None}, {"password": 12345}, {"license": None}):
            with self.subTest(change=change):
                request = dict(page("authorize-by-credentials")["request"], **change)
                await self.assert_closed(await self.initialized(), request, 4302, "invalid request body")

    async def test_binary(self):
        await self.assert_closed(await self.client(), b"\0\1\2", 4304, "received unsupported data")
        request = json.dumps(page("authorize-by-license")["request"]).encode()
        await self.assert_closed(await self.initialized(), request, 4304, "received unsupported data")

    async def test_magic(self):
        client = await self.initialized()
        for word, status in (("103", 103), ("LicensePaused", 104), ("100", 100)):
            answer = await self.ask(client, {"type": 2, "id": 5, "license": f"SANDBOX-{word}"})
            self.assertEqual(answer["status"], status)
            self.assertEqual("levels" in answer, status != 100)
        request = {"type": 2, "id": 6, "license": "SANDBOX-CLOSE-4201-37"}
        await self.assert_closed(client, request, 4201, "rate limited, 37 seconds left")
        fragments = await self.ask(await self.initialized(), {"type": 2, "id": 7, "license": "SANDBOX-FRAGMENTS"})
        self.assertEqual(fragments["status"], 1)
        request = dict(page("initialize")["request"], websocket_api_key="BA00000000-CLOSE-4204")
        await self.assert_closed(await self.client(), request, 4204, "external ID is blacklisted")

    async def test_big_frames(self):
        with self.assertRaises(ConnectionClosed):
            client = await self.client()
            await client.send("x" * 70_000)
            await asyncio.wait_for(client.recv(), LIMIT)
        await self.initialized()

    async def test_resident_memory(self):
        def resident():
            status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text(encoding="ascii")
            return int(re.search(r"VmHWM:\s+(\d+)", status).group(1))

        asyncio.get_running_loop().slow_callback_duration = LIMIT  # to mask so much takes a while
        before = resident()
        for _ in range(3):
            try:
                async with websockets.connect(self.url, close_timeout=LIMIT) as client:
                    await client.send("x" * 30_000_000)
                    await asyncio.wait_for(client.recv(), LIMIT)
            except (ConnectionClosed, OSError):
                pass
        await self.initialized()
        self.assertLess(resident() - before, 16 * 1024)  # KiB


class CommandMode(unittest.TestCase):
    """blazeauth-sandbox -- COMMAND ARGS..."""

    def test_environment(self):
        done = run("--", "sh", "-c", 'echo "$BLAZEAUTH_SERVER $BLAZEAUTH_API_KEY"')
        self.assertEqual(done.returncode, 0)
        self.assertRegex(done.stdout, r"\Aws://127\.0\.0\.1:\d+/ BA0123456789ABCDEFGHI\n\Z")
        self.assertEqual(done.stderr, "")

    def test_server_is_there(self):
        script = (
            "import os, socket, urllib.parse as u;"
            "socket.create_connection(('127.0.0.1', u.urlparse(os.environ['BLAZEAUTH_SERVER']).port))"
        )
        done = run("--", "python3", "-c", script)
        self.assertEqual((done.returncode, done.stderr), (0, ""))

    def test_standard_streams(self):
        done = run("--", "sh", "-c", "cat; echo error >&2", input="typed\n")
        self.assertEqual((done.stdout, done.stderr), ("typed\n", "error\n"))

    def test_exit_codes(self):
        for code in (0, 1, 2, 7, 127, 255):
            self.assertEqual(run("--", "sh", "-c", f"exit {code}").returncode, code)
        for number in (signal.SIGKILL, signal.SIGTERM, signal.SIGSEGV):
            done = run("--", "sh", "-c", f"ulimit -c 0; kill -{int(number)} $$")
            self.assertEqual(done.returncode, 128 + number)

    def test_arguments_belong_to_the_command(self):
        done = run("--", "printf", "%s|", "--port", "x y", "--", "--help", "*")
        self.assertEqual(done.stdout, "--port|x y|--|--help|*|")

    def test_command_missing(self):
        for command in ("no-such-command", "/", "/etc/passwd"):
            done = run("--", command)
            self.assertEqual(done.returncode, 127)
            self.assertRegex(done.stderr, rf"\Ablazeauth-sandbox: Cannot start the command '{command}' .*\n\Z")

    def test_signals_are_forwarded(self):
        # A shell that waits for another program takes a SIGINT that only it got for that program's own business.
        kept = "trap 'exit 42' {0}; echo ready; while :; do sleep 0.02; done"
        fatal = "echo ready; exec sleep 600"
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            for script, code in ((kept.format(int(number)), 42), (fatal, 128 + number)):
                with self.subTest(signal=number, code=code):
                    with subprocess.Popen(
                        [PROGRAM, "--", "bash", "-c", script], stdout=subprocess.PIPE, text=True
                    ) as process:
                        try:
                            self.assertEqual(first_line(process), "ready\n")
                            process.send_signal(number)
                            self.assertEqual(process.wait(LIMIT), code)
                        finally:
                            process.kill()

    def test_signals_are_not_blocked_in_the_command(self):
        done = run("--", "sh", "-c", "grep -E 'Sig(Blk|Ign)' /proc/self/status")
        self.assertEqual(set(re.findall(r"Blk:\s+(\S+)", done.stdout)), {"0" * 16})


class CommandLine(unittest.TestCase):
    """One clear line for every mistake, and exit code 2."""

    def refused(self, *arguments):
        done = run(*arguments)
        self.assertEqual((done.returncode, done.stdout), (2, ""))
        self.assertRegex(done.stderr, r"\Ablazeauth-sandbox: [^\n]+\n\Z")
        return done.stderr

    def test_usage(self):
        for argument in ("--prot", "-x", "--address=0.0.0.0", "--help-all"):
            self.assertIn("nknown option", self.refused(argument))
        self.assertIn("Missing value", self.refused("--port"))
        self.assertIn("Missing value", self.refused("--data", "--", "true"))
        self.assertIn("put -- before a command", self.refused("true"))
        self.assertIn("No command follows --", self.refused("--"))
        self.assertIn("No command follows --", self.refused("--", ""))
        self.assertIn("--data is empty", self.refused("--data", ""))

    def test_bad_ports(self):
        for port in ("", "x", "-1", "65536", "99999999999", "1.5", "0x10", " "):
            self.assertIn("--port", self.refused(f"--port={port}"))

    def test_port_in_use(self):
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            taken.listen()
            port = taken.getsockname()[1]
            problem = self.refused("--port", str(port), "--", "true")
        self.assertIn(f"port {port} ", problem)
        self.assertIn("choose another one with --port", problem)

    def test_bad_data(self):
        self.assertIn("none.json: No such file", self.refused("--data", "none.json"))
        self.assertIn("name a readable JSON file", self.refused("--data", "/"))
        with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
            file.write('{"applications": [\n  {"name": 7}\n]}\n')
            file.flush()
            self.assertIn(f"{file.name}: applications[0].name must be a text", self.refused("--data", file.name))
            file.write("}")
            file.flush()
            self.assertIn(f"{file.name}: line 4, column 1: ", self.refused("--data", file.name))

    def test_own_data(self):
        with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
            key = "OWN000000000000000001"
            json.dump({"applications": [{"name": "Own", "version": "2", "api_key": key}]}, file)
            file.flush()
            done = run("--data", file.name, "--", "sh", "-c", "echo $BLAZEAUTH_API_KEY")
        self.assertEqual((done.returncode, done.stdout), (0, key + "\n"))

    def test_information(self):
        done = run("--help")
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        for word in ("--port", "--data", "COMMAND", "BLAZEAUTH_SERVER"):
            self.assertIn(word, done.stdout)
        done = run("--version")
        self.assertEqual(done.returncode, 0)
        self.assertRegex(done.stdout, r"\Ablazeauth-sandbox \d+\.\d+\.\d+\n\Z")

    def test_loopback_only(self):
        script = (
            'port=$(printf "%04X" "$(echo "$BLAZEAUTH_SERVER" | grep -oE "[0-9]+/$" | tr -d /)");'
            'grep -hE ":$port [0-9A-F]+:0000 0A " /proc/net/tcp /proc/net/tcp6 2>/dev/null'  # what listens
        )
        done = run("--", "sh", "-c", script)
        self.assertRegex(done.stdout, r"\A\s*\d+: 0100007F:[0-9A-F]{4} [^\n]*\n\Z")

    def test_ends_on_signals(self):
        for number in (signal.SIGINT, signal.SIGTERM):
            with subprocess.Popen([PROGRAM], stdout=subprocess.PIPE, text=True) as process:
                try:
                    self.assertIn("ws://", first_line(process))
                    process.send_signal(number)
                    self.assertEqual(process.wait(LIMIT), 0)
                finally:
                    process.kill()


if __name__ == "__main__":
    unittest.main()
