# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT
"""blazeauth-login on a real accessibility bus, used as by somebody who cannot see it: by names, roles and actions, by
what is announced, and by the keyboard where the focus is told. Against the sandbox, and against a server that shares
no code with us."""

import contextlib
import re
import subprocess
import unittest

from desktop import Desktop
from loginprogram import MortalSandbox, login_window
from reader import LIMIT
from realpeer import HOST
import blazeauth_server as server

# What can be done with each role that is there to be used.
ACTIONS = {"page tab": "Press", "push button": "Press", "check box": "Toggle", "text": "SetFocus",
           "password text": "SetFocus"}

TIME_LEFT = r"Time left: (1 day|23 hours 59 minutes)"
EXPIRES = r"Expires: .*\d{4}.*"


class AccessibilityBusTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desktop = cls.enterClassContext(Desktop())

    def window(self, url):
        return login_window(self.desktop, url)

    @contextlib.contextmanager
    def window_on_sandbox(self):
        with MortalSandbox() as sandbox, self.window(sandbox.url) as window:
            yield window

    def assert_panel(self, reader, *expected):
        """That the labels of the panel say this, in this order; each is a regular expression."""
        reader.the("push button", "Continue")
        values = [label.name for label in reader.things("label") if re.match(r"[A-Z][\w ]*: ", label.name)]
        self.assertEqual(len(values), len(expected) + 1, values)
        for value, pattern in zip(values, [*expected, "Connection: ready"]):
            self.assertRegex(value, f"^{pattern}$")

    def assert_usable(self, reader):
        """That everything that is there to be used has a name, and an action that uses it."""
        for thing in reader.things():
            role = thing.role
            if role in ACTIONS:
                self.assertTrue(thing.name, str(thing))
                self.assertIn(ACTIONS[role], thing.actions, str(thing))
            if role in ("text", "password text"):
                self.assertEqual(thing.labels, [thing.name], str(thing))

    def assert_never_told(self, reader, *secrets):
        """That no event said a secret, but for those of the fields, whose text is told as it is typed."""
        self.assertTrue(reader.heard)
        for event in reader.heard:
            for secret in secrets:
                self.assertNotIn(secret, event.name)
                self.assertNotIn(secret, event.description)
                if not event.type.startswith("object:text-changed"):
                    self.assertNotIn(secret, event.text)

    def test_by_license(self):
        with self.window_on_sandbox() as (reader, process):
            self.assert_usable(reader)
            selected = [tab.name for tab in reader.things("page tab") if "selected" in tab.states]
            self.assertEqual(selected, ["License key"])
            key = reader.the("text", "License key")
            sign_in = reader.the("push button", "Sign in")
            key.fill("EXPIRED-123456")
            sign_in.act("Press")
            message = reader.hears("This license has expired")
            self.assertIn("LicenseExpired · 103", message)
            reader.the("alert", message)
            self.assertEqual(key.description, "This license has expired")
            self.assertEqual(key.text, "EXPIRED-123456")
            self.assert_usable(reader)

            key.fill("ABCDEF-123456")
            sign_in.act("Press")
            self.assert_panel(reader, "Signed in as: AB…56", TIME_LEFT, EXPIRES, "Levels: tier pro",
                              "Comment: main seat", r"IP address: 203\.0\.113\.10")
            self.assertEqual(reader.the("push button", "Continue").description, "Signed in as: AB…56")
            self.assert_usable(reader)

            reader.the("push button", "Sign out").act("Press")
            over = reader.hears("You are signed out")
            self.assertEqual(reader.announced(), [message, over])
            self.assertEqual(reader.things("push button", "Continue"), [])
            self.assert_never_told(reader, "ABCDEF-123456", "EXPIRED-123456")
            self.assertIsNone(process.poll())

    def test_by_account_on_an_independent_server(self):
        with server.BlazeauthServer(HOST) as peer:
            story = peer.add()
            with self.window(story.url) as (reader, process):
                reader.the("page tab", "Account").act("Press")
                reader.the("text", "E-mail or login").fill(server.LOGIN)
                password = reader.the("password text", "Password")
                password.fill("wrong-password")
                self.assertEqual(password.text, "")
                show = reader.the("check box", "Show password")
                show.act("Toggle")
                self.assertEqual((password.role, password.text), ("text", "wrong-password"))
                self.assert_usable(reader)
                sign_in = reader.the("push button", "Sign in")
                sign_in.act("Press")
                reader.hears("AppUserNotFound · 200")
                self.assertNotIn("checked", show.states)
                self.assertEqual((password.role, password.text), ("password text", ""))
                self.assertTrue(password.description)

                reader.the("push button", "I also have a license key").act("Press")
                reader.the("text", "License key (optional)").fill(server.LICENSE)
                password.fill(server.PASSWORD)
                sign_in.act("Press")
                self.assert_panel(reader, f"Signed in as: {server.LOGIN}", TIME_LEFT, EXPIRES, "Levels: tier pro",
                                  "Comment: main account", r"IP address: 203\.0\.113\.10", "License required: Yes")
                sent = [request.get("license") for request in story.requests]
                self.assertEqual(sent, [None, None, server.LICENSE])
                self.assert_never_told(reader, server.PASSWORD, "wrong-password", server.LICENSE)

                reader.the("push button", "Continue").act("Press")
                reader.until("the program has ended", lambda: process.poll() is not None)
                self.assertEqual(process.returncode, 0)

    def test_by_keyboard(self):
        with self.window_on_sandbox() as (reader, process):
            self.keys("search", "--onlyvisible", "--name", "^Sign in", "windowfocus")  # as a window manager does
            reader.focuses("text", "License key")
            self.type("SANDBOX-103", "Return")
            reader.hears("LicenseExpired · 103")
            self.type("SANDBOX-SILENT", "Return")  # over what was typed, which is selected
            reader.hears("Checking the license")
            self.keys("key", "Escape")
            reader.gone("push button", "Cancel")
            self.keys("key", "ctrl+a")
            self.type("ABCDEF-123456", "Return")
            reader.focuses("push button", "Continue")
            self.keys("key", "Tab")
            reader.focuses("push button", "Sign out")
            self.keys("key", "space")
            reader.hears("You are signed out")
            reader.focuses("text", "License key")

            self.keys("key", "shift+Tab")
            reader.focuses("page tab", "License key")
            self.keys("key", "Right")
            reader.focuses("page tab", "Account")
            self.keys("key", "Tab")
            reader.focuses("text", "E-mail or login")
            self.type("user@example.com", "Tab")
            reader.focuses("password text", "Password")
            self.type("weak-password", "Return")
            reader.hears("AppUserNotFound · 200")
            self.type("strong-password", "Return")
            reader.focuses("push button", "Continue")
            self.keys("sleep", "0.1", "key", "Return")  # no sooner after the last one than a hand could
            reader.until("the program has ended", lambda: process.poll() is not None)
            self.assertEqual(process.returncode, 0)

    def type(self, text, key):
        self.keys("type", "--delay", "1", "--args", "1", text, "key", key)

    def keys(self, *arguments):
        subprocess.run(["xdotool", *arguments], check=True, timeout=LIMIT, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    unittest.main(warnings="ignore")  # of functions that Atspi calls deprecated, and has no others for
