# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT

"""docs/configuration.md names what the programs take, all of it and nothing else."""

import functools
import os
import pathlib
import re
import subprocess
import unittest

from pages import PAGES, ROOT, code_in, rows, section, text_of

BIN = pathlib.Path(os.environ["BLAZEAUTH_BIN"])
PROGRAMS = ("login", "cli", "launcher", "sandbox", "qa")
PAGE = text_of("docs/configuration.md")
# The pages that are about one of them alone, and call its options by their names only.
PAGE_OF = {"docs/launcher.md": "launcher", "docs/bench.md": "qa", "app/sandbox/README.md": "sandbox"}

# Of the environment, but read by Qt and by the C library for us.
READ_BELOW = {"XDG_CONFIG_HOME", "LC_MESSAGES", "LANG", "LANGUAGE"}


def sources() -> dict[str, str]:
    found = [path for folder in ("session", "ui", "app") for path in (ROOT / folder).rglob("*.[ch]*")]
    found = [path for path in found if path.suffix in (".cpp", ".h")]
    return {path.relative_to(ROOT).as_posix(): path.read_text("utf-8") for path in found}


def function(text: str, head: str) -> str:
    """The body of a function, up to the brace at the start of a line."""
    begin = text.index(head)
    return text[begin : text.index("\n}\n", begin)]


def strings(text: str) -> list[str]:
    return re.findall(r'u?"([^"\n]*)"', text)


def settings() -> list[str]:
    return strings(function(text_of("session/configuration/configuration.cpp"), "QString nameOf(Setting setting)"))


def keys_in(part: str) -> list[str]:
    """What stands as code in the first cells of the tables."""
    return [key for row in rows(part) for key in code_in(row[0])]


def options_in(text: str) -> list[str]:
    """The options among the words of a command, which ends where those of another begin."""
    words = [word.strip("[](),.:").partition("=")[0] for word in text.split()]
    return [word for word in words if re.fullmatch(r"--?[a-z][\w-]*", word)]


def commands(text: str) -> list[tuple[str, list[str]]]:
    """The programs that are called anywhere in a page, in sentences, tables and blocks of code, with their options."""
    end = r"\bblazeauth-| \[?--\]? |[`|;<>\n]|\Z"
    call = rf"\bblazeauth-({'|'.join(PROGRAMS)})(?![\w.-])([^`|;<>\n]*?)(?={end})"
    return [(program, options_in(words)) for program, words in re.findall(call, re.sub(r"\\\n\s*", "", text))]


def options_alone(text: str) -> list[str]:
    """Those that are called by their names only, as `--check` or `--config FILE`."""
    return [option for code in code_in(text) if code.startswith("-") for option in options_in(code)]


class Options(unittest.TestCase):
    @staticmethod
    @functools.cache
    def taken(program: str) -> dict[str, str]:
        """Each option of --help with what it wants."""
        environment = {name: value for name, value in os.environ.items() if name != "DISPLAY"}
        done = subprocess.run([BIN / f"blazeauth-{program}", "--help"], capture_output=True, text=True, check=True,
                              timeout=30, env=environment)
        options = {}
        for names, value in re.findall(r"^  ((?:-\w, )?--?[\w-]+(?:, --[\w-]+)?)(?: <([^>]+)>)?", done.stdout, re.MULTILINE):
            for name in names.split(", "):
                options[name] = value
        return options

    @staticmethod
    def described(program: str) -> dict[str, str]:
        options = {}
        for text in keys_in(section(PAGE, f"blazeauth-{program}")):
            if text.startswith("-"):
                name, _, value = text.partition(" ")
                options[name] = value
        return options

    def test_options_are_those_of_help(self) -> None:
        for program in PROGRAMS:
            with self.subTest(program=program):
                taken, described = self.taken(program), self.described(program)
                self.assertIn("--help", taken)
                self.assertEqual(set(described), set(taken))
                for name, value in described.items():
                    if name.removeprefix("--") not in settings() or value:
                        self.assertEqual(value, taken[name], name)

    def test_settings_are_those_of_help(self) -> None:
        for row in rows(section(PAGE, "Settings"))[: len(settings())]:
            name, _, value = code_in(row[0])[0].partition(" ")
            with self.subTest(setting=name):
                self.assertEqual(value, self.taken("cli")[name])
                if row[0].endswith("console only"):
                    self.assertNotIn(name, self.taken("login"))
                else:
                    self.assertEqual(value, self.taken("login")[name])

    def test_commands_are_understood(self) -> None:
        """Each by the program that it calls."""
        found = [(page.name, program, option) for page in PAGES
                 for program, options in commands(page.read_text("utf-8")) for option in options]
        self.assertGreater(len(found), 20)
        for page, program, option in found:
            with self.subTest(page=page, program=program, option=option):
                self.assertIn(option, self.taken(program))

    def test_options_are_those_of_the_program_that_is_told_of(self) -> None:
        told = {name: (program, options_alone(text_of(name))) for name, program in PAGE_OF.items()}
        told |= {f"blazeauth-{program}": (program, options_alone(section(PAGE, f"blazeauth-{program}")))
                 for program in PROGRAMS}
        for place, (program, options) in told.items():
            self.assertTrue(options, place)
            for option in options:
                with self.subTest(place=place, option=option):
                    self.assertIn(option, self.taken(program))

    def test_other_pages_tell_of_options_that_there_are(self) -> None:
        known = {option for program in PROGRAMS for option in self.taken(program)}
        for page in PAGES:
            name = page.relative_to(ROOT).as_posix()
            for option in options_alone(page.read_text("utf-8")) if name not in PAGE_OF else ():
                with self.subTest(page=name, option=option):
                    self.assertIn(option, known)

    def test_finding_commands(self) -> None:
        for text, expected in (
            ("`blazeauth-cli --json license`", [("cli", ["--json"])]),
            ("| by hand | `blazeauth-sandbox -- blazeauth-login` |", [("sandbox", []), ("login", [])]),
            ("    blazeauth-sandbox --port 1 -- x/blazeauth-cli --json license\n", [("sandbox", ["--port"]),
                                                                                   ("cli", ["--json"])]),
            ("    blazeauth-qa --run-all \\\n        --report DIR >x --no", [("qa", ["--run-all", "--report"])]),
            ("    blazeauth-launcher --config FILE [--check] [--] PROGRAM --its\n",
             [("launcher", ["--config", "--check"])]),
            ("blazeauth-launcher --config=FILE -- PROGRAM --its", [("launcher", ["--config"])]),
            ("`blazeauth-login`, `-h` and --help; blazeauth-login-1.0 --help", [("login", [])]),
        ):
            with self.subTest(text=text):
                self.assertEqual(commands(text), expected)


class Settings(unittest.TestCase):
    def test_each_setting_has_its_names(self) -> None:
        table = {}
        for row in rows(section(PAGE, "Settings")):
            if len(row) == 5:
                option = code_in(row[0])[0].split()[0].removeprefix("--")
                table[option] = (code_in(row[1]), code_in(row[2]))
        self.assertEqual(list(table), settings())
        for name, (variables, keys) in table.items():
            variable = "BLAZEAUTH_" + name.upper().replace("-", "_")
            self.assertEqual(variables, [] if name == "proxy" else [variable])
            self.assertEqual(keys, [name])

    def test_variables_are_those_of_the_sources(self) -> None:
        texts = " ".join(string for source in sources().values() for string in strings(source))
        read = set(re.findall(r"\bBLAZEAUTH_[A-Z_]+[A-Z]", texts))
        read |= {"BLAZEAUTH_" + name.upper().replace("-", "_") for name in settings() if name != "proxy"}
        described = set(re.findall(r"\bBLAZEAUTH_[A-Z_]+[A-Z]", PAGE.partition("## The build")[0]))
        self.assertEqual(described, read)

    def test_variables_of_others_are_those_of_the_sources(self) -> None:
        read = set()
        for source in sources().values():
            read |= set(re.findall(r'\b(?:qEnvironmentVariable\w*|qgetenv|qputenv)\("([^"]+)"', source))
            read |= set(re.findall(r'\bvariable\(environment, .*?u"(\w+)"', source))
            read |= set(re.findall(r'\bvariable\(environment, [^)]*: u"(\w+)"', source))
        read = {name for name in read if not name.startswith("BLAZEAUTH_")}
        self.assertIn("https_proxy", read)
        table = rows(section(PAGE, "Variables"))
        described = {name for row in table for name in code_in(row[0]) if not name.startswith("BLAZEAUTH_")}
        self.assertEqual(described, read | READ_BELOW)

    def test_keys_of_the_launcher(self) -> None:
        text = text_of("app/launcher/launcherconfig.cpp")
        part = section(PAGE, "blazeauth-launcher")
        keys = [row for row in rows(part) if len(row) == 3]
        self.assertEqual([code_in(row[0])[0] for row in keys], strings(function(text, "const QStringList &everyKey()")))

        defaults = {code_in(row[0])[0]: row[2] for row in keys}
        most = re.search(r"mostSeconds = ([\d']+);", text)[1].replace("'", "")
        rules = text_of("app/launcher/endpolicy.h")
        for key, member in (("connection_grace", "connectionGrace"), ("warning", "warning"), ("kill_after", "killAfter")):
            self.assertEqual(defaults[key], re.search(rf"{member}{{(\d+)}};", rules)[1])
            self.assertIn(f"0 to {most}", next(row[1] for row in keys if row[0] == f"`{key}`"))
        measure = re.search(r"onSessionEnd = OnSessionEnd::(\w+);", rules)[1]
        self.assertEqual(defaults["on_session_end"], f"`{measure.lower()}`")

    def test_variables_for_a_program(self) -> None:
        given = set(re.findall(r'insert\(\s*u"(\w+)"', text_of("app/launcher/programenvironment.cpp")))
        self.assertEqual({key for key in keys_in(section(PAGE, "blazeauth-launcher")) if key.isupper()}, given)

    def test_keys_of_the_window(self) -> None:
        text = text_of("ui/menu/windowsettings.cpp")
        keys = re.findall(r'constexpr auto \w+Key = "([^"]+)"_L1;', text)
        table = [row for row in rows(section(PAGE, "Files")) if (row[0] != "`settings.ini`" and "/" in row[0]) or len(row) == 3]
        described = [key for row in table if not row[0].endswith(".ini`") for key in code_in(row[0])]
        self.assertEqual(described, keys)
        schemes = strings(function(text, "QLatin1StringView valueOf(ColorScheme scheme)"))
        theme = next(row[1] for row in table if row[0] == "`theme`")
        self.assertEqual(set(code_in(theme)), {*schemes, "system"})

    def test_files(self) -> None:
        named = set()
        for source in sources().values():
            named |= set(re.findall(r'u"/blazeauth/(\w+\.ini)"', source))
            named |= {f"{name}.ini" for name in re.findall(r'QSettings::UserScope, u"blazeauth"_s, u"(\w+)"_s', source)}
        described = {code_in(row[0])[0]: row[2] for row in rows(section(PAGE, "Files")) if row[0].endswith(".ini`")}
        self.assertEqual(set(described), named)
        waits = re.findall(r'setValue\(u"(\w+)"_s', text_of("session/waitstore.cpp"))
        self.assertEqual(code_in(described["waits.ini"]), waits)


class Build(unittest.TestCase):
    def test_options_are_those_of_cmake(self) -> None:
        text = text_of("CMakeLists.txt")
        described = keys_in(section(PAGE, "The build"))
        self.assertEqual(set(described), set(re.findall(r"^\s*option\((\w+) ", text, re.MULTILINE)))
        head = re.findall(r"^#   (\w+) ", text.partition("cmake_minimum_required")[0], re.MULTILINE)
        self.assertEqual(described, head)
        for row in rows(section(PAGE, "The build")):
            default = re.search(rf"option\({code_in(row[0])[0]} \"[^\"]*\" (\S+)\)", text)[1]
            if default in ("ON", "OFF") and code_in(row[0])[0] != "BUILD_TESTING":
                self.assertTrue(row[2].startswith(f"`{default}`"), row[0])
            elif default == "${PROJECT_IS_TOP_LEVEL}":
                self.assertIn("top project", row[2])


if __name__ == "__main__":
    unittest.main()
