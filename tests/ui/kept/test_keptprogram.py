# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT
"""Keep me signed in, as the user of blazeauth-login meets it: on a real gnome-keyring, from one start to the next."""

import pathlib
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "accessibility"))

from desktop import Desktop
from gnomekeyring import GnomeKeyring, Prompter
from loginprogram import MortalSandbox, login_window

KEY = "ABCDEF-123456"
SIGNED_IN = "Signed in as: AB…56"
LOCKED = "The keychain of this computer is locked; unlock it and try again."
BOX = "Keep me signed in"


class Home:
    """Of somebody on the desktop who starts the program for the first time."""

    def __init__(self, desktop, folder):
        self.address = desktop.variables["DBUS_SESSION_BUS_ADDRESS"]
        self.folder = pathlib.Path(folder)
        (self.folder / "run").mkdir(mode=0o700)

    def session(self):
        return {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "HOME": str(self.folder),
                "XDG_CONFIG_HOME": f"{self.folder}/config", "XDG_DATA_HOME": f"{self.folder}/data",
                "XDG_CACHE_HOME": f"{self.folder}/cache", "XDG_RUNTIME_DIR": f"{self.folder}/run",
                "DBUS_SESSION_BUS_ADDRESS": self.address}


class KeptProgramTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desktop = cls.enterClassContext(Desktop())

    def setUp(self):
        self.home = Home(self.desktop, self.enterContext(tempfile.TemporaryDirectory()))
        self.sandbox = self.enterContext(MortalSandbox())

    def keyring(self, *answers):
        prompter = self.enterContext(Prompter(self.home, *answers)) if answers else None
        return self.enterContext(GnomeKeyring(self.home, prompter))

    def start(self):
        """A start of the program: who reads its window, and its process."""
        return login_window(self.desktop, self.sandbox.url, **self.home.session())

    def sign_in(self, reader):
        reader.the("text", "License key").fill(KEY)
        reader.the("push button", "Sign in").act("Press")
        reader.the("label", SIGNED_IN)

    def go_on(self, reader, process):
        reader.the("push button", "Continue").act("Press")
        reader.until("the program has ended", lambda: process.poll() is not None)
        self.assertEqual(process.returncode, 0)

    def is_kept(self, reader):
        return "checked" in reader.the("check box", BOX).states

    def keep(self, keyring):
        """Signs in with the box ticked, and ends the program as users do."""
        with self.start() as (reader, process):
            self.assertFalse(self.is_kept(reader))
            reader.the("check box", BOX).act("Toggle")
            reader.until("the box is ticked", lambda: self.is_kept(reader))
            # The keychain is tried with an entry that says nothing, and goes again.
            reader.until("no entry is left", lambda: keyring.entries() == [])
            self.sign_in(reader)
            self.go_on(reader, process)
        self.assertEqual(len(keyring.entries()), 1)

    def assert_nothing_is_in_files(self):
        for path in self.home.folder.rglob("*"):
            if path.is_file() and "keyrings" not in path.parts:
                self.assertNotIn(KEY.encode(), path.read_bytes(), path)

    def test_kept_until_sign_out(self):
        keyring = self.keyring().create()
        self.keep(keyring)
        self.assert_nothing_is_in_files()
        with self.start() as (reader, process):  # and signed in, without doing anything
            reader.the("label", SIGNED_IN)
            self.go_on(reader, process)
        self.assertEqual(len(keyring.entries()), 1)
        with self.start() as (reader, _):
            reader.the("push button", "Sign out").act("Press")
            reader.hears("You are signed out")
            reader.until("nothing is kept", lambda: keyring.entries() == [])
            self.assertFalse(self.is_kept(reader))
        with self.start() as (reader, _):
            self.assertEqual(reader.the("text", "License key").text, "")

    def test_locked(self):
        keyring = self.keyring(None, None).create()  # who is asked for its password, dismisses that
        self.keep(keyring)
        keyring.lock()
        with self.start() as (reader, _):
            reader.the("label", LOCKED)
            self.assertEqual(reader.the("text", "License key").text, "")
        keyring.unlock()
        with self.start() as (reader, _):
            reader.the("label", SIGNED_IN)
        keyring.lock()
        with self.start() as (reader, process):
            reader.the("label", LOCKED)
            self.sign_in(reader)
            self.go_on(reader, process)

    def test_missing(self):
        with self.start() as (reader, process):
            reader.the("check box", BOX).act("Toggle")
            reader.hears("This computer has no keychain, so nothing can be kept.")
            self.assertFalse(self.is_kept(reader))
            self.sign_in(reader)
            self.go_on(reader, process)
        self.assert_nothing_is_in_files()

    def test_removed(self):
        keyring = self.keyring().create()
        self.keep(keyring)
        keyring.remove(*keyring.entries())
        with self.start() as (reader, process):
            self.assertEqual(reader.the("text", "License key").text, "")
            reader.until("the box is empty", lambda: not self.is_kept(reader))
            self.sign_in(reader)
            self.go_on(reader, process)
        self.assertEqual(keyring.entries(), [])


if __name__ == "__main__":
    unittest.main(warnings="ignore")  # of functions that Atspi calls deprecated, and has no others for
