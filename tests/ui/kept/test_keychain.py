# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT
"""KeychainStore on a real gnome-keyring, in all its moods."""

import os
import signal
import unittest

from program import Program
from gnomekeyring import PASSWORD, GnomeKeyring, Prompter, SessionBus

# Times in milliseconds that no test has to wait for, and short ones for what never answers.
AMPLE = (10_000, 3_000, 10_000)
SHORT = (300, 300, 10_000)


class KeychainTest(unittest.TestCase):
    def setUp(self):
        self.bus = self.enterContext(SessionBus())

    def keyring(self, *answers, delay=0):
        self.prompter = self.enterContext(Prompter(self.bus, *answers, delay=delay)) if answers else None
        return self.enterContext(GnomeKeyring(self.bus, self.prompter))

    def program(self, times=AMPLE, **environment):
        return self.enterContext(Program({**self.bus.session(), **environment}, "keychainprogram", *times))

    def stop(self, keyring):
        os.kill(keyring.process.pid, signal.SIGSTOP)
        self.addCleanup(os.kill, keyring.process.pid, signal.SIGCONT)

    def end(self, program, known=None):
        """No step of it may be noticed by somebody at a window."""
        worst = program.end(known)
        self.assertLess(int(worst.removeprefix("worst ")), 250)

    def test_unlocked(self):
        keyring = self.keyring().create()
        program = self.program()
        self.assertEqual(program.ask("probe"), "probe Done")
        self.assertEqual(keyring.entries(), [])
        self.assertEqual(program.ask("read name"), "read Missing")
        self.assertEqual(program.ask("write name first"), "write Done")
        self.assertEqual(program.ask("write name second"), "write Done")
        self.assertEqual(keyring.entries(), ["name"])
        self.assertEqual(keyring.secret("name"), b"second")
        self.assertEqual(program.ask("read name"), "read Done second")
        self.assertEqual(program.ask("read other"), "read Missing")
        self.assertEqual(program.ask("remove name"), "remove Done")
        self.assertEqual(program.ask("remove name"), "remove Done")
        self.assertEqual(keyring.entries(), [])
        self.end(program)

    def test_locked_and_dismissed(self):
        keyring = self.keyring(None, None, None).create()
        program = self.program()
        self.assertEqual(program.ask("write name secret"), "write Done")
        keyring.lock()
        self.assertEqual(program.ask("read name"), "read Locked")
        self.assertEqual(program.ask("read other"), "read Missing")
        self.assertEqual(program.ask("write name another"), "write Locked")
        self.assertEqual(program.ask("probe"), "probe Locked")
        self.assertEqual(program.ask("remove name"), "remove Locked")  # without asking anybody
        self.assertEqual(program.ask("remove other"), "remove Done")
        self.assertTrue(keyring.is_locked())
        keyring.unlock()
        self.assertEqual(program.ask("read name"), "read Done secret")
        self.end(program)

    def test_locked_and_unlocked_when_asked(self):
        keyring = self.keyring("wrong", PASSWORD).create()
        with self.program() as program:
            self.assertEqual(program.ask("write name secret"), "write Done")
        keyring.lock()
        program = self.program()
        self.assertEqual(program.ask("read name"), "read Done secret")
        self.assertFalse(keyring.is_locked())
        self.end(program)

    def test_waits_for_whoever_is_asked(self):
        """Far beyond the time after which a service that hangs is given up."""
        keyring = self.keyring(PASSWORD, delay=900).create()
        program = self.program(SHORT)
        self.assertEqual(program.ask("write name secret"), "write Done")
        keyring.lock()
        self.assertEqual(program.ask("read name"), "read Done secret")
        self.end(program)

    def test_asks_to_make_a_keyring(self):
        keyring = self.keyring(None, PASSWORD, delay=50)
        program = self.program()
        self.assertEqual(program.ask("read name"), "read Missing")
        self.assertEqual(program.ask("probe"), "probe Refused")
        self.prompter.wait_until_gone(1)  # nobody is faster
        self.assertEqual(program.ask("probe"), "probe Done")
        self.assertEqual(keyring.entries(), [])
        self.end(program)

    def test_no_service(self):
        program = self.program()
        for line in ("probe", "read name", "write name secret", "remove name"):
            self.assertEqual(program.ask(line), f"{line.split()[0]} Unavailable")
        self.end(program)

    def test_no_bus(self):
        program = self.program(DBUS_SESSION_BUS_ADDRESS="unix:path=/nonexistent")
        for line in ("probe", "read name", "write name secret", "remove name"):
            self.assertEqual(program.ask(line), f"{line.split()[0]} Unavailable")
        self.end(program)

    def test_service_that_hangs(self):
        keyring = self.keyring().create()
        program = self.program(SHORT)
        self.assertEqual(program.ask("write name secret"), "write Done")
        self.stop(keyring)
        for line in ("probe", "read name"):
            self.assertEqual(program.ask(line), f"{line.split()[0]} Silent")
        os.kill(keyring.process.pid, signal.SIGCONT)
        # What had been given up is done with first.
        self.assertEqual(program.ask("read name"), "read Done secret")
        self.end(program)

    def test_service_that_hangs_at_the_end(self):
        keyring = self.keyring().create()
        program = self.program(SHORT)
        self.stop(keyring)
        self.assertEqual(program.ask("read name"), "read Silent")
        self.end(program)

    def test_service_that_goes_and_comes_back(self):
        keyring = self.keyring().create()
        program = self.program()
        self.assertEqual(program.ask("write name secret"), "write Done")
        keyring.stop()
        self.assertEqual(program.ask("read name"), "read Unavailable")
        keyring.start()
        keyring.unlock()
        # libsecret goes on in a session that the new service does not know, for as long as the program runs.
        self.assertEqual(program.ask("read name"), "read Unusable")
        # Which libsecret now and then complains of.
        self.end(program, known="g_variant_unref: assertion 'value != NULL' failed")
        program = self.program()
        self.assertEqual(program.ask("read name"), "read Done secret")
        self.end(program)

    def test_canceled(self):
        keyring = self.keyring(None, delay=100).create()
        program = self.program()
        self.assertEqual(program.ask("write name secret"), "write Done")
        keyring.lock()
        program.tell("read name")
        program.tell("write name other")
        program.tell("cancel")
        # Nothing is heard of those, and the next comes after them.
        self.assertEqual(program.ask("remove other"), "remove Done")
        self.end(program)

    def test_ends_while_the_user_is_asked(self):
        keyring = self.keyring(PASSWORD, delay=60_000).create()
        program = self.program()
        self.assertEqual(program.ask("write name secret"), "write Done")
        keyring.lock()
        program.tell("read name")
        self.end(program)


if __name__ == "__main__":
    unittest.main()
