# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT
"""Every catalogue in translations/ holds all texts of the sources, whole and in the shape that the window needs."""

import re
import shutil
import subprocess
import tempfile
import unittest
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[2]
# The folders of the targets that translations/CMakeLists.txt names.
SOURCES = ("session", "ui", "app/login", "app/cli", "app/launcher")
CATALOGUES = sorted((ROOT / "translations").glob("*.ts"))
# The languages beside English, each with the number of its plural forms.
PLURAL_FORMS = {
    "ar": 6,
    "de": 2,
    "es": 2,
    "fr": 2,
    "ja": 1,
    "ko": 1,
    "pl": 3,
    "pt_BR": 2,
    "ru": 3,
    "tr": 1,
    "uk": 3,
    "zh_CN": 1,
}

# English titles have at most 6 words; other languages may need an article more.
MOST_WORDS_OF_TITLE = 7
PLACEHOLDER = re.compile(r"%L?(?:n|\d{1,2})")
MNEMONIC = re.compile(r"&(\S)")
# Each ending with what it is in other scripts.
ENDINGS = {"...": "…", "…": "…", ".": ".", "。": ".", "।": ".", "۔": ".", ":": ":", "：": ":"}


@dataclass(frozen=True)
class Message:
    """One text of a catalogue; texts has one entry, or one for each plural form."""

    context: str
    source: str
    comment: str
    finished: bool
    counts: bool
    texts: tuple[str, ...]

    @property
    def key(self) -> tuple[str, str, str]:
        return self.context, self.source, self.comment


def lupdate() -> str:
    folders = [Path("/usr/lib/qt6/bin")]
    qtpaths = shutil.which("qtpaths6") or shutil.which("qtpaths")
    if qtpaths:
        command = [qtpaths, "--query", "QT_HOST_BINS"]
        answer = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
        folders.insert(0, Path(answer.stdout.strip()))
    for folder in folders:
        if (folder / "lupdate").is_file():
            return str(folder / "lupdate")
    raise FileNotFoundError("lupdate of Qt 6 is in none of " + ", ".join(map(str, folders)))


def collect(folder: Path) -> None:
    """Writes into folder what lupdate finds in the sources: for each catalogue, one of its name and language."""
    languages = {path: ElementTree.parse(path).getroot().get("language") for path in CATALOGUES}
    for path, language in languages.items():
        (folder / path.name).write_text(f'<!DOCTYPE TS><TS version="2.1" language="{language}"></TS>\n', "utf-8")
    targets = [str(folder / path.name) for path in CATALOGUES]
    # Without the folder that #include lines begin at, classes would be known without their namespace.
    command = [lupdate(), *SOURCES, "-I", ".", "-locations", "none", "-ts", *targets]
    subprocess.run(command, cwd=ROOT, capture_output=True, check=True, timeout=60)


def read(path: Path) -> list[Message]:
    messages = []
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = translation.findall("numerusform") if message.get("numerus") == "yes" else [translation]
            messages.append(
                Message(
                    context=context.findtext("name"),
                    source=message.findtext("source"),
                    comment=message.findtext("comment", ""),
                    finished=translation.get("type") is None,
                    counts=message.get("numerus") == "yes",
                    texts=tuple(form.text or "" for form in forms),
                )
            )
    return messages


def blanks(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def ending(text: str) -> str:
    text = text.rstrip()
    return next((kind for mark, kind in ENDINGS.items() if text.endswith(mark)), "")


def mnemonics(text: str) -> list[str]:
    return [letter.casefold() for letter in MNEMONIC.findall(text.replace("&&", ""))]


class TranslationsTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        with tempfile.TemporaryDirectory() as folder:
            collect(Path(folder))
            cls.found = {path.name: read(Path(folder) / path.name) for path in CATALOGUES}
        cls.catalogues = {path.name: read(path) for path in CATALOGUES}

    def expect_of_each_text(self, fault):
        """Expects fault(source, text, message) of no text of any catalogue."""
        for name, messages in self.catalogues.items():
            faults = [(m.key, text) for m in messages for text in m.texts if fault(m.source, text, m)]
            with self.subTest(catalogue=name):
                self.assertEqual(faults, [])

    def test_there_is_a_catalogue_of_each_language_and_of_no_other(self):
        names = {path.stem.removeprefix("blazeauth_") for path in CATALOGUES}
        self.assertEqual(names, set(PLURAL_FORMS))
        build = (ROOT / "translations" / "CMakeLists.txt").read_text("utf-8")
        built = re.search(r"^set\(languages ([^)]*)\)", build, re.MULTILINE).group(1).split()
        self.assertEqual(sorted(built), sorted(PLURAL_FORMS))
        for path in CATALOGUES:
            language = ElementTree.parse(path).getroot().get("language")
            with self.subTest(catalogue=path.name):
                self.assertTrue((language + "_").startswith(path.stem.removeprefix("blazeauth_") + "_"), language)

    def test_there_are_texts(self):
        for name, messages in self.found.items():
            with self.subTest(catalogue=name):
                self.assertTrue(messages)

    def test_catalogues_hold_the_texts_of_the_sources_and_no_others(self):
        for name, messages in self.catalogues.items():
            held = Counter(message.key for message in messages)
            found = Counter(message.key for message in self.found[name])
            with self.subTest(catalogue=name):
                self.assertEqual(list(found - held), [], "new texts: build the target update_translations")
                self.assertEqual(list(held - found), [], "obsolete texts: build the target update_translations")

    def test_each_text_is_of_a_class(self):
        """lupdate does not look through a name given with `using`, and then nobody finds the text."""
        for name, messages in self.found.items():
            with self.subTest(catalogue=name):
                self.assertEqual([m.source for m in messages if not m.context], [])

    def test_all_is_translated(self):
        self.expect_of_each_text(lambda source, text, message: not message.finished or not text.strip())

    def test_plurals_have_all_forms_of_the_language(self):
        for name, messages in self.catalogues.items():
            forms = PLURAL_FORMS[name.removeprefix("blazeauth_").removesuffix(".ts")]
            faults = [m.key for m in messages if len(m.texts) != (forms if m.counts else 1)]
            with self.subTest(catalogue=name):
                self.assertEqual(faults, [])

    def test_placeholders_are_those_of_the_source(self):
        self.expect_of_each_text(
            lambda source, text, message: sorted(PLACEHOLDER.findall(text)) != sorted(PLACEHOLDER.findall(source))
        )

    def test_texts_end_as_the_source_does(self):
        self.expect_of_each_text(lambda source, text, message: ending(text) != ending(source))

    def test_blanks_around_are_those_of_the_source(self):
        self.expect_of_each_text(lambda source, text, message: blanks(text) != blanks(source))

    def test_mnemonics_are_where_the_source_has_them(self):
        self.expect_of_each_text(lambda source, text, message: len(mnemonics(text)) != len(mnemonics(source)))

    def test_mnemonics_of_one_widget_differ(self):
        for name, messages in self.catalogues.items():
            keys = Counter((m.context, letter) for m in messages for text in m.texts for letter in mnemonics(text))
            with self.subTest(catalogue=name):
                self.assertEqual([key for key, count in keys.items() if count > 1], [])

    def test_titles_are_short(self):
        self.expect_of_each_text(
            lambda source, text, message: message.comment.startswith("title")
            and len(text.split()) > MOST_WORDS_OF_TITLE
        )


if __name__ == "__main__":
    unittest.main()
