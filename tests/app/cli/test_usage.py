# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT
"""How blazeauth-cli is called and set up, and that what is wrong is told in one line, with nothing sent."""

import pathlib
import tempfile
import unittest

from command import API_KEY, CLIENT_ID, environment, run, run_all
import blazeauth_server as server

ACCENT = "\u00e9"  # one code point, two bytes
FACE = "\U0001f600"  # one code point, two UTF-16 units, four bytes

# Arguments, and what the one line has to name. None of them is complete without what SERVED adds.
USAGE_ERRORS = {
    "nothing": ([], "license, account or probe"),
    "unknown command": (["login"], "license, account or probe"),
    "command in capitals": (["License", "ABCDEF"], "license, account or probe"),
    "unknown option": (["probe", "--insecure"], "--insecure"),
    "password as option": (["account", "user", "--password", "geheim"], "--password"),
    "password with =": (["account", "user", "--password=geheim"], "--password"),
    "password as argument": (["account", "user", "geheim"], "BLAZEAUTH_PASSWORD"),
    "password behind a dash": (["account", "user", "-geheim"], "see --help"),
    "too much for license": (["license", "ABCDEF", "geheim"], "KEY"),
    "too much for probe": (["probe", "geheim"], "probe"),
    "no value": (["probe", "--timeout"], "--timeout"),
    "value for a switch": (["probe", "--watch=geheim"], "--watch"),
    "timeout 0": (["probe", "--timeout", "0"], "--timeout"),
    "timeout negative": (["probe", "--timeout", "-3"], "--timeout"),
    "timeout text": (["probe", "--timeout", "soon"], "--timeout"),
    "timeout empty": (["probe", "--timeout", ""], "--timeout"),
    "timeout not finite": (["probe", "--timeout", "inf"], "--timeout"),
    "timeout not a number": (["probe", "--timeout", "nan"], "--timeout"),
    "no URL": (["probe", "--server", "geheim"], "--server"),
    "empty URL": (["probe", "--server", ""], "--server"),
    "URL of another kind": (["probe", "--server", "http://example.com/"], "--server"),
    "URL with a password": (["probe", "--server", "wss://user:geheim@example.com/"], "--server"),
    "URL with a fragment": (["probe", "--server", "wss://example.com/#geheim"], "--server"),
    "not loopback": (["probe", "--server", "ws://192.0.2.1/"], "--server"),
    "looks like loopback": (["probe", "--server", "ws://localhost.example.com/"], "--server"),
    "20 characters": (["probe", "--api-key", API_KEY[:20]], "InvalidAPIKey: --api-key"),
    "22 characters": (["probe", "--api-key", API_KEY + "J"], "InvalidAPIKey: --api-key"),
    "21 bytes": (["probe", "--api-key", API_KEY[:19] + ACCENT], "InvalidAPIKey: --api-key"),
    "short id": (["probe", "--client-id", "abc"], "ClientIDTooShort: --client-id"),
    "long id": (["probe", "--client-id", 65 * "a"], "ClientIDTooLong: --client-id"),
    "no CA file": (["probe", "--ca-file", "/nowhere.pem"], "--ca-file: /nowhere.pem"),
    "CA file without certificate": (["probe", "--ca-file", __file__], "--ca-file"),
    "CA file is a directory": (["probe", "--ca-file", "/"], "--ca-file"),
    "proxy with a password": (["probe", "--proxy", "http://user:geheim@p:1"], "--proxy"),
    "proxy of another kind": (["probe", "--proxy", "ftp://p:1"], "--proxy"),
    "proxy without a port": (["probe", "--proxy", "http://p"], "--proxy"),
}

# Command and standard input, and the constant that the message begins with.
REFUSED_INPUTS = {
    "no license": (["license"], "", "LicenseTooShort"),
    "empty license": (["license", ""], "", "LicenseTooShort"),
    "5 characters": (["license"], "ABCDE\n", "LicenseTooShort"),
    "5 faces": (["license", 5 * FACE], "", "LicenseTooShort"),
    "5 without quotes": (["license", " \u201cABCDE\u201d\u200b"], "", "LicenseTooShort"),
    "65 characters": (["license"], 65 * "A" + "\n", "LicenseTooLong"),
    "endless license": (["license"], 100_000 * "A", "LicenseTooLong"),
    "login of 3": (["account", "abc"], "long enough\n", "AppUserLoginTooShort"),
    "login of 321": (["account"], 321 * "a" + "\nlong enough\n", "AppUserLoginTooLong"),
    "no address": (["account", "user@"], "long enough\n", "AppUserEmailInvalid"),
    "no password": (["account", "user"], "", "AppUserPasswordTooShort"),
    "password of 3": (["account"], "user\nabc\n", "AppUserPasswordTooShort"),
    "password of 65": (["account"], "user\n" + 65 * "a" + "\n", "AppUserPasswordTooLong"),
}

# Command and standard input, and the fields that are sent.
ACCEPTED_INPUTS = {
    "6 faces": (["license", 6 * FACE], "", {"license": 6 * FACE}),
    "64 faces": (["license"], 64 * FACE + "\n", {"license": 64 * FACE}),
    "license with its wrapping": (["license"], " \t\u00ab'\"ABCDEF\"'\u00bb\u200b\ufeff\r\n", {"license": "ABCDEF"}),
    "license without a line end": (["license"], "ABCDEF", {"license": "ABCDEF"}),
    "license like an option": (["license", "--", "--json"], "", {"license": "--json"}),
    "account": (["account"], "user\n  pass \"word\" \n",
                {"login": "user", "password": "  pass \"word\" ", "credentials_type": 0}),
    "address": (["account", " user@example.com "], "1234\r\n",
                {"login": "user@example.com", "password": "1234", "credentials_type": 1}),
    "320 and 64": (["account"], 320 * ACCENT + "\n" + 64 * FACE + "\n",
                   {"login": 320 * ACCENT, "password": 64 * FACE, "credentials_type": 0}),
}


class UsageTest(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.server = cls.enterClassContext(server.BlazeauthServer())

    def setUp(self):
        self.home = self.enterContext(tempfile.TemporaryDirectory())

    def write_settings(self, text):
        path = pathlib.Path(self.home) / "blazeauth" / "settings.ini"
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    def verify_refused(self, result, is_json, naming):
        """Exit code 2, one line that names the thing, and the final line where it was asked for."""
        self.assertEqual(result.code, 2)
        self.assertRegex(result.stderr, r"\Ablazeauth-cli: [^\n]+\n\Z")
        self.assertIn(naming, result.stderr)
        self.assertNotIn("geheim", result.stderr + result.stdout)
        if not is_json:
            self.assertEqual(result.stdout, "")
            return
        self.assertEqual(result.events, ["failed"])
        self.assertEqual(set(result.final), {"event", "t_ms", "kind", "message", "remedy"})
        self.assertEqual(result.final["kind"], "config")
        self.assertEqual(result.stderr, f"blazeauth-cli: {result.final['message']}\n")

    def test_usage_errors(self):
        story = self.server.add()
        env = environment(BLAZEAUTH_SERVER=story.url, BLAZEAUTH_API_KEY=API_KEY, BLAZEAUTH_CLIENT_ID=CLIENT_ID)
        results = run_all({
            (name, is_json): lambda arguments=arguments, is_json=is_json: run(
                *["--json"] * is_json, *arguments, env=env)
            for name, (arguments, _) in USAGE_ERRORS.items() for is_json in (False, True)})
        for (name, is_json), result in results.items():
            with self.subTest(name, is_json=is_json):
                self.verify_refused(result, is_json, USAGE_ERRORS[name][1])
        self.assertEqual(story.connections, 0)

    def test_json_after_the_error(self):
        self.verify_refused(run("probe", "--insecure", "--json"), True, "--insecure")

    def test_missing_api_key(self):
        self.verify_refused(run("--json", "probe"), True, "BLAZEAUTH_API_KEY")

    def test_refused_inputs(self):
        story = self.server.add()
        env = environment(BLAZEAUTH_SERVER=story.url, BLAZEAUTH_API_KEY=API_KEY)
        results = run_all({
            (name, is_json): lambda arguments=arguments, stdin=stdin, is_json=is_json: run(
                *["--json"] * is_json, *arguments, stdin=stdin, env=env)
            for name, (arguments, stdin, _) in REFUSED_INPUTS.items() for is_json in (False, True)})
        for (name, is_json), result in results.items():
            with self.subTest(name, is_json=is_json):
                self.verify_refused(result, is_json, f"blazeauth-cli: {REFUSED_INPUTS[name][2]}: ")
        self.assertEqual(story.connections, 0)
        self.assertEqual(results["5 characters", True].final["message"],
                         "LicenseTooShort: License key too short. A license key has at least 6 characters.")
        self.assertEqual(results["5 characters", True].final["remedy"], "editLicense")

    def test_accepted_inputs(self):
        stories = {name: self.server.add(on_authorize=server.answer(status=1)) for name in ACCEPTED_INPUTS}
        results = run_all({
            name: lambda name=name, arguments=arguments, stdin=stdin: run(
                "--server", stories[name].url, "--api-key", API_KEY, *arguments, stdin=stdin)
            for name, (arguments, stdin, _) in ACCEPTED_INPUTS.items()})
        for name, result in results.items():
            with self.subTest(name):
                self.assertEqual(result.code, 0, result.stderr)
                sent = dict(stories[name].requests[1])
                self.assertIn(sent.pop("type"), (2, 3))
                self.assertEqual(sent.pop("id"), 2)
                self.assertEqual(sent, ACCEPTED_INPUTS[name][2])

    def test_password_from_the_environment(self):
        story = self.server.add()
        env = environment(BLAZEAUTH_PASSWORD=server.PASSWORD)
        result = run("--server", story.url, "--api-key", API_KEY, "account", stdin=server.LOGIN, env=env)
        self.assertEqual((result.code, story.requests[1]["password"]), (0, server.PASSWORD))

    def test_precedence(self):
        story = self.server.add()
        self.write_settings(f"server=wss://file.invalid\napi-key={API_KEY}\nclient-id=from-file\nproxy=none\n")
        env = environment(XDG_CONFIG_HOME=self.home, BLAZEAUTH_SERVER="wss://environment.invalid",
                          BLAZEAUTH_CLIENT_ID="from-environment", BLAZEAUTH_API_KEY="")
        result = run("--server", story.url, "probe", env=env)
        self.assertEqual(result.code, 0, result.stderr)
        self.assertEqual((story.requests[0]["client_id"], story.requests[0]["websocket_api_key"]),
                         ("from-environment", API_KEY))
        del env["BLAZEAUTH_CLIENT_ID"]
        run("--server", story.url, "probe", env=env)
        self.assertEqual(story.requests[1]["client_id"], "from-file")
        run("--server", story.url, "--client-id", "from-option", "probe", env=env)
        self.assertEqual(story.requests[2]["client_id"], "from-option")

    def test_client_id_by_default(self):
        story = self.server.add()
        for _ in range(2):
            self.assertEqual(run("--server", story.url, "--api-key", API_KEY, "probe").code, 0)
        ids = {request["client_id"] for request in story.requests}
        self.assertEqual([len(client_id) for client_id in ids], [40])

    def test_wrong_settings_files(self):
        texts = {"no key": "hello\n", "unknown key": "sever=x\n", "twice": "proxy=none\nproxy=none\n",
                 "binary": b"\x00\x01\xff", "a secret": "[General]\ngeheim\n", "wrong value": "server=geheim\n"}
        story = self.server.add()
        env = environment(XDG_CONFIG_HOME=self.home, BLAZEAUTH_API_KEY=API_KEY)
        for name, text in texts.items():
            with self.subTest(name):
                path = self.write_settings(text)
                arguments = ["probe"] if name == "wrong value" else ["--server", story.url, "probe"]
                result = run("--json", *arguments, env=env)
                self.verify_refused(result, True, "settings file" if name == "wrong value" else str(path))
        path.unlink()
        path.mkdir()
        self.verify_refused(run("--json", "probe", env=env), True, str(path))
        self.assertEqual(story.connections, 0)

    def test_unreadable_settings_file(self):
        path = self.write_settings("")
        path.unlink()
        path.symlink_to("/proc/self/mem")  # a file that opens and cannot be read, not even by root
        env = environment(XDG_CONFIG_HOME=self.home, BLAZEAUTH_API_KEY=API_KEY)
        self.verify_refused(run("--json", "probe", env=env), True, "cannot be read")

    def test_help_and_version(self):
        for arguments in (["--help"], ["-h"], ["license", "--help"], ["--insecure", "--help"]):
            with self.subTest(arguments):
                result = run(*arguments)
                self.assertEqual((result.code, result.stderr), (0, ""))
                for word in ("--server", "--api-key", "--client-id", "--ca-file", "--pins", "--proxy", "--timeout", "--json",
                             "--watch", "BLAZEAUTH_PASSWORD", "settings.ini", "license [KEY]", "Exit codes"):
                    self.assertIn(word, result.stdout)
        result = run("--version")
        self.assertEqual((result.code, result.stderr), (0, ""))
        self.assertRegex(result.stdout, r"\Ablazeauth-cli \d+\.\d+\.\d+\n\Z")

    def test_a_bare_environment_is_enough(self):
        story = self.server.add()
        for env in ({}, {"LC_ALL": "C"}, {"LANG": "xx_YY"}):
            with self.subTest(env):
                result = run("--server", story.url, "--api-key", API_KEY, "--client-id", "Ger\u00e4t", "probe",
                             env={"XDG_CONFIG_HOME": self.home, **env})
                self.assertEqual((result.code, result.stderr), (0, ""))
                self.assertEqual(story.requests[-1]["client_id"], "Ger\u00e4t")


if __name__ == "__main__":
    unittest.main()
