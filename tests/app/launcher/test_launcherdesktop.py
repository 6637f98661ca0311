# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT
"""blazeauth-launcher on a desktop of its own, used by names and roles as by somebody who cannot see it, in front of
programs that Debian has."""

import pathlib
import subprocess
import tempfile
import time
import unittest

from launcher import configuration, keep, launcher_window, write
from desktop import Desktop
from gnomekeyring import GnomeKeyring
from loginprogram import MortalSandbox
import blazeauth_server as server


class LauncherDesktopTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desktop = cls.enterClassContext(Desktop())
        cls.sandbox = cls.enterClassContext(MortalSandbox())

    def setUp(self):
        self.folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))
        (self.folder / "run").mkdir(mode=0o700)
        # A home of its own, on the bus of the desktop.
        self.env = {"HOME": str(self.folder), "XDG_CONFIG_HOME": f"{self.folder}/config",
                    "XDG_RUNTIME_DIR": f"{self.folder}/run"}

    @property
    def address(self):
        """Of the bus, for a keyring."""
        return self.desktop.variables["DBUS_SESSION_BUS_ADDRESS"]

    def session(self):
        """The environment of a keyring."""
        return {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "XDG_DATA_HOME": f"{self.folder}/data",
                "DBUS_SESSION_BUS_ADDRESS": self.address} | self.env

    def config(self, url=None, **keys):
        return configuration(self.folder, url or self.sandbox.url, **{"name": "Eyes", **keys})

    def window(self, config, *command, **variables):
        return launcher_window(self.desktop, config, *command, env=self.env | variables)

    def sign_in(self, reader, key=server.LICENSE):
        reader.the("text", "License key").fill(key)
        reader.the("push button", "Sign in").act("Press")

    def windows(self, name):
        """The windows of this name that are to be seen."""
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", f"^{name}$"], capture_output=True,
                               text=True, env=self.desktop.variables | {"PATH": "/usr/bin:/bin"}, check=False)
        return found.stdout.split()

    def ends(self, reader, program, code):
        reader.until("the launcher has ended", lambda: program.process.poll() is not None)
        self.assertEqual(program.process.returncode, code, program.log())

    def test_expiry_ends_a_real_program(self):
        config = self.config(on_session_end="terminate", warning=2)
        with self.window(config, "/usr/bin/xeyes") as (reader, program):
            self.sign_in(reader, "SANDBOX-EXPIRES-5")
            reader.until("xeyes runs", lambda: self.windows("xeyes"))
            reader.until("the launcher is gone", lambda: not self.windows("Sign in to .*"))
            started = time.monotonic()
            reader.hears("Eyes will be closed in 0:02. Save your work, or sign in again.")
            self.assertGreater(time.monotonic() - started, 1)
            self.assertTrue(self.windows("xeyes"))
            self.assertTrue(self.windows("Sign in to .*"))
            reader.the("text", "License key")  # to sign in again
            self.ends(reader, program, 124)
            self.assertEqual(self.windows("xeyes"), [])

    def test_failed_start(self):
        with self.window(self.config(), "sh", "-c", "read word; exit 5") as (reader, program):
            self.sign_in(reader)
            reader.the("label", "Eyes could not be started")  # there is nothing to read for it
            reader.the("label", "sh ended at once, with exit code 5.")
            reader.the("push button", "Try again")
            reader.the("push button", "Copy report")
            reader.the("push button", "Close").act("Press")
            self.ends(reader, program, 5)

    def test_error_output(self):
        script = write(self.folder / "broken", "#!/bin/sh\necho 'cannot open <display>' >&2\nexit 3\n", 0o755)
        with self.window(self.config(), script) as (reader, program):
            self.sign_in(reader)
            reader.the("label", f"{script} ended at once, with exit code 3.")
            self.assertEqual(reader.the("text", "What the program said").text, "cannot open <display>\n")
            reader.focuses("push button", "Try again")
            write(script, "#!/bin/sh\nexec sleep 60\n", 0o755)
            reader.the("push button", "Try again").act("Press")
            reader.until("the window is gone", lambda: not self.windows("Sign in to .*"))
            program.process.terminate()
            self.ends(reader, program, 128 + 15)

    def test_missing_program(self):
        for program_name, sentence, code in (
                ("/nowhere/eyes", "/nowhere/eyes was not found; install it, or correct its name.", 127),
                ("/etc/passwd", "/etc/passwd may not be run; it is no program, or needs the permission to be run.",
                 126)):
            with self.subTest(program_name), self.window(self.config(), program_name) as (reader, program):
                self.sign_in(reader)
                reader.the("label", sentence)
                reader.the("push button", "Close").act("Press")
                self.ends(reader, program, code)

    def test_nothing_overrides_the_configuration(self):
        with server.BlazeauthServer() as other:
            friend, vendor = other.add(), other.add()
            elsewhere = {"BLAZEAUTH_SERVER": friend.url, "BLAZEAUTH_API_KEY": "BA" + 19 * "X",
                         "BLAZEAUTH_CA_FILE": "/nowhere.pem", "BLAZEAUTH_PINS": "none"}
            inherited = self.folder / "inherited"
            command = ("sh", "-c", 'ls -l /proc/self/fd > "$1"', "sh", inherited)
            with self.window(self.config(vendor.url), *command, **elsewhere) as (reader, program):
                self.sign_in(reader)
                self.ends(reader, program, 0)
            # The three streams and the folder that is listed; neither the display nor the connection.
            self.assertEqual(inherited.read_text().count(" -> "), 4, inherited.read_text())
            self.assertEqual((friend.connections, vendor.connections), (0, 1))
            self.assertEqual(vendor.requests[0]["websocket_api_key"], server.API_KEY)

    def test_problems_are_told_in_a_window(self):
        config = self.config(colour="red")
        with self.window(config, "true") as (reader, program):
            reader.the("label", "true could not be started")
            sentence = next(label.name for label in reader.things("label") if "launcher.ini" in label.name)
            self.assertRegex(sentence, r"launcher.ini: line \d+: unknown key colour; use one of server, ")
            reader.the("push button", "Close").act("Press")
            self.ends(reader, program, 2)
            self.assertIn(sentence, program.log())
        with self.window(config, "true") as (reader, program):
            reader.the("push button", "Close")
            program.process.terminate()
            self.ends(reader, program, 128 + 15)

    def test_second_launcher(self):
        config = self.config()
        with self.window(config, "sleep", "60") as (reader, first):
            self.sign_in(reader)
            reader.until("the window is gone", lambda: not self.windows("Sign in to .*"))
            with self.window(config, "sleep", "60") as (second_reader, second):
                second_reader.the("label", "Eyes runs already; close it before you start it again.")
                second_reader.the("push button", "Close").act("Press")
                self.ends(second_reader, second, 125)
            first.process.terminate()
            self.ends(reader, first, 128 + 15)

    def test_signed_out_by_the_vendor(self):
        with self.window(self.config(on_session_end="warn"), "sleep", "60") as (reader, program):
            self.sign_in(reader, "SANDBOX-THEN-4100-2")
            reader.hears("Eyes is still open. Sign in again, or close this window.")
            self.assertIsNone(program.process.poll())
            program.process.terminate()
            self.ends(reader, program, 128 + 15)

    def test_signs_in_silently(self):
        keyring = self.enterContext(GnomeKeyring(self)).create()
        keep(keyring, self.env["XDG_CONFIG_HOME"], self.sandbox.url)
        with self.window(self.config(), "xeyes") as (reader, program):
            seen = []
            reader.until("xeyes runs", lambda: seen.extend(self.windows("Sign in to .*")) or self.windows("xeyes"))
            self.assertEqual(seen, [])
            program.process.terminate()
            self.ends(reader, program, 128 + 15)


if __name__ == "__main__":
    unittest.main(warnings="ignore")  # of functions that Atspi calls deprecated, and has no others for
