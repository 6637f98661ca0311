# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT

"""Whatever the pages name is there: what they link to, files, folders and scripts."""

import os
import re
import unittest

from pages import PAGES, ROOT, anchors, code_in, rows, section, text_of, without_code

TOP = {path.name for path in ROOT.iterdir()}


def links(text: str) -> list[str]:
    return re.findall(r"\]\(([^)\s]+)\)", without_code(text))


def paths(text: str) -> set[str]:
    """What is named as a file or folder of the project, from its root."""
    named = [word for code in code_in(text) for word in re.split(r"[\s,;]+", code)]
    named += re.findall(r"^    (script/\w+|\.ci/\w+)", text, re.MULTILINE)
    found = set()
    for name in named:
        first, slash, _ = name.partition("/")
        if slash and first in TOP and re.fullmatch(r"[\w./-]+", name):
            found.add(name.rstrip("/"))
        elif re.fullmatch(r"[A-Z]\w+\.(?:md|txt|json)", name):
            found.add(name) # of those at the root, which have capitals
    return found


def version(major: str, minor: str, patch: str) -> str:
    return f"{major}.{minor}" if patch == "0" else f"{major}.{minor}.{patch}"


def version_checks(source: str) -> list[str]:
    """The versions that C++ code compares that of Qt with, such as 6.5, in their order; "?" where it does so in another
    way than with QT_VERSION_CHECK."""
    text = re.sub(r"/\*.*?\*/|//[^\n]*", "", source.replace("\\\n", " "), flags=re.DOTALL)
    compared = r"\s*(?:[<>]=?|[!=]=)\s*"
    check = r"QT_VERSION_CHECK\s*\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*\)"
    other = r"\bQT_VERSION(?:_MAJOR|_MINOR|_PATCH|_CHECK)?\b"
    found = re.finditer(rf"\bQT_VERSION{compared}{check}|\b{check}{compared}QT_VERSION\b|{other}", text)
    return [version(*numbers) if numbers else "?" for numbers in ([*filter(None, match.groups())] for match in found)]


def version_checks_of_cmake(source: str) -> list[str]:
    """The same of CMake's."""
    text = re.sub(r"#.*", "", source)
    return re.findall(r"\bQt6(?!Keychain)\w*_VERSION\w*\W*\s(?:VERSION_)?(?:GREATER|LESS|EQUAL)\w*\s+\W*([\d.]+)", text)


class Pages(unittest.TestCase):
    def test_links_lead_somewhere(self) -> None:
        for page in PAGES:
            text = page.read_text("utf-8")
            for link in links(text):
                with self.subTest(page=page.relative_to(ROOT).as_posix(), link=link):
                    if re.match(r"[a-z]+:", link):
                        self.assertTrue(link.startswith("https://"), "a link that everybody can follow")
                        continue
                    file, _, anchor = link.partition("#")
                    target = page.parent / file if file else page
                    self.assertTrue(target.exists())
                    self.assertTrue(target.resolve().is_relative_to(ROOT))
                    if anchor:
                        self.assertIn(anchor, anchors(target.read_text("utf-8")))

    def test_paths_are_there(self) -> None:
        for page in PAGES:
            for path in sorted(paths(page.read_text("utf-8"))):
                if path.startswith("build/"):
                    continue
                with self.subTest(page=page.relative_to(ROOT).as_posix(), path=path):
                    self.assertTrue((ROOT / path).exists())

    def test_pages_are_found(self) -> None:
        """From README, in as many steps as it takes."""
        reached, todo = set(), [ROOT / "README.md"]
        while todo:
            page = todo.pop()
            if page in reached:
                continue
            reached.add(page)
            text = page.read_text("utf-8")
            targets = [(page.parent / link.partition("#")[0]).resolve() for link in links(text) if "://" not in link]
            todo += [target for target in targets if target.suffix == ".md"]
        self.assertEqual([page.name for page in PAGES if page not in reached], [])

    def test_readme_takes_two_minutes(self) -> None:
        read = re.sub(r"\]\([^)]*\)", "]", without_code(text_of("README.md")))
        words = re.findall(r"[\w'-]+", read)
        self.assertLess(len(words), 520, "what is longer belongs into docs")

    def test_each_place_for_a_change_is_a_file(self) -> None:
        places = [row[1] for row in rows(section(text_of("ARCHITECTURE.md"), "Where do I change..."))]
        self.assertGreater(len(places), 30)
        for place in places:
            with self.subTest(place=place):
                self.assertTrue(paths(place), "names no path from the root of the project")

    def test_each_version_check_is_listed(self) -> None:
        """One line for each, and one check for each line."""
        listed = [(row[0].strip("`"), row[1]) for row in rows(section(text_of("ARCHITECTURE.md"), "Newer Qt"))]
        found = []
        for folder in ("session", "ui", "app", "packaging", "tests"):
            for source in (ROOT / folder).rglob("*"):
                checks = {".cpp": version_checks, ".h": version_checks, ".cmake": version_checks_of_cmake,
                          ".txt": version_checks_of_cmake}.get(source.suffix)
                if checks:
                    name = source.relative_to(ROOT).as_posix()
                    found += [(name, version) for version in checks(source.read_text("utf-8"))]
        found += [("CMakeLists.txt", version) for version in version_checks_of_cmake(text_of("CMakeLists.txt"))]
        self.assertEqual(sorted(found), sorted(listed))

    def test_finding_version_checks(self) -> None:
        for text, versions in (
            ("#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)\n", ["6.5"]),
            ("#  if QT_VERSION<QT_VERSION_CHECK( 6,10 , 0 )\n", ["6.10"]),
            ("#if QT_VERSION_CHECK(6, 8, 2) <= QT_VERSION\n", ["6.8.2"]),
            ("#if defined(X) \\\n    && QT_VERSION >= \\\n    QT_VERSION_CHECK(6, \\\n    8, 0)\n", ["6.8"]),
            ("#if QT_VERSION > QT_VERSION_CHECK(6, 5, 0) && QT_VERSION < QT_VERSION_CHECK(6, 8, 0)\n", ["6.5", "6.8"]),
            ("#elif QT_VERSION != QT_VERSION_CHECK(6, 5, 0)\n", ["6.5"]),
            ("if constexpr (QT_VERSION >= QT_VERSION_CHECK(6,\n 5, 0))", ["6.5"]),
            ("#if QT_VERSION >= 0x060500\n", ["?"]),
            ("#if QT_VERSION_MINOR > 4\n", ["?"]),
            ("#ifdef QT_VERSION_CHECK\n", ["?"]),
            ("// #if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)\n/* QT_VERSION */ QT_VERSION_STR\n", []),
        ):
            with self.subTest(text=text):
                self.assertEqual(version_checks(text), versions)
        for text, versions in (
            ("if(Qt6_VERSION VERSION_GREATER_EQUAL 6.8)", ["6.8"]),
            ('if("${Qt6Core_VERSION}" VERSION_LESS "6.5.0")', ["6.5.0"]),
            ("if(Qt6_VERSION_MINOR GREATER 4)", ["4"]),
            ("# if(Qt6_VERSION VERSION_LESS 6.5)\nmessage(${Qt6Keychain_VERSION})", []),
        ):
            with self.subTest(text=text):
                self.assertEqual(version_checks_of_cmake(text), versions)

    def test_each_signal_is_told(self) -> None:
        page = text_of("docs/embedding.md")
        told = {code.partition("(")[0] for code in code_in(page)}
        for header in ("session/authsession.h", "ui/loginwidget.h"):
            part = text_of(header).partition("Q_SIGNALS:")[2].partition("protected:")[0]
            signals = re.findall(r"^    void (\w+)\(", part, re.MULTILINE)
            self.assertGreater(len(signals), 9)
            self.assertEqual([signal for signal in signals if signal not in told], [], header)

    def test_languages_are_counted(self) -> None:
        languages = re.search(r"^set\(languages ([^)]*)\)", text_of("translations/CMakeLists.txt"), re.MULTILINE)[1].split()
        numbers = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split()
        expected = numbers[len(languages) + 1 - 10] # English has no catalogue
        for file in ("CHANGELOG.md", "docs/embedding.md", "packaging/cpack.cmake",
                     "packaging/io.github.blazeauth_qt.Login.metainfo.xml.in"):
            with self.subTest(file=file):
                told = re.findall(r"(\w+)\s+languages", text_of(file))
                self.assertEqual({number.lower() for number in told}, {expected})

    def test_what_contributing_starts_can_be_started(self) -> None:
        scripts = re.findall(r"^    ((?:script|\.ci)/\w+)", text_of("CONTRIBUTING.md"), re.MULTILINE)
        self.assertTrue(scripts)
        for script in scripts:
            with self.subTest(script=script):
                self.assertTrue(os.access(ROOT / script, os.X_OK))

    def test_each_script_is_described(self) -> None:
        text = "".join(page.read_text("utf-8") for page in PAGES)
        for script in sorted((ROOT / "script").iterdir()):
            with self.subTest(script=script.name):
                self.assertTrue(f"script/{script.name}" in text, "no page names it")


if __name__ == "__main__":
    unittest.main()
