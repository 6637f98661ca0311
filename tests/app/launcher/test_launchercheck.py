# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT
"""blazeauth-launcher --check: without a display, by a sign-in that is kept in a real gnome-keyring."""

import contextlib
import os
import pathlib
import pty
import signal
import subprocess
import tempfile
import time
import unittest

from launcher import LIMIT, MARKER, PROGRAM, configuration, environment, keep, run, write
from gnomekeyring import GnomeKeyring, SessionBus
import blazeauth_server as server

SHOW = """#!/bin/sh
env | grep ^BLAZEAUTH_ | sort
echo "arguments: $*"
cat
echo "a word of its own" >&2
exit 42
"""


def cut(connection, request):
    """Half an answer that would sign in, and the end."""
    return server.in_turn(server.raw(b'\\x81\\x1d{"id":2,"sta'), server.drop)(connection, request)


def answer_raw(text):
    """This text to an authorize, and then the end of the connection, so that nobody waits for more."""
    return server.Script(on_authorize=server.in_turn(server.send(text), server.drop))


# Servers that do not sign anybody in, whatever they say.
HOSTILE = {
    "status as a text": answer_raw('{"id":%ID%,"status":"1"}'),
    "status true": answer_raw('{"id":%ID%,"status":true}'),
    "status with a fraction": answer_raw('{"id":%ID%,"status":1.5}'),
    "status null": answer_raw('{"id":%ID%,"status":null}'),
    "status in a list": answer_raw('{"id":%ID%,"status":[1]}'),
    "no status": answer_raw('{"id":%ID%}'),
    "status of 33 bits": answer_raw('{"id":%ID%,"status":4294967297}'),
    "status of 65 bits": answer_raw('{"id":%ID%,"status":18446744073709551617}'),
    "status twice": answer_raw('{"id":%ID%,"status":103,"status":1}'),
    "id twice": answer_raw('{"id":1,"id":%ID%,"status":1}'),
    "id of Initialize": answer_raw('{"id":1,"status":1}'),
    "id to come": answer_raw('{"id":3,"status":1}'),
    "id as a text": answer_raw('{"id":"%ID%","status":1}'),
    "no id": answer_raw('{"status":1}'),
    "two objects": answer_raw('{"id":%ID%,"status":1}{"id":%ID%,"status":1}'),
    "a list": answer_raw('[{"id":%ID%,"status":1}]'),
    "a comment": answer_raw('{"id":%ID%,/**/"status":1}'),
    "binary": server.Script(on_authorize=server.in_turn(server.send(b'{"id":2,"status":1}'), server.drop)),
    "before it is asked": server.Script(
        on_initialize=server.in_turn(server.send('{"id":2,"status":1}'), server.keep_rules), on_authorize=server.drop),
    "before Initialize": server.Script(on_connect=server.send('{"id":1,"status":1}'), on_initialize=server.drop),
    "Initialize alone": server.Script(on_authorize=server.drop),
    "close": server.Script(on_authorize=server.close(1000)),
    "close by the application": server.Script(on_authorize=server.close(4300)),
    # Killed at each stage.
    "no upgrade": server.Script(http=(503, {}, b"")),
    "no upgrade, with the answer": server.Script(http=(200, {}, b'{"id":2,"status":1}')),
    "cut when connected": server.Script(on_connect=server.drop),
    "cut at Initialize": server.Script(on_initialize=server.drop),
    "cut at authorize": server.Script(on_authorize=server.drop),
    "cut within the answer": server.Script(on_authorize=cut),
}


class LauncherCheckTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        bus = cls.enterClassContext(SessionBus())
        cls.address = bus.address
        cls.keyring = cls.enterClassContext(GnomeKeyring(bus)).create()
        cls.server = cls.enterClassContext(server.BlazeauthServer())

    def setUp(self):
        self.home = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))
        self.env = environment(self.home, DBUS_SESSION_BUS_ADDRESS=self.address)
        self.marker = self.home / "marker"

    def kept(self, story, **keys):
        """A configuration for story, with a sign-in that is kept for it."""
        keep(self.keyring, self.env["XDG_CONFIG_HOME"], story.url)
        return configuration(self.home, story.url, **keys)

    def check(self, config, *command, stdin="", **variables):
        return run("--config", config, "--check", *(["--", *command] if command else []), stdin=stdin,
                   env=self.env | variables)

    def assert_one_line(self, result, *parts):
        lines = result.stderr.splitlines()
        self.assertEqual(len(lines), 1, result.stderr)
        for part in ("blazeauth-launcher: ", *parts):
            self.assertIn(part, lines[0])

    def test_signed_in(self):
        result = self.check(self.kept(self.server.add()))
        self.assertEqual((result.code, result.stdout), (0, ""))
        self.assert_one_line(result, "Signed in as AB…56.")

    def test_program(self):
        script = write(self.home / "show", SHOW, 0o755)
        secrets = {"BLAZEAUTH_PASSWORD": "strong-password", "BLAZEAUTH_API_KEY": "BA" + 19 * "X",
                   "BLAZEAUTH_SERVER": "ws://127.0.0.1:1/", "BLAZEAUTH_PROXY_PASSWORD": "proxy-password"}
        result = self.check(self.kept(self.server.add()), script, "--check", "a b", "-qmljsdebugger=no", stdin="typed\n",
                            **secrets)
        self.assertEqual(result.code, 42)
        lines = result.stdout.splitlines()
        self.assertRegex(lines.pop(0), r"^BLAZEAUTH_EXPIRES_AT=\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$")
        self.assertEqual(lines, ["BLAZEAUTH_IDENTITY=AB…56", 'BLAZEAUTH_LEVELS=[["tier","pro"]]',
                                 "arguments: --check a b -qmljsdebugger=no", "typed"])
        self.assertEqual(result.stderr.splitlines(),
                         ["blazeauth-launcher: Signed in as AB…56.", "a word of its own",
                          f"blazeauth-launcher: {script} ended at once, with exit code 42."])

    def test_inherits_three_streams_only(self):
        result = self.check(self.kept(self.server.add()), "ls", "-l", "/proc/self/fd")
        self.assertEqual(result.code, 0)
        targets = [line.split(" -> ")[1] for line in result.stdout.splitlines() if " -> " in line]
        self.assertEqual(len(targets), 4, result.stdout)  # the fourth is the folder that is listed

    def started_by(self, shell, *command):
        """The result of a launcher that a shell has started with its words."""
        done = subprocess.run(["sh", "-c", shell, "sh", PROGRAM, "--config", self.kept(self.server.add()), "--check",
                               "--", *command], env=self.env, timeout=LIMIT, check=False)
        return done.returncode

    def test_closed_streams(self):
        code = self.started_by('exec "$@" <&- >&- 2>&-', "sh", "-c",
                               'at=$(readlink /proc/$$/fd/[01]); echo "$at" > "$1"', "sh", self.marker)
        self.assertEqual(code, 0)
        self.assertEqual(self.marker.read_text().splitlines(), ["/dev/null", "/dev/null"])

    def test_ignored_ends_of_children(self):
        self.assertEqual(self.started_by('trap "" CHLD; exec "$@"', "sh", "-c", "exit 7"), 7)

    def test_standard_error_that_nobody_reads(self):
        reading, writing = os.pipe()
        self.addCleanup(os.close, reading)
        os.set_blocking(writing, False)
        with contextlib.suppress(BlockingIOError):
            while True:
                os.write(writing, b"x")
        os.set_blocking(writing, True)
        process = subprocess.Popen([PROGRAM, "--config", self.kept(self.server.add()), "--check", "--", "sh", "-c",
                                    "echo a word >&2; exit 7"], env=self.env, stderr=writing)
        os.close(writing)
        self.addCleanup(process.kill)
        self.assertEqual(process.wait(LIMIT), 7)

    def test_loses_no_last_words(self):
        """Though whoever reads them is slow."""
        script = "head -c 200000 /dev/zero | tr '\\0' x >&2; echo said"
        process = self.start(self.kept(self.server.add()), "sh", "-c", script)
        self.assertEqual(process.stdout.readline(), "said\n")
        with self.assertRaises(subprocess.TimeoutExpired):
            process.wait(0.2)
        self.assertEqual(process.stderr.read().count("x"), 200000)
        self.assertEqual(process.wait(LIMIT), 0)

    def test_nobody_is_kept(self):
        result = self.check(configuration(self.home, self.server.add().url), "touch", self.marker)
        self.assertEqual(result.code, 1)
        self.assert_one_line(result, "Nobody is kept signed in; start without --check to sign in.")
        self.assertFalse(self.marker.exists())

    def test_no_keychain(self):
        config = self.kept(self.server.add())
        del self.env["DBUS_SESSION_BUS_ADDRESS"]
        result = self.check(config, "touch", self.marker)
        self.assertEqual(result.code, 1)
        self.assert_one_line(result, "keychain")
        self.assertFalse(self.marker.exists())

    def test_refused(self):
        story = self.server.add(on_authorize=server.answer(status=103))
        result = self.check(self.kept(story), "touch", self.marker)
        self.assertEqual(result.code, 1)
        self.assert_one_line(result, "LicenseExpired")
        self.assertFalse(self.marker.exists())
        self.assertEqual(self.check(configuration(self.home, story.url)).code, 1)  # and it is kept no longer

    def test_exit_codes(self):
        rows = {3: server.Script(on_authorize=server.close(4300)),
                4: server.Script(on_connect=server.drop),
                7: server.Script(on_authorize=server.send("no JSON"))}
        for code, script in rows.items():
            with self.subTest(code):
                result = self.check(self.kept(self.server.add(script)), "touch", self.marker)
                self.assertEqual(result.code, code, result.stderr)
                self.assert_one_line(result)
        for program, code in (("/nowhere/program", 127), ("/etc/passwd", 126), ("/etc", 126)):
            result = self.check(self.kept(self.server.add()), program)
            self.assertEqual(result.code, code)
            self.assertIn(f"blazeauth-launcher: {program} ", result.stderr.splitlines()[1])
        self.assertFalse(self.marker.exists())

    def test_tls(self):
        """A certificate that nobody vouches for, whatever the environment says."""
        from certificates import Authority
        authority = Authority(self.home)
        with server.BlazeauthServer(tls=authority.issue("server", "IP:127.0.0.1").server_context()) as secure:
            story = secure.add()
            certificate = str(authority.certificate)
            result = self.check(self.kept(story), "touch", self.marker, BLAZEAUTH_CA_FILE=certificate,
                                SSL_CERT_FILE=certificate, SSL_CERT_DIR=str(self.home))
            self.assertEqual(result.code, 5, result.stderr)
            self.assertFalse(self.marker.exists())
            pem = write(self.home / "vendor.pem", authority.certificate.read_text())
            result = self.check(self.kept(story, ca_file=pem.name), "touch", self.marker)
            self.assertEqual(result.code, 0, result.stderr)
            self.marker.unlink()
            pins = "sha256/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
            result = self.check(self.kept(story, ca_file=pem.name, pins=pins), "touch", self.marker)
            self.assertEqual(result.code, 5, result.stderr)
            self.assertFalse(self.marker.exists())

    def test_nothing_starts_without_a_grant(self):
        for name, script in HOSTILE.items():
            with self.subTest(name):
                story = self.server.add(script)
                result = self.check(self.kept(story), "sh", "-c", MARKER, "sh", self.marker)
                self.assertIn(result.code, (1, 3, 4, 7), result.stderr)
                self.assertEqual(result.stdout, "")
                self.assertFalse(self.marker.exists())
                self.assertGreater(story.connections, 0)

    def test_nothing_starts_by_the_environment(self):
        friend, foe = self.server.add(), self.server.add(on_authorize=server.answer(status=6))
        config = self.kept(foe)
        elsewhere = {"BLAZEAUTH_SERVER": friend.url, "BLAZEAUTH_API_KEY": server.API_KEY,
                     "BLAZEAUTH_CLIENT_ID": "somebody", "BLAZEAUTH_IDENTITY": "me", "BLAZEAUTH_LEVELS": "[]",
                     "BLAZEAUTH_PINS": "", "BLAZEAUTH_PASSWORD": server.PASSWORD}
        result = self.check(config, "touch", self.marker, **elsewhere)
        self.assertEqual(result.code, 1, result.stderr)
        self.assertFalse(self.marker.exists())
        self.assertEqual((friend.connections, foe.connections), (0, 1))
        self.assertEqual(foe.requests[0]["client_id"], "launcher-test")
        for option in ("--server", "--api-key", "--client-id", "--ca-file", "--pins"):
            with self.subTest(option):
                result = run("--config", config, option, friend.url, "--check", env=self.env)
                self.assertEqual(result.code, 2)
                self.assert_one_line(result, option)

    def start(self, config, *command):
        process = subprocess.Popen([PROGRAM, "--config", config, "--check", "--", *command], env=self.env,
                                   stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.addCleanup(process.stdout.close)
        self.addCleanup(process.stderr.close)
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        return process

    def test_signals_are_passed_on(self):
        script = "trap 'echo hup' HUP; trap 'echo usr; exit 3' USR1; echo ready; while :; do sleep 0.02; done"
        process = self.start(self.kept(self.server.add()), "sh", "-c", script)
        self.assertEqual(process.stdout.readline(), "ready\n")
        process.send_signal(signal.SIGHUP)
        self.assertEqual(process.stdout.readline(), "hup\n")
        process.send_signal(signal.SIGUSR1)
        self.assertEqual(process.stdout.readline(), "usr\n")
        self.assertEqual(process.wait(LIMIT), 3)

    def test_killed_by_a_signal(self):
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGQUIT):
            with self.subTest(number):
                process = self.start(self.kept(self.server.add()), "sh", "-c", "echo ready; exec sleep 60")
                self.assertEqual(process.stdout.readline(), "ready\n")
                process.send_signal(number)
                self.assertEqual(process.wait(LIMIT), 128 + number)

    def test_key_of_the_terminal(self):
        """Reaches the program by itself, and is not passed on as well."""
        config = self.kept(self.server.add())
        script = ("n=0; trap 'n=$((n+1))' INT; echo ready; while [ $n = 0 ]; do sleep 0.02; done; sleep 0.2;"
                  "echo count $n; exit 6")
        process, terminal = pty.fork()
        if process == 0:
            os.execve(PROGRAM, [PROGRAM, "--config", config, "--check", "--", "sh", "-c", script], self.env)
        said = b""
        try:
            while b"ready" not in said:
                said += os.read(terminal, 1000)
            os.write(terminal, b"\x03")
            while b"count" not in said:
                said += os.read(terminal, 1000)
            self.assertIn(b"count 1", said)
            self.assertEqual(os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]), 6)
        finally:
            os.close(terminal)

    def test_terminal_that_is_gone(self):
        """Tells the launcher alone, which passes it on."""
        config = self.kept(self.server.add())
        script = "trap 'exit 6' HUP; echo ready; for n in $(seq 500); do sleep 0.02; done"
        process, terminal = pty.fork()
        if process == 0:
            os.execve(PROGRAM, [PROGRAM, "--config", config, "--check", "--", "sh", "-c", script], self.env)
        said = b""
        while b"ready" not in said:
            said += os.read(terminal, 1000)
        os.close(terminal)
        self.assertEqual(os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]), 6)

    def test_signal_that_is_ignored(self):
        """As nohup has it; the launcher then ends by another one."""
        before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
        self.addCleanup(signal.signal, signal.SIGHUP, before)
        process = self.start_asked()
        process.send_signal(signal.SIGHUP)
        with self.assertRaises(subprocess.TimeoutExpired):
            process.wait(0.2)
        process.terminate()
        self.assertEqual(process.wait(LIMIT), 128 + signal.SIGTERM)

    def test_signal_before_the_program(self):
        process = self.start_asked()
        process.terminate()
        self.assertEqual(process.wait(LIMIT), 128 + signal.SIGTERM)
        self.assertFalse(self.marker.exists())

    def start_asked(self):
        """A launcher whose server has been asked, and does not answer."""
        story = self.server.add(on_authorize=server.silence)
        process = self.start(self.kept(story), "touch", self.marker)
        end = time.monotonic() + LIMIT
        while len(story.requests) < 2 and time.monotonic() < end:
            time.sleep(0.01)
        return process

    def test_ends_with_the_launcher(self):
        config = self.kept(self.server.add(), on_session_end="terminate")
        process = self.start(config, "sh", "-c", "trap 'echo told; exit' TERM; echo ready; while :; do sleep 0.02; done")
        self.assertEqual(process.stdout.readline(), "ready\n")
        process.kill()
        self.assertEqual(process.stdout.readline(), "told\n")

    def test_second_launcher(self):
        config = self.kept(self.server.add())
        process = self.start(config, "sh", "-c", "echo ready; exec sleep 60")
        self.assertEqual(process.stdout.readline(), "ready\n")
        result = self.check(config, "sh", "-c", "true")
        self.assertEqual(result.code, 125)
        self.assert_one_line(result, "sh runs already; close it before you start it again.")
        self.assertEqual(self.check(config, "true").code, 0)  # which is another program
        os.kill(process.pid, signal.SIGKILL)  # what it leaves behind counts no more
        process.wait(LIMIT)
        self.assertEqual(self.check(config, "sh", "-c", "true").code, 0)

    def test_session_end(self):
        story = self.server.add(on_authorize=server.answer(status=1, time_left=1))
        config = self.kept(story, on_session_end="terminate", warning=1, kill_after=1)
        process = self.start(config, "sh", "-c", "trap 'echo told' TERM; echo ready; while :; do sleep 0.02; done")
        self.assertEqual(process.wait(LIMIT), 124)  # though it did not listen
        self.assertEqual(process.stdout.read(), "ready\ntold\n")
        lines = process.stderr.read().splitlines()
        self.assertEqual(len(lines), 4, lines)
        self.assertIn("Your time is over", lines[1])
        self.assertIn("will be closed in 1 s; save your work.", lines[1])
        self.assertIn("being closed", lines[2])

    def test_session_end_that_only_warns(self):
        async def authorize_then_close(connection, request):
            await server.keep_rules(connection, request)
            await connection.websocket.close(4100, "disconnected from panel")
        story = self.server.add(on_authorize=authorize_then_close)
        process = self.start(self.kept(story, on_session_end="warn"), "sh", "-c", "echo ready; exec sleep 60")
        self.assertEqual(process.stdout.readline(), "ready\n")
        self.assertIn("Signed in", process.stderr.readline())
        self.assertIn("blazeauth-launcher: The vendor signed you out", process.stderr.readline())
        self.assertIsNone(process.poll())
        process.terminate()
        self.assertEqual(process.wait(LIMIT), 128 + signal.SIGTERM)

    def test_lost_connection(self):
        """Counts once the grace is over, and not if it comes back before."""
        async def authorize_then_drop(connection, request):
            await server.keep_rules(connection, request)
            connection.story.script.http = (503, {}, b"")  # nobody comes back
            connection.websocket.transport.abort()
        story = self.server.add(on_authorize=authorize_then_drop)
        config = self.kept(story, on_session_end="terminate", connection_grace=1, warning=0, kill_after=5)
        process = self.start(config, "sh", "-c", "echo ready; exec sleep 60")
        start = time.monotonic()
        self.assertEqual(process.stdout.readline(), "ready\n")
        self.assertEqual(process.wait(LIMIT), 124)
        self.assertGreater(time.monotonic() - start, 0.9)


if __name__ == "__main__":
    unittest.main()
