# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT
"""The command line of blazeauth-login: what is set up wrongly is told in one line, without a window."""

import os
import pathlib
import subprocess
import tempfile
import unittest

PROGRAM = pathlib.Path(os.environ["BLAZEAUTH_BIN"]) / "blazeauth-login"
API_KEY = "BA0123456789ABCDEFGHI"
LOOPBACK = "ws://127.0.0.1:1/"


class LoginProgramTest(unittest.TestCase):
    def run_program(self, *arguments, environment=None, settings=None):
        with tempfile.TemporaryDirectory() as home:
            if settings is not None:
                folder = pathlib.Path(home) / "blazeauth"
                folder.mkdir()
                (folder / "settings.ini").write_text(settings, encoding="utf-8")
            variables = {name: value for name, value in os.environ.items()
                         if not name.startswith("BLAZEAUTH_") and name not in ("DISPLAY", "QT_QPA_PLATFORM", "WAYLAND_DISPLAY")}
            variables["XDG_CONFIG_HOME"] = home
            variables.update(environment or {})
            # Without a display: what is tested here must not need one.
            return subprocess.run([PROGRAM, *arguments], env=variables, timeout=20, capture_output=True,
                                  encoding="utf-8", check=False)

    def assert_usage_error(self, result, *parts):
        self.assertEqual(result.returncode, 2, result.stderr)
        self.assertEqual(result.stdout, "")
        self.assertEqual(len(result.stderr.splitlines()), 1, result.stderr)
        self.assertTrue(result.stderr.startswith("blazeauth-login: "), result.stderr)
        for part in parts:
            self.assertIn(part, result.stderr)

    def test_help_and_version(self):
        result = self.run_program("--help")
        self.assertEqual(result.returncode, 0, result.stderr)
        for option in ("--server", "--api-key", "--client-id", "--ca-file"):
            self.assertIn(option, result.stdout)
        result = self.run_program("--version")
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertRegex(result.stdout, r"^blazeauth-login \d+\.\d+\.\d+\n$")

    def test_mistakes(self):
        rows = [
            (["--nonsense"], ["--nonsense", "--help"]),
            (["word"], ["--help"]),
            ([], ["--api-key"]),
            (["--api-key", "A" * 20], ["--api-key", "21"]),
            (["--api-key", API_KEY, "--client-id", "abc"], ["--client-id", "4"]),
            (["--api-key", API_KEY, "--server", "ws://example.com/"], ["--server", "wss://"]),
            (["--api-key", API_KEY, "--server", "no url"], ["--server"]),
            (["--api-key", API_KEY, "--server", LOOPBACK, "--ca-file", "/nonexistent.pem"], ["/nonexistent.pem"]),
        ]
        for arguments, parts in rows:
            with self.subTest(arguments=arguments):
                self.assert_usage_error(self.run_program(*arguments), *parts)

    def test_no_display(self):
        self.assert_usage_error(self.run_program("--api-key", API_KEY, "--server", LOOPBACK), "display", "blazeauth-cli")

    def test_secrets_are_not_shown(self):
        for arguments in (["-pSECRET"], ["SECRET"], ["--api-key", "SECRET"]):
            with self.subTest(arguments=arguments):
                result = self.run_program(*arguments)
                self.assertEqual(result.returncode, 2)
                self.assertNotIn("SECRET", result.stderr)

    def test_environment(self):
        result = self.run_program(environment={"BLAZEAUTH_API_KEY": "A" * 22})
        self.assert_usage_error(result, "BLAZEAUTH_API_KEY", "21")

    def test_settings_file(self):
        self.assert_usage_error(self.run_program(settings="api-key=" + "A" * 20 + "\n"), "api-key", "21")
        self.assert_usage_error(self.run_program(settings="colour=red\n"), "settings.ini", "colour")

    def test_no_sandbox_inside(self):
        binary = PROGRAM.read_bytes()
        for trace in (b"SANDBOX-", b"sandbox.test", b"EXPIRES-"):
            self.assertNotIn(trace, binary)
            self.assertNotIn(trace.decode().encode("utf-16-le"), binary)


if __name__ == "__main__":
    unittest.main()
