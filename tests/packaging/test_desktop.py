# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT
"""What desktops and software centres are told: by the letter of their formats, and the same as elsewhere."""

import os
import re
import struct
import subprocess
import unittest
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[2]
BUILT = Path(os.environ["BLAZEAUTH_BIN"]).parent / "packaging"
METAINFO = BUILT / "io.github.blazeauth_qt.Login.metainfo.xml"
LIMIT = 30  # seconds, for what takes a moment
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def png_size(file: Path) -> tuple[int, int]:
    head = file.read_bytes()[:24]
    assert head.startswith(b"\x89PNG\r\n\x1a\n")
    return struct.unpack(">II", head[16:])


class Desktop(unittest.TestCase):
    def test_entries(self):
        for name, program in (("Login", "blazeauth-login"), ("Qa", "blazeauth-qa")):
            entry = ROOT / f"packaging/io.github.blazeauth_qt.{name}.desktop"
            done = subprocess.run(
                ["desktop-file-validate", "--warn-kde", entry], capture_output=True, text=True, timeout=LIMIT
            )
            self.assertEqual((done.returncode, done.stdout), (0, ""))
            text = entry.read_text("utf-8")
            self.assertIn(f"\nExec={program}\n", text)
            self.assertIn(f"\nIcon={entry.stem}\n", text)
            # The window says that it belongs to it.
            source = (ROOT / "app" / name.lower() / "main.cpp").read_text("utf-8")
            self.assertIn(f'setDesktopFileName(u"{entry.stem}"_s)', source)

    def test_icons(self):
        for component, name in (("login", "Login"), ("qa", "Qa")):
            folder = BUILT / f"icons/{component}/hicolor"
            self.assertEqual(
                sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.png")),
                sorted(f"{size}x{size}/apps/io.github.blazeauth_qt.{name}.png" for size in SIZES),
            )
            for size in SIZES:
                icon = folder / f"{size}x{size}/apps/io.github.blazeauth_qt.{name}.png"
                self.assertEqual(png_size(icon), (size, size))

    def test_metainfo(self):
        done = subprocess.run(
            ["appstreamcli", "validate", "--no-net", "--no-color", METAINFO],
            capture_output=True,
            text=True,
            timeout=LIMIT,
        )
        self.assertEqual(done.returncode, 0, done.stdout)
        self.assertNotRegex(done.stdout, r"(?m)^[EWI]:")

    def test_metainfo_fits_the_rest(self):
        component = ElementTree.parse(METAINFO).getroot()
        entry = (ROOT / "packaging/io.github.blazeauth_qt.Login.desktop").read_text("utf-8")
        self.assertEqual(component.findtext("launchable"), f"{component.findtext('id')}.desktop")
        language = "{http://www.w3.org/XML/1998/namespace}lang"
        for tag, key in (("name", "Name"), ("summary", "Comment")):
            for element in component.findall(tag):
                suffix = f"[{element.get(language)}]" if element.get(language) else ""
                self.assertIn(f"\n{key}{suffix}={element.text}\n", entry)
        for image in component.iter("image"):
            picture = ROOT / "docs/pictures" / image.text.rpartition("/docs/pictures/")[2]
            self.assertEqual(png_size(picture), (int(image.get("width")), int(image.get("height"))))
        self.assertEqual(
            [binary.text for binary in component.iter("binary")],
            ["blazeauth-login", "blazeauth-cli", "blazeauth-launcher"],
        )

    def test_releases_are_those_of_the_changelog(self):
        text = (ROOT / "CHANGELOG.md").read_text("utf-8")
        expected = []
        for version, date, body in re.findall(
            r"^## ([\d.]+), (\d{4}-\d\d-\d\d|unreleased)\n(.*?)(?=^## |\Z)", text, re.MULTILINE | re.DOTALL
        ):
            points = re.findall(r"^- (.*?)(?=^- |^\s*$|\Z)", body, re.MULTILINE | re.DOTALL)
            expected.append((version, date, [" ".join(point.replace("`", "").split()) for point in points]))
        self.assertEqual(len(expected), len(re.findall("^## ", text, re.MULTILINE)), "## VERSION, DATE or unreleased")
        found = []
        for release in ElementTree.parse(METAINFO).getroot().iter("release"):
            self.assertRegex(release.get("date"), r"^\d{4}-\d\d-\d\d$")
            date = "unreleased" if release.get("type") == "development" else release.get("date")
            points = [" ".join("".join(point.itertext()).split()) for point in release.iter("li")]
            found.append((release.get("version"), date, points))
        self.assertEqual(found, expected)
        version = re.search(r"project\(BlazeAuth VERSION ([\d.]+)", (ROOT / "CMakeLists.txt").read_text()).group(1)
        self.assertEqual(found[0][0], version)


if __name__ == "__main__":
    unittest.main()
