# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT
"""No secret leaves the programs: not in output, logs, arguments or files, whatever the server echoes, and not in a
core file. Keys are shown as their first and last 2 characters."""

import http
import itertools
import json
import os
import pathlib
import resource
import signal
import subprocess
import sys
import tempfile
import unittest

TESTS = pathlib.Path(__file__).resolve().parents[1]
sys.path += [str(TESTS / "peers"), str(TESTS / "app" / "cli")]

from command import run_all
from emissions import emissions_of
from sandbox import Sandbox
import blazeauth_server as server

BIN = pathlib.Path(os.environ["BLAZEAUTH_BIN"])
API_KEY = "BAquokkaWombat98765ZY"
LOGIN = "somebody@blazeauth.test"
PASSWORD = "Zebra-7-Quagga"
HARD_PASSWORD = 'Pä"ss\\wörd/7 <b>&%41'
LICENSE = "WOMBAT-55-Numbat-QX"
DEVICE = "device-of-the-test"


def masked(key):
    return f"{key[:2]}…{key[-2:]}"


def escaped(text):
    """As JSON can say it, too."""
    return "".join(f"\\u{ord(character):04X}" for character in text)


class Way:
    """One way to call blazeauth-cli: its arguments, its input, its variables, and what must not be seen."""

    def __init__(self, *arguments, stdin="", secrets, **variables):
        self.arguments = arguments
        self.stdin = stdin
        self.secrets = (API_KEY, *secrets)
        self.environment = {"BLAZEAUTH_API_KEY": API_KEY, "BLAZEAUTH_CLIENT_ID": DEVICE, **variables}

    def run(self, url, *options):
        return emissions_of([BIN / "blazeauth-cli", "--server", url, "--timeout", "5", *options, *self.arguments],
                            self.environment, self.stdin)


WAYS = {
    "license": Way("license", stdin=LICENSE + "\n", secrets=[LICENSE]),
    "account": Way("account", stdin=f"{LOGIN}\n{PASSWORD}\n", secrets=[PASSWORD]),
    "hard password": Way("account", LOGIN, stdin=HARD_PASSWORD, secrets=[HARD_PASSWORD]),
    "password in a variable": Way("account", LOGIN, BLAZEAUTH_PASSWORD=PASSWORD, secrets=[PASSWORD]),
    "probe": Way("probe", secrets=[]),
}
FORMS = {"json": ("--json",), "human": (), "watch": ("--json", "--watch")}


def echoing_scripts(secrets):
    """Servers that say back what they were told, wherever there is room for it."""
    echo = " | ".join((*secrets, *(secret.upper() for secret in secrets), *(secret.lower() for secret in secrets)))
    fields = {"comment": echo, "ip_address": echo, "app_name": echo, "app_version": echo, "license": echo,
              "login": echo, "levels": {echo: {"deep": [echo, {echo: echo}]}, "again": json.dumps(echo)}}
    grant = server.answer(status=1, **fields)
    reason = " ".join(secrets)
    return {
        "grant, close": {"on_initialize": grant, "on_authorize": server.in_turn(grant, server.close(4100, reason))},
        "grant, list": {"on_authorize": server.in_turn(
            server.answer(status=1, levels=[echo, [echo]], comment=echo), server.close(1011, reason))},
        "escapes": {"on_authorize": server.send(
            '{"id":%ID%,"status":103,"comment":"TEXT","levels":{"TEXT":"TEXT"}}'.replace("TEXT", escaped(echo)))},
        "event first": {"on_authorize": server.in_turn(
            server.send(json.dumps({"id": 99, "event_type": 1, "content": echo})),
            server.answer(status=100, **fields))},
        "rejection of initialize": {"on_initialize": server.answer(status=600, **fields)},
        "unknown close": {"on_authorize": server.close(4123, reason)},
        "rate limit": {"on_authorize": server.close(4201, reason + " 37 seconds left")},
        "nonsense": {"on_authorize": server.send(echo)},
        "nonsense first": {"on_initialize": server.send(json.dumps(echo))},
        "HTTP": {"http": (http.HTTPStatus.FORBIDDEN, {"X-Echo": urlsafe(reason), "Location": urlsafe(reason)},
                          echo.encode())},
        "dropped": {"on_authorize": server.drop},
    }


def urlsafe(text):
    return text.encode("ascii", "replace").decode()


class SecretsTest(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.server = cls.enterClassContext(server.BlazeauthServer())
        cls.sandbox = cls.enterClassContext(Sandbox())

    def verify_hidden(self, emissions, secrets):
        for secret in secrets:
            self.assertEqual(emissions.holding(secret), [])
        self.assertIn("stdout", emissions.parts)

    def test_nothing_is_shown_that_a_server_echoes(self):
        cases = {}
        for (name, way), (form, options) in itertools.product(WAYS.items(), FORMS.items()):
            for story, script in echoing_scripts(way.secrets).items():
                cases[name, form, story] = lambda way=way, options=options, script=script: way.run(
                    self.server.add(**script).url, *options)
        results = run_all(cases)
        for case, emissions in results.items():
            with self.subTest(case):
                self.assertIn(emissions.code, (0, 1, 3, 4, 7), emissions.parts)
                self.verify_hidden(emissions, WAYS[case[0]].secrets)
                self.assertIn(b"qt.", emissions.parts["stderr"])
        # What is hidden has been there, and keys still can be told apart.
        shown = json.loads(results["license", "json", "grant, close"].stdout.splitlines()[-1])
        self.assertEqual(shown["identity"], masked(LICENSE))
        self.assertTrue(shown["comment"].startswith(f"{masked(API_KEY)} | {masked(LICENSE)} | "), shown)
        shown = json.loads(results["account", "json", "grant, close"].stdout.splitlines()[-1])
        self.assertTrue(shown["comment"].startswith(f"{masked(API_KEY)} | … | "), shown)

    def test_magic_inputs(self):
        words = ("OK", "NEW", "103", "104", "CLOSE-4100", "CLOSE-4201-37", "DROP", "GARBAGE", "BINARY", "HUGE",
                 "FRAGMENTS", "THEN-4100-0")
        line = self.sandbox.log()
        api_key = line[line.index("API key ") + 8:].strip()
        url = f"ws://{self.sandbox.host}:{self.sandbox.port}/"

        def case(word, *options):
            return lambda: emissions_of(
                [BIN / "blazeauth-cli", "--server", url, *options, "license"],
                {"BLAZEAUTH_API_KEY": api_key, "BLAZEAUTH_CLIENT_ID": DEVICE}, f"SANDBOX-{word}\n")
        results = run_all({(word, options): case(word, *options) for word in words for options in ((), ("--json",))})
        for (word, options), emissions in results.items():
            with self.subTest(word, options=options):
                self.assertIn(emissions.code, (0, 1, 3, 4, 7))
                self.verify_hidden(emissions, (api_key, f"SANDBOX-{word}"))

    def test_mistakes_are_told_without_what_was_typed(self):
        url = self.server.add().url
        key = {"BLAZEAUTH_API_KEY": API_KEY}
        cli = BIN / "blazeauth-cli"
        mistakes = {
            "a password as an argument": ([cli, "account", LOGIN, PASSWORD], key, PASSWORD),
            "a password as the command": ([cli, PASSWORD], key, PASSWORD),
            "a password as an option": ([cli, "--" + PASSWORD, "probe"], key, PASSWORD),
            "a password too short": ([cli, "--server", url, "account", LOGIN], key, "Zq7"),
            "a key too long": ([cli, "probe"], {"BLAZEAUTH_API_KEY": API_KEY + "Z"}, API_KEY),
            "a license too long": ([cli, "--server", url, "license"], key, 4 * LICENSE),
            "a password in the address": (
                [cli, "probe"], {**key, "BLAZEAUTH_SERVER": f"wss://{LOGIN}:{PASSWORD}@127.0.0.1/"}, PASSWORD),
            "a password in the settings' proxy": (
                [cli, "--proxy", f"http://somebody:{PASSWORD}@proxy.test:8080", "probe"], key, PASSWORD),
            "a key too long, in the window": (
                [BIN / "blazeauth-login"], {"BLAZEAUTH_API_KEY": API_KEY + "Z"}, API_KEY),
        }
        results = run_all({(name, options): lambda command=command, variables=variables, secret=secret, options=options:
                           emissions_of([*command, *options], variables, secret + "\n")
                           for name, (command, variables, secret) in mistakes.items()
                           for options in ((), ("--json",)) if not (options and "window" in name)})
        for (name, options), emissions in results.items():
            with self.subTest(name, options=options):
                self.assertEqual(emissions.code, 2, emissions.parts)
                # Here the person who calls the program has given it away; it is not repeated.
                emissions.parts.pop("arguments")
                self.verify_hidden(emissions, [mistakes[name][2]])

    def test_proxy_password(self):
        for scheme in ("http", "socks5"):
            with self.subTest(scheme):
                emissions = emissions_of(
                    [BIN / "blazeauth-cli", "--server", "wss://login.blazeauth.test/", "--timeout", "5", "probe"],
                    {"BLAZEAUTH_API_KEY": API_KEY, "https_proxy": f"{scheme}://somebody:{PASSWORD}@127.0.0.1:1"})
                self.assertEqual(emissions.code, 4)
                self.verify_hidden(emissions, (API_KEY, PASSWORD))

    def test_window(self):
        emissions = emissions_of(
            [BIN / "blazeauth-sandbox", "--", BIN / "blazeauth-tour", "pictures"],
            {"QT_QPA_PLATFORM": "offscreen", "LANGUAGE": "en", "BLAZEAUTH_CLIENT_ID": DEVICE})
        self.assertEqual(emissions.code, 0, emissions.parts["stderr"][-3000:])
        self.assertIn("work/pictures/5-signed-out.png", emissions.parts)
        # What the tour types, and the key of the sandbox.
        self.verify_hidden(emissions, ("ABCDEF-123456", "strong-password", "EXPIRED-123456", "BA0123456789ABCDEFGHI"))


class CoreFilesTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = cls.enterClassContext(server.BlazeauthServer())

    @staticmethod
    def allow_core_files():
        most = resource.getrlimit(resource.RLIMIT_CORE)[1]
        resource.setrlimit(resource.RLIMIT_CORE, (most, most))

    def abort(self, command, stdin, requests):
        """Aborts command as soon as the server, which never answers, has had so many requests; its wait status."""
        reached = server.threading.Event()

        async def hold(connection, request):
            if len(connection.story.requests) == requests:
                reached.set()

        story = self.server.add(on_initialize=hold if requests == 1 else None, on_authorize=hold)
        with tempfile.TemporaryDirectory(prefix="blazeauth-core-") as directory:
            process = subprocess.Popen(
                command, cwd=directory, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                preexec_fn=self.allow_core_files,
                env={"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "HOME": directory, "QT_QPA_PLATFORM": "offscreen",
                     "BLAZEAUTH_API_KEY": server.API_KEY, "BLAZEAUTH_SERVER": story.url})
            process.stdin.write(stdin.encode())
            process.stdin.close()
            try:
                self.assertTrue(reached.wait(10))
            finally:
                process.send_signal(signal.SIGABRT)
                _, status = os.waitpid(process.pid, 0)
                process.returncode = os.waitstatus_to_exitcode(status)
            return status, [file for file in os.listdir(directory) if "core" in file]

    def test_no_core_file_is_left(self):
        cases = {"console": ([BIN / "blazeauth-cli", "account", LOGIN], PASSWORD + "\n", 2),
                 "window": ([BIN / "blazeauth-login"], "", 1)}
        for name, case in cases.items():
            with self.subTest(name):
                status, files = self.abort(*case)
                self.assertTrue(os.WIFSIGNALED(status))
                self.assertEqual(os.WTERMSIG(status), signal.SIGABRT)
                self.assertFalse(os.WCOREDUMP(status))
                self.assertEqual(files, [])


if __name__ == "__main__":
    unittest.main()
