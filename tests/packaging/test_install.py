# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT

"""What `cmake --install` puts down is a tree that runs, and ships nothing that it should not."""

import json
import os
import pathlib
import re
import subprocess
import tempfile
import unittest

from notforusers import BENCH, SANDBOX, found_in

APPLICATION = "io.github.blazeauth_qt.Login"
ROOT = pathlib.Path(__file__).resolve().parents[2]
BUILD = pathlib.Path(os.environ["BLAZEAUTH_BIN"]).parent
REPOSITORY = re.compile(r"https://(?:raw\.githubusercontent|github)\.com/blazeauth-qt/blazeauth-qt/(?:blob/)?main/")
LIMIT = 60  # seconds, for one command
OFFSCREEN = os.environ | {"QT_QPA_PLATFORM": "offscreen"}


class InstalledTree(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        directory = tempfile.TemporaryDirectory()
        cls.addClassCleanup(directory.cleanup)
        cls.prefix = pathlib.Path(directory.name)
        subprocess.run(
            ["cmake", "--install", BUILD, "--prefix", cls.prefix],
            check=True,
            stdout=subprocess.DEVNULL,
            timeout=LIMIT,
        )

    def program(self, name):
        return self.prefix / "bin" / f"blazeauth-{name}"

    def test_every_program_runs(self):
        for name in ("login", "cli", "launcher", "sandbox", "qa"):
            shown = subprocess.run(
                [self.program(name), "--version"],
                env=OFFSCREEN,
                capture_output=True,
                text=True,
                check=True,
                timeout=LIMIT,
            )
            self.assertRegex(shown.stdout, r"\d+\.\d+\.\d+")
            self.assertEqual(shown.stderr, "")

    def test_signs_in(self):
        run = subprocess.run(
            [self.program("sandbox"), "--", self.program("cli"), "--json", "license"],
            input="ABCDEF-123456\n",
            capture_output=True,
            text=True,
            check=True,
            timeout=LIMIT,
        )
        self.assertEqual(json.loads(run.stdout.splitlines()[-1])["event"], "authorized")

    def test_desktop_finds_it(self):
        entry = self.prefix / f"share/applications/{APPLICATION}.desktop"
        subprocess.run(["desktop-file-validate", entry], check=True, timeout=LIMIT)
        self.assertIn(f"Icon={APPLICATION}\n", entry.read_text())
        self.assertIn("Exec=blazeauth-login\n", entry.read_text())
        self.assertTrue((self.prefix / f"share/icons/hicolor/scalable/apps/{APPLICATION}.svg").is_file())

    def test_pages_link_to_what_is_there(self):
        """Beside them, or in the repository."""
        pages = list(self.prefix.rglob("*.md"))
        self.assertGreater(len(pages), 3)
        for page in pages:
            for link in re.findall(r"\]\(([^)\s]+)\)", page.read_text("utf-8")):
                with self.subTest(page=page.name, link=link):
                    target = link.partition("#")[0]
                    if REPOSITORY.match(target):
                        self.assertTrue((ROOT / REPOSITORY.sub("", target)).exists())
                    elif target and not target.startswith("https://"):
                        self.assertTrue((page.parent / target).exists())

    def test_no_test_server_in_what_ships_to_users(self):
        for name in ("login", "cli", "launcher"):
            self.assertEqual(found_in(self.program(name).read_bytes(), SANDBOX), [])
        self.assertIn("sandbox.test", found_in(self.program("sandbox").read_bytes(), SANDBOX))

    def test_no_bench_in_other_programs(self):
        for name in ("login", "cli", "launcher", "sandbox"):
            self.assertEqual(found_in(self.program(name).read_bytes(), BENCH), [])
        self.assertEqual(found_in(self.program("qa").read_bytes(), BENCH), list(BENCH))

    def test_the_session_needs_no_window_system(self):
        needed = subprocess.run(
            ["readelf", "--dynamic", self.program("cli")],
            capture_output=True,
            text=True,
            check=True,
            timeout=LIMIT,
        ).stdout
        self.assertIn("libQt6WebSockets", needed)
        for library in ("libQt6Gui", "libQt6Widgets"):
            self.assertNotIn(library, needed)


if __name__ == "__main__":
    unittest.main()
