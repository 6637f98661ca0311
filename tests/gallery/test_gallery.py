# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT
"""The gallery's program takes the same pictures each time, and says what it cannot take; docs/gallery is complete."""

import os
import subprocess
import tempfile
import unittest
from pathlib import Path

PROGRAM = Path(os.environ["BLAZEAUTH_BIN"]) / "blazeauth-gallery"
DOCS = Path(__file__).resolve().parents[2] / "docs"
THEMES = ("light", "dark", "high-contrast")
LANGUAGES = ("en", "de", "ar", "ja")
SCALES = (100, 200)
LARGEST = 500 * 1024  # a repository is not an album
PNG = b"\x89PNG\r\n\x1a\n"


def take(*arguments: str) -> subprocess.CompletedProcess:
    return subprocess.run([PROGRAM, *arguments], capture_output=True, text=True, timeout=60)


class Program(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def pictures(self, name: str, *arguments: str) -> dict[str, bytes]:
        taken = take(*arguments, str(self.folder / name))
        self.assertEqual((taken.returncode, taken.stderr), (0, ""))
        return {path.name: path.read_bytes() for path in (self.folder / name).iterdir()}

    def test_same_pictures_each_time(self) -> None:
        order = ("--languages", "en", "--themes", "dark", "--states", "Queued,Rejected,ConnectionLost")
        once = self.pictures("once", *order)
        self.assertEqual(list(once), ["dark-en-100.png"])
        self.assertTrue(once["dark-en-100.png"].startswith(PNG))
        self.assertEqual(self.pictures("again", *order), once)

    def test_each_state_in_the_other_theme_and_scale(self) -> None:
        pictures = self.pictures("all", "--languages", "de", "--themes", "high-contrast", "--scale", "200", "--separate")
        self.assertEqual(len(pictures), 17)
        self.assertEqual(len(set(pictures.values())), 17)

    def test_what_is_not_there(self) -> None:
        for option, value in (("--languages", "tlh"), ("--themes", "pink"), ("--states", "Happy")):
            refused = take(option, value, str(self.folder))
            self.assertEqual(refused.returncode, 2)
            self.assertEqual(refused.stderr, f"blazeauth-gallery: there is no {value} here\n")


class Sheets(unittest.TestCase):
    def test_all_are_there_and_small(self) -> None:
        wanted = {f"{theme}-{language}-{scale}.png" for theme in THEMES for language in LANGUAGES for scale in SCALES}
        self.assertEqual({path.name for path in (DOCS / "gallery").iterdir()}, wanted)
        for name in wanted:
            sheet = (DOCS / "gallery" / name).read_bytes()
            self.assertTrue(sheet.startswith(PNG), name)
            self.assertLessEqual(len(sheet), LARGEST, name)


if __name__ == "__main__":
    unittest.main()
