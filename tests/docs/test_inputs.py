# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT

"""docs/testing.md tells of each scenario how it has to end, and of no others."""

import os
import subprocess
import unittest

from pages import code_in, rows, section, text_of

PAGE = text_of("docs/testing.md")
HEADLINES = {"grant": "Grants", "status": "Statuses", "close code": "Close codes", "fault": "Faults", "time": "Times",
             "account": "Licenses and accounts"}
PLACES = {"license": "license", "login": "login", "client-id": "client id", "api-key": "API key"}


def input_of(place: str, text: str) -> str:
    """The magic word in the name of a scenario, without that of its place."""
    if place == "login":
        return text.partition("@sandbox.test")[0]
    return text.partition("-")[2]


class Inputs(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        program = os.path.join(os.environ["BLAZEAUTH_BIN"], "blazeauth-sandbox")
        done = subprocess.run([program, "--scenarios"], capture_output=True, text=True, check=True, timeout=30)
        cls.scenarios = [line.split("\t") for line in done.stdout.splitlines()]
        cls.lines = {group: rows(section(PAGE, title)) for group, title in HEADLINES.items()}

    def test_each_scenario_has_one_line(self) -> None:
        met = set()
        for name, group, expected in self.scenarios:
            place, _, text = name.partition("/")
            text, _, password = text.partition("/")
            told = []
            for row in self.lines[group]:
                words = code_in(row[0])
                if group == "account":
                    fits = words == ([text, password] if password else [text])
                else:
                    word = input_of(place, text)
                    fits = word in words or (place == "login" and word.upper() in words)
                if fits and (row[1] == "anything" or PLACES[place] in row[1].split(", ")):
                    told.append(row)
            with self.subTest(scenario=name):
                # `OK` and `Ok` are two for a license: the word and the constant.
                self.assertEqual(len(told), 1, told)
                self.assertEqual(told[0][3], expected)
                met.add((group, *told[0]))
        every = {(group, *row) for group, lines in self.lines.items() for row in lines}
        self.assertEqual(every - met, set())


if __name__ == "__main__":
    unittest.main()
