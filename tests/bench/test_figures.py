# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT
"""The sums and the table of the bench; no program is measured here."""

import pathlib
import tempfile
import unittest

import building
from figures import AtLeast, Extra, Limit, Ratio, Row, cells, compared, number, spread, table
from measure import in_turn
from report import replaced, write_building, write_report

PAGE = pathlib.Path(__file__).resolve().parents[2] / "docs" / "performance.md"


class FiguresTest(unittest.TestCase):
    def test_number(self):
        for value, text in ((0, "0"), (0.0421, "0.042"), (0.5, "0.5"), (1.149, "1.15"), (2.0, "2"), (31.66, "31.7"),
                            (100, "100"), (4521.4, "4521"), (-3.25, "-3.25")):
            with self.subTest(value=value):
                self.assertEqual(number(value), text)

    def test_spread(self):
        self.assertEqual(spread([3, 1, 20]), "3 [1-20]")
        self.assertEqual(spread([3]), "3")

    def test_goals(self):
        pairs = [(10, 11), (20, 23), (10, 30)]
        for goal, told in ((Ratio(1.15), ("1.15x", True)), (Ratio(1.1), ("1.15x", False)),
                           (AtLeast(1.15), ("1.15x", True)), (AtLeast(1.2), ("1.15x", False)),
                           (Extra(3), ("+3", True)), (Extra(2.9), ("+3", False)), (None, ("1.15x", None))):
            with self.subTest(goal=goal):
                self.assertEqual(compared(Row("row", "ms", "floor", goal), pairs), told)
        self.assertEqual(compared(Row("row", "ms", "floor", Extra(0)), [(10, 9.5)]), ("−0.5", True))
        for limit, met in ((1.5, True), (1.4, False)):
            self.assertEqual(compared(Row("row", "MiB", None, Limit(limit)), [(None, 1.5)]), ("", met))

    def test_the_ratio_is_that_of_the_rounds(self):
        # Not that of the medians, which would be 1.
        self.assertEqual(compared(Row("row", "ms", "floor", Ratio(1)), [(10, 20), (20, 40), (40, 20)]), ("2x", False))

    def test_table(self):
        lines = [cells(Row("start", "ms", "bare dialog", Ratio(1.15)), [(30, 33), (31, 34.1)]),
                 cells(Row("size", "MiB", None, Limit(1.5)), [(None, 1.6)])]
        self.assertEqual(table(lines), (
            "| figure    | floor                     | ours           | compared | reach   |   | rounds |\n"
            "| --------- | ------------------------- | -------------- | -------- | ------- | --- | ------ |\n"
            "| start, ms | 30.5 [30-31], bare dialog | 33.5 [33-34.1] | 1.1x     | ≤ 1.15x | ✓ | 2      |\n"
            "| size, MiB |                           | 1.6            |          | ≤ 1.5   | ✗ | 1      |\n"))

    def test_in_turn(self):
        for floor_first, order in ((True, ["floor", "own"]), (False, ["own", "floor"])):
            called = []
            pair = in_turn(floor_first, lambda: called.append("floor") or 1, lambda: called.append("own") or 2)
            self.assertEqual(pair, (1, 2))
            self.assertEqual(called, order)

    def test_report(self):
        document = "Above.\n<!-- figures -->\nold\n<!-- /figures -->\nBelow.\n"
        self.assertEqual(replaced(document, "figures", "new"),
                         "Above.\n<!-- figures -->\n\nnew\n\n<!-- /figures -->\nBelow.\n")
        with self.assertRaises(ValueError):
            replaced("Nothing.\n", "figures", "new")

    def test_the_page_has_a_place_for_each_table(self):
        page = PAGE.read_text(encoding="utf-8")
        for name in ("figures", "building", "timeline"):
            with self.subTest(name):
                self.assertIn("\nnew\n", replaced(page, name, "new"))

    def test_both_reports_go_beside_each_other(self):
        rows = [row for measure in (building.CleanBuild, building.Suite, building.Installed)
                for row in measure(None).rows().values()]
        figures = table([cells(row, [(None, own)]) for row, own in zip(rows, (71.3, 91, 1.5), strict=True)])
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder) / "page.md"
            file.write_text("".join(f"<!-- {name} -->\nold\n<!-- /{name} -->\n"
                                    for name in ("figures", "building", "timeline")), encoding="utf-8")
            write_report(file, "figures\n", 15, "timeline\n")
            self.assertEqual(file.read_text(encoding="utf-8").count("\nold\n"), 1)
            write_building(file, figures)
            page = file.read_text(encoding="utf-8")
        day = r"20\d\d-\d\d-\d\d"
        self.assertRegex(page, rf"<!-- figures -->\n\n{day}, 15 rounds; .*\.\n\nfigures\n\n<!-- /figures -->\n")
        self.assertRegex(page, rf"<!-- building -->\n\n{day}, 1 round; .*\.\n\n\| figure .*\n")
        self.assertIn(f"\n\n{figures}\n<!-- /building -->\n", page)
        self.assertIn("<!-- timeline -->\n\ntimeline\n\n<!-- /timeline -->\n", page)
        self.assertRegex(figures, r"clean release build, s +\|  +\| 71\.3 .*≤ 90 .*✓")
        self.assertRegex(figures, r"whole test suite, s +\|  +\| 91 .*≤ 90 .*✗")


if __name__ == "__main__":
    unittest.main()
