# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT
"""When the Debian that packages are tried in is made anew; none is made here."""

import os
import tempfile
import unittest
from pathlib import Path

from cleanroot import WEEK, recipe_of, still_good

MADE = 1_000_000.0


class Base(unittest.TestCase):
    def setUp(self):
        directory = tempfile.TemporaryDirectory()
        self.addCleanup(directory.cleanup)
        self.tar = Path(directory.name) / "base.tar"

    def make(self, recipe):
        self.tar.touch()
        os.utime(self.tar, (MADE, MADE))
        recipe_of(self.tar).write_text(recipe, "utf-8")

    def test_it_is_kept_for_a_week(self):
        self.make("bookworm")
        for age, kept in ((0, True), (WEEK - 1, True), (WEEK, False), (-1, False)):
            with self.subTest(age=age):
                self.assertEqual(still_good(self.tar, "bookworm", MADE + age), kept)

    def test_it_is_made_of_the_same(self):
        self.make("bookworm")
        self.assertFalse(still_good(self.tar, "trixie", MADE))

    def test_both_files_are_there(self):
        self.assertFalse(still_good(self.tar, "bookworm", MADE))
        for gone in (self.tar, recipe_of(self.tar)):
            with self.subTest(gone=gone.name):
                self.make("bookworm")
                gone.unlink()
                self.assertFalse(still_good(self.tar, "bookworm", MADE))


if __name__ == "__main__":
    unittest.main()
