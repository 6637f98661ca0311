# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT
"""Nothing that the first picture of the window does not need is done before it."""

import os
import pathlib
import re
import sys
import unittest

TESTS = pathlib.Path(__file__).resolve().parents[2]
for folder in ("bench", "peers", "ui/accessibility"):
    sys.path.insert(0, str(TESTS / folder))

from timeline import before_picture, recorded
from windows import Place

LATER = re.compile("|".join((
    r"^library lib(ssl|crypto|secret|gio|gcr-)",
    r"^plugins? (of )?(tls|networkinformation|imageformats|iconengines)",
    r"OpenSSL",
    r"^connects to the (server|system bus)",
    r"^starts ",
    r"\.qm$",
    r"\.ini$")))


class StartTimelineTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        with Place(pathlib.Path(os.environ["BLAZEAUTH_BIN"])) as place:
            command = place.login_command(place.story())
            cls.steps = recorded(command, place.variables, "connects to the server")

    def test_before_the_picture(self):
        before = [step.what for step in before_picture(self.steps)]
        self.assertIn("connects to the X server", before)
        self.assertIn("window mapped", before)
        self.assertNotIn("another window mapped", before)
        self.assertEqual([what for what in before if LATER.search(what)], [])
        self.assertEqual([step.what for step in before_picture(self.steps) if step.writes], [])

    def test_after_the_picture(self):
        # So that the test above would see it.
        after = [step.what for step in self.steps[len(before_picture(self.steps)):]]
        for what in (r"plugins of tls", r"library libssl", r"connects to the server"):
            self.assertTrue(any(re.match(what, step) for step in after), (what, after))


if __name__ == "__main__":
    unittest.main()
