# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT

"""blazeauth-sandbox --scenario NAME -- CLIENT, with a client that has inputs of its own."""

import re
import signal
import subprocess
import unittest

from program import CLIENT, PROGRAM, first_line, run, run_all

OWN_LICENSE = "MY-OWN-LICENSE"
OWN_LOGIN = "me@example.org"
BY_LICENSE = ("--", CLIENT, "--json", "--timeout", "2", "license")
BY_ACCOUNT = ("--", CLIENT, "--json", "--timeout", "2", "account", OWN_LOGIN)

# One of each kind, with the exit code that blazeauth-cli documents for it.
CODES = {
    "license/SANDBOX-OK": 0,
    "license/SANDBOX-NEW": 0,
    "license/SANDBOX-FRAGMENTS": 0,
    "license/SANDBOX-THEN-4100-5": 0,
    "license/ABCDEF-123456": 0,
    "login/testuser": 0,
    "client-id/device-4": 0,
    "license/SANDBOX-103": 1,
    "license/SANDBOX-999": 1,
    "login/200@sandbox.test": 1,
    "login/user@example.com/wrong-password": 1,
    "license/BOUND-123456": 1,
    "client-id/blacklisted-device": 1,
    "api-key/BA000000000000000-601": 1,
    "license/SANDBOX-CLOSE-4201-37": 3,
    "client-id/device-CLOSE-4204": 3,
    "login/drop@sandbox.test": 4,
    "license/SANDBOX-CLOSE-1000": 4,
    "client-id/device-SILENT": 6,
    "license/SANDBOX-GARBAGE": 7,
    "license/SANDBOX-BINARY": 7,
    "login/huge@sandbox.test": 7,
}


class Scenarios(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.listing = run("--scenarios")
        cls.rows = [line.split("\t") for line in cls.listing.stdout.splitlines()]
        cls.expected = {name: expected for name, _, expected in cls.rows}

    def test_list(self):
        self.assertEqual((self.listing.returncode, self.listing.stderr), (0, ""))
        self.assertEqual(len(self.expected), len(self.rows))
        self.assertEqual(
            {group for _, group, _ in self.rows}, {"grant", "status", "close code", "fault", "time", "account"}
        )
        self.assertIn(["license/SANDBOX-103", "status", "rejected 103 LicenseExpired"], self.rows)
        self.assertLessEqual(set(CODES), set(self.expected))

    def test_codes(self):
        def case(name, client):
            return lambda: run("--scenario", name, *client, input=f"{OWN_LICENSE}\n{OWN_LICENSE}\n")

        cases = {(name, "license"): case(name, BY_LICENSE) for name in CODES}
        cases |= {(name, "account"): case(name, BY_ACCOUNT) for name in list(CODES)[::3]}
        for (name, kind), done in run_all(cases).items():
            with self.subTest(scenario=name, client=kind):
                self.assertEqual(done.returncode, CODES[name], done.stdout + done.stderr)
                lines = done.stderr.splitlines()
                self.assertEqual(len(lines), 2, done.stderr)
                self.assertTrue(lines[0].startswith(f"blazeauth-sandbox: {name} "), lines[0])
                self.assertTrue(lines[0].endswith(f"; expected: {self.expected[name]}"), lines[0])
                self.assertTrue(
                    lines[1].startswith(f"blazeauth-sandbox: {name}: observed: asked to initialize: "), lines[1]
                )
                self.assertNotIn("still connected", lines[1])
                for own in (OWN_LICENSE, OWN_LOGIN):
                    self.assertNotIn(own, done.stderr)

    def test_observed(self):
        def case(name):
            return lambda: run("--scenario", name, *BY_LICENSE, input=OWN_LICENSE + "\n")

        observed = {
            "license/SANDBOX-103": "asked to initialize: answered 1 Ok; asked to authorize by license: "
                                   "answered 103 LicenseExpired; the client closed with 1000",
            "client-id/device-CLOSE-4204": 'asked to initialize: closed with 4204, "external ID is blacklisted"',
            "license/SANDBOX-DROP": "asked to initialize: answered 1 Ok; asked to authorize by license: "
                                    "ended the TCP connection",
        }
        for name, done in run_all({name: case(name) for name in observed}).items():
            self.assertTrue(done.stderr.endswith(f"{name}: observed: {observed[name]}\n"), done.stderr)

    def test_inputs_of_the_scenario(self):
        script = 'echo "$BLAZEAUTH_API_KEY|$BLAZEAUTH_CLIENT_ID|$BLAZEAUTH_LICENSE|$BLAZEAUTH_LOGIN|$BLAZEAUTH_PASSWORD"'
        ordinary = "BA0123456789ABCDEFGHI"
        given = {
            "license/SANDBOX-103": f"{ordinary}|desktop-main|SANDBOX-103||",
            "login/testuser": f"{ordinary}|desktop-main||testuser|strong-password",
            "login/user@example.com/wrong-password": f"{ordinary}|desktop-main||user@example.com|wrong-password",
            "client-id/device-DROP": f"{ordinary}|device-DROP|SANDBOX-OK||",
            "api-key/BA000000000000000-601": "BA000000000000000-601|desktop-main|SANDBOX-OK||",
        }
        for name, line in given.items():
            done = run("--scenario", name, "--", "sh", "-c", script)
            self.assertEqual(done.stdout, line + "\n")

    def test_exit_codes_are_the_clients(self):
        for code in (0, 5, 255):
            done = run("--scenario", "license/SANDBOX-OK", "--", "sh", "-c", f"exit {code}")
            self.assertEqual(done.returncode, code)
            self.assertIn("observed: no client connected\n", done.stderr)
        done = run("--scenario", "license/SANDBOX-OK", "--", "no-such-command")
        self.assertEqual(done.returncode, 127)

    def test_names_in_any_case(self):
        done = run("--scenario", "LICENSE/sandbox-drop", "--", "true")
        self.assertEqual(done.returncode, 0)
        self.assertIn("license/SANDBOX-DROP ", done.stderr)

    def test_usage(self):
        for name in ("", "license", "SANDBOX-OK", "license/SANDBOX-OK ", "a\nb"):
            done = run("--scenario", name)
            self.assertEqual((done.returncode, done.stdout), (2, ""))
            self.assertRegex(done.stderr, r"\Ablazeauth-sandbox: There is no scenario '[^\n]*'; [^\n]*--scenarios\n\Z")
        done = run("--scenario", "license/SANDBOX-OK", "--data", "x.json")
        self.assertEqual(done.returncode, 2)
        self.assertRegex(done.stderr, r"\A[^\n]*leave out --data or --scenario\n\Z")

    def test_without_a_command(self):
        with subprocess.Popen(
            [PROGRAM, "--scenario", "license/SANDBOX-103"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        ) as process:
            try:
                url = re.search(r"ws://\S+", first_line(process)).group()
                client = subprocess.run(
                    [CLIENT, "--json", "--server", url, "--api-key", "any key of 21 letters", "license"],
                    input=OWN_LICENSE + "\n", capture_output=True, text=True, timeout=20, check=False,
                )
                self.assertEqual(client.returncode, 1, client.stdout)
                process.send_signal(signal.SIGTERM)
                _, errors = process.communicate(timeout=20)
                self.assertEqual(process.returncode, 0)
            finally:
                process.kill()
        self.assertIn("observed: asked to initialize: answered 1 Ok; asked to authorize by license: ", errors)


if __name__ == "__main__":
    unittest.main()
