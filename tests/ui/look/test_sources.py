# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT
"""Colours, sizes of fonts and fonts stand in ui/look/theme and nowhere else; what does not, stands here by name."""

import re
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
FOLDERS = ("ui", "app/login")
THEME = ("ui/look/theme.cpp", "ui/look/theme.h")

NAMED_COLORS = "black|white|red|green|blue|cyan|magenta|yellow|gray|transparent"
FORBIDDEN = {
    "a colour by name": rf"\bQt::(?:(?:dark|light)\w+|{NAMED_COLORS}|color[01])\b",
    "a colour by numbers": r'\bq(?:Rgba?|RgbA?64)\(|\bQColor[({]\s*(?:0x|\d)|\bfrom(?:Rgb|Hsv|Hsl|Cmyk)F?\(|"#[0-9a-fA-F]{3,8}"',
    "a colour made of another": r"\.(?:lighter|darker)\(|\bsetAlphaF?\(|\bset(?:Red|Green|Blue|Hsv|Hsl|Rgb)F?\(",
    "a style sheet": r"\bsetStyleSheet\(",
    "a size of a font": r"\bset(?:Pixel|Point)SizeF?\(",
    "a font": r'\bQFont[({]\s*[u"]|\bsetFamil(?:y|ies)\(|\bsetWeight\(|\bsetBold\(|\bsetItalic\(',
}
# File, what it holds, and why that is no look of its own.
ALLOWED = {
    ("ui/controls/textfield.cpp", "Qt::transparent"): "the ground of the field is painted, in the colour of the theme",
    ("ui/look/sharppicture.cpp", "Qt::transparent"): "a picture with nothing on it yet",
    ("ui/menu/diagnosticsfacts.cpp", "Qt::white"): "measures whether the theme is dark",
    ("ui/menu/diagnosticsfacts.cpp", "Qt::black"): "measures whether the theme is dark",
    # The palettes that the user chooses from; the theme makes its colours of whichever is in force.
    ("ui/look/colorscheme.cpp", "qRgb("): "the palettes to choose from",
    ("ui/look/colorscheme.cpp", "Qt::black"): "the palettes to choose from",
    ("ui/look/colorscheme.cpp", "Qt::white"): "the palettes to choose from",
    ("ui/look/colorscheme.cpp", "Qt::gray"): "the palettes to choose from",
    ("ui/look/colorscheme.cpp", ".lighter("): "the palettes to choose from",
    ("ui/look/colorscheme.cpp", ".darker("): "the palettes to choose from",
}


def sources() -> list[Path]:
    return sorted(path for folder in FOLDERS for path in (ROOT / folder).rglob("*") if path.suffix in (".cpp", ".h"))


def without_comments(text: str) -> str:
    return re.sub(r"//[^\n]*|/\*.*?\*/", lambda comment: "\n" * comment.group().count("\n"), text, flags=re.DOTALL)


class Sources(unittest.TestCase):
    def test_looks_stand_in_the_theme(self) -> None:
        met = set()
        for path in sources():
            name = path.relative_to(ROOT).as_posix()
            if name in THEME:
                continue
            for number, line in enumerate(without_comments(path.read_text("utf-8")).splitlines(), 1):
                for what, pattern in FORBIDDEN.items():
                    for found in re.findall(pattern, line):
                        met.add((name, found))
                        with self.subTest(file=name, line=number):
                            self.assertIn((name, found), ALLOWED, f"{what}; ui/look/theme is the place for it")
        self.assertEqual(set(ALLOWED) - met, set(), "these are no longer there")

    def test_the_patterns_find_something(self) -> None:
        theme = "".join(without_comments((ROOT / name).read_text("utf-8")) for name in THEME)
        for what in ("a colour by name", "a colour by numbers", "a size of a font", "a font"):
            self.assertTrue(re.search(FORBIDDEN[what], theme), what)


if __name__ == "__main__":
    unittest.main()
