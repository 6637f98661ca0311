# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT
"""What a person sees: human lines, prompts, a password that stays off the screen, and a quiet end."""

import os
import pty
import re
import select
import signal
import subprocess
import termios
import time
import unittest

from command import API_KEY, LIMIT, PROGRAM, environment, run
import blazeauth_server as server

ESCAPES = "\x1b[31mred\x07\x9b2J\u202eback\r\nnext\u2028line"


class Terminal:
    """The program with a terminal as standard input and error; standard output is a pipe."""

    def __init__(self, *arguments):
        self._ours, theirs = pty.openpty()
        self.process = subprocess.Popen([PROGRAM, *arguments], stdin=theirs, stdout=subprocess.PIPE, stderr=theirs,
                                        env=environment(), start_new_session=True)
        self._theirs = theirs
        self.screen = ""

    def __enter__(self):
        return self

    def __exit__(self, *unused):
        self.process.kill()
        self.process.communicate()
        os.close(self._ours)
        os.close(self._theirs)

    def has_echo(self):
        return bool(termios.tcgetattr(self._theirs)[3] & termios.ECHO)

    def await_text(self, text):
        deadline = time.monotonic() + LIMIT
        while text not in self.screen:
            readable, _, _ = select.select([self._ours], [], [], deadline - time.monotonic())
            if not readable:
                raise AssertionError(f"{text!r} did not appear in {self.screen!r}")
            self.screen += os.read(self._ours, 4096).decode()

    def type(self, text):
        os.write(self._ours, text.encode())


class TerminalTest(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.server = cls.enterClassContext(server.BlazeauthServer())

    def sign_in(self, *arguments, **actions):
        story = self.server.add(**actions)
        return story, run("--server", story.url, "--api-key", API_KEY, *arguments)

    def test_an_authorization(self):
        story, result = self.sign_in("license", server.LICENSE)
        self.assertEqual((result.code, result.stderr), (0, ""))
        lines = result.stdout.splitlines()
        self.assertEqual(lines[:4], [f"Connecting to {story.url}", "Connected",
                                     "Initialized: Blazeauth Demo 1.0.0", "Authorizing"])
        self.assertRegex(lines[4], r"^Authorized: AB…56; levels: tier=pro; comment: main seat; "
                                   r"expires: [-0-9]+T[:0-9]+Z; IP address: 203\.0\.113\.10$")
        self.assertEqual(len(lines), 5)

    def test_a_rejection(self):
        _, result = self.sign_in("license", server.LICENSE, on_authorize=server.answer(status=103, comment="late"))
        self.assertEqual(result.code, 1)
        self.assertEqual(result.stdout.splitlines()[4:],
                         ["Rejected: This license has expired (LicenseExpired · 103); comment: late"])
        self.assertEqual(result.stderr.splitlines(), [
            "This license has expired. The time of this license is over, or it has none.",
            "Renew it with the vendor, or enter another key.",
            "(LicenseExpired · 103)"])

    def test_a_close(self):
        _, result = self.sign_in("probe", on_initialize=server.close(4201, "rate limited, 37 seconds left"))
        self.assertEqual(result.code, 3)
        self.assertRegex(result.stdout.splitlines()[-1], r"^Closed: .* \(4201\); try again in 37 s$")
        self.assertIn("(rate limited, 37 seconds left)", result.stderr)

    def test_a_failure(self):
        _, result = self.sign_in("probe", on_initialize=server.send("hello"))
        self.assertEqual(result.code, 7)
        self.assertEqual(result.stdout.splitlines()[-1], "Failed: The server answered nonsense")
        self.assertGreaterEqual(len(result.stderr.splitlines()), 2)

    def test_server_text_cannot_steer_the_terminal(self):
        hostile = server.answer(status=1, app_name=ESCAPES, app_version=ESCAPES, comment=ESCAPES, ip_address=ESCAPES,
                                levels={ESCAPES: ESCAPES})
        refusal = server.answer(status=999, comment=ESCAPES, levels=[ESCAPES])
        for actions in ({"on_initialize": hostile, "on_authorize": hostile},
                        {"on_initialize": hostile, "on_authorize": refusal},
                        {"on_authorize": server.close(4123, ESCAPES)}, {"on_authorize": server.close(1011, ESCAPES)}):
            _, result = self.sign_in("license", server.LICENSE, **actions)
            self.assertEqual(len(result.stdout.splitlines()), 5)
            self.assertNotRegex(result.stdout + result.stderr, re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e]"))

    def test_server_text_is_bounded(self):
        _, result = self.sign_in("license", server.LICENSE, on_authorize=server.answer(
            status=1, comment=20_000 * "c", levels=100 * [100 * "l"]))
        self.assertEqual(result.code, 0)
        self.assertLess(len(result.stdout), 2000)

    def test_prompts(self):
        story = self.server.add()
        with Terminal("--server", story.url, "--api-key", API_KEY, "account") as terminal:
            terminal.await_text("E-mail or login: ")
            self.assertTrue(terminal.has_echo())
            terminal.type(server.LOGIN + "\n")
            terminal.await_text("Password: ")
            self.await_no_echo(terminal)
            terminal.type(server.PASSWORD + "\n")
            stdout, _ = terminal.process.communicate(timeout=LIMIT)
            self.assertIn("Authorized: user@example.com", stdout.decode())
            self.assertTrue(terminal.has_echo())
            self.assertNotIn(server.PASSWORD, terminal.screen + stdout.decode())
        self.assertEqual(story.requests[1]["password"], server.PASSWORD)

    def await_no_echo(self, terminal):
        deadline = time.monotonic() + LIMIT
        while terminal.has_echo():
            self.assertLess(time.monotonic(), deadline)
            time.sleep(0.01)

    def test_a_signal_at_the_password_leaves_the_echo_on(self):
        for number in (signal.SIGINT, signal.SIGTERM):
            with self.subTest(number), Terminal("--api-key", API_KEY, "account", "user") as terminal:
                terminal.await_text("Password: ")
                self.await_no_echo(terminal)
                terminal.process.send_signal(number)
                self.assertEqual(terminal.process.wait(LIMIT), -number)
                self.assertTrue(terminal.has_echo())

    def test_an_interrupted_attempt_ends_at_once_and_quietly(self):
        story = self.server.add(on_initialize=server.silence)
        with subprocess.Popen([PROGRAM, "--server", story.url, "--api-key", API_KEY, "probe"], env=environment(),
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
            self.assertIn(b"Connecting", process.stdout.readline())
            self.assertIn(b"Connected", process.stdout.readline())
            process.send_signal(signal.SIGINT)
            stdout, stderr = process.communicate(timeout=LIMIT)
        self.assertEqual((process.returncode, stdout, stderr), (-signal.SIGINT, b"", b""))

    def test_nobody_reads_any_more(self):
        story = self.server.add(on_authorize=server.answer(status=1, time_left=1))
        with subprocess.Popen([PROGRAM, "--server", story.url, "--api-key", API_KEY, "--watch", "license",
                               server.LICENSE], env=environment(), stdout=subprocess.PIPE) as process:
            process.stdout.readline()
            process.stdout.close()
            self.assertEqual(process.wait(LIMIT), -signal.SIGPIPE)


if __name__ == "__main__":
    unittest.main()
