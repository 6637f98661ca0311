# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT
"""The manual pages say what the programs do: no option, variable, file or exit code too few or too many."""

import os
import re
import subprocess
import unittest

from helptext import PROGRAMS, ROOT, described_options, help_of, options

SECTIONS = ["NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "ENVIRONMENT", "EXIT STATUS", "EXAMPLES", "SEE ALSO"]


def source(program):
    return (ROOT / f"packaging/man/{program}.1").read_text("utf-8")


def shown(program):
    """The page as it is read, in wide lines."""
    done = subprocess.run(
        ["man", "--warnings", "--local-file", "--encoding=UTF-8", ROOT / f"packaging/man/{program}.1"],
        env=os.environ | {"MANWIDTH": "200", "MAN_KEEP_FORMATTING": "", "LC_ALL": "C.UTF-8"},
        capture_output=True, text=True, check=True,
    )
    if done.stderr:
        raise AssertionError(done.stderr)
    return done.stdout


def entries(program, section, macro):
    """The heads of the list in that section, of those that begin with macro."""
    text = re.search(rf"^\.Sh {section}\n(.*?)(?=^\.Sh |\Z)", source(program), re.MULTILINE | re.DOTALL)
    heads = re.findall(rf"^\.It ((?:{macro} )?.*)$", text.group(1) if text else "", re.MULTILINE)
    return [head.replace("\\-", "-") for head in heads if head.startswith(macro)]


def table(title):
    """The rows of the first table below that headline of docs/configuration.md."""
    page = (ROOT / "docs/configuration.md").read_text("utf-8")
    part = page[page.index(f"\n## {title}\n"):]
    lines = part[part.index("\n|"):].split("\n\n")[0].strip().splitlines()
    return [[cell.strip() for cell in line.split("|")[1:-1]] for line in lines[2:]]


def told_of(program, title):
    """What stands as code in the first cells of that table, in rows whose second one names the program."""
    name = program.removeprefix("blazeauth-")
    named = [row[0] for row in table(title) if name in re.findall(r"\w+", row[1])]
    return [word for cell in named for word in re.findall(r"`([^`]+)`", cell)]


class ManualPages(unittest.TestCase):
    def test_no_warnings(self):
        for program in PROGRAMS:
            with self.subTest(program):
                text = shown(program)
                headings = re.findall(r"^([A-Z][A-Z ]+)$", text, re.MULTILINE)
                self.assertEqual([heading for heading in headings if heading in SECTIONS], SECTIONS)
                self.assertIn(f"{program} — ", text)

    def test_options(self):
        for program in PROGRAMS:
            with self.subTest(program):
                heads = entries(program, "OPTIONS", "Fl")
                found = [f"-{name}" for head in heads for name in re.findall(r"Fl (\S+)", head)]
                self.assertEqual(sorted(found), sorted(options(program)))

    def test_values(self):
        for program in PROGRAMS:
            text = shown(program)
            for described in described_options(program):
                with self.subTest(program=program, option=described):
                    self.assertRegex(text, rf"(?m)^ +{re.escape(re.sub('[<>]', '', described))}(  |$)")

    def test_variables(self):
        for program in PROGRAMS:
            with self.subTest(program):
                named = set(re.findall(r"BLAZEAUTH_[A-Z_]+[A-Z]", help_of(program)))
                self.assertEqual(named - set(re.findall(r"BLAZEAUTH_[A-Z_]+[A-Z]", source(program))), set())

    def test_variables_are_those_of_the_page(self):
        for program in PROGRAMS:
            with self.subTest(program):
                part = re.search(r"^\.Sh ENVIRONMENT\n(.*?)(?=^\.Sh )", source(program), re.MULTILINE | re.DOTALL)[1]
                own = re.sub(r"\AThe (?:program|command) finds:.*?^\.El$", "", part, flags=re.MULTILINE | re.DOTALL)
                heads = re.findall(r"^\.It Ev (.*)$", own, re.MULTILINE)
                self.assertEqual(sorted(" , ".join(heads).split(" , ")), sorted(told_of(program, "Variables")))

    def test_files_are_those_of_the_page(self):
        for program in PROGRAMS:
            with self.subTest(program):
                found = [head.removeprefix("Pa ~/.config/blazeauth/") for head in entries(program, "FILES", "Pa")]
                self.assertEqual(found, told_of(program, "Files"))

    def test_exit_codes(self):
        for program in ("blazeauth-cli", "blazeauth-launcher", "blazeauth-qa"):
            with self.subTest(program):
                told = re.findall(r"^  (\d+) ", help_of(program).partition("Exit codes:")[2], re.MULTILINE)
                self.assertTrue(told)
                self.assertEqual(entries(program, "EXIT STATUS", ""), told)

    def test_keys_of_the_launcher(self):
        page = (ROOT / "docs/configuration.md").read_text("utf-8")
        table = page[page.index("\n| key |"):].split("\n\n")[0]
        keys = re.findall(r"^\| `([a-z_-]+)`", table, re.MULTILINE)
        self.assertTrue(keys)
        found = [head.removeprefix("Li ") for head in entries("blazeauth-launcher", "CONFIGURATION", "Li")]
        self.assertEqual(found, keys)

    def test_references(self):
        for program in PROGRAMS:
            for name in re.findall(r"^\.Xr (\S+) 1", source(program), re.MULTILINE):
                self.assertIn(name, PROGRAMS)
                self.assertNotEqual(name, program)


if __name__ == "__main__":
    unittest.main()
