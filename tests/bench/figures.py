# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT
"""What follows from the figures of all rounds: pure functions, from pairs to a table.

A pair is (floor, own): what the floor needed in a round, None where there is no floor, and what ours needed. Machines
drift, so floor and ours are compared round by round, and the median is taken of what comes out.
"""

import dataclasses
import statistics


@dataclasses.dataclass(frozen=True)
class Ratio:
    """Ours is at most so many times the floor."""

    limit: float

    def of(self, floor, own):
        return own / floor

    def met(self, figure):
        return figure <= self.limit

    def text(self):
        return f"≤ {number(self.limit)}x"


@dataclasses.dataclass(frozen=True)
class AtLeast(Ratio):
    """Ours is at least so many times the floor."""

    def met(self, figure):
        return figure >= self.limit

    def text(self):
        return f"≥ {number(self.limit)}x"


@dataclasses.dataclass(frozen=True)
class Extra:
    """Ours is at most so much above the floor, in the unit of the row."""

    limit: float

    def of(self, floor, own):
        return own - floor

    def met(self, figure):
        return figure <= self.limit

    def text(self):
        return f"≤ floor + {number(self.limit)}"


@dataclasses.dataclass(frozen=True)
class Limit:
    """Ours is at most this, in the unit of the row; there is no floor."""

    limit: float

    def of(self, _floor, own):
        return own

    def met(self, figure):
        return figure <= self.limit

    def text(self):
        return f"≤ {number(self.limit)}"


@dataclasses.dataclass(frozen=True)
class Row:
    """What a line of the table is about. Without a goal it is only told."""

    title: str
    unit: str
    floor_name: str | None
    goal: Ratio | AtLeast | Extra | Limit | None = None


def number(value):
    """With as many digits as mean something: 0.042, 1.15, 31.7, 4521."""
    if value == 0:
        return "0"
    for least, digits in ((100, 0), (10, 1), (0.1, 2)):
        if abs(value) >= least:
            text = f"{value:.{digits}f}"
            return text.rstrip("0").rstrip(".") if "." in text else text
    return f"{value:.2g}"


def spread(values):
    """The median, and in brackets the least and the most: 31.7 [29-61]."""
    middle = number(statistics.median(values))
    if len(values) == 1:
        return middle
    return f"{middle} [{number(min(values))}-{number(max(values))}]"


def compared(row, pairs):
    """(text, whether the goal is reached, or None without a goal)."""
    if row.goal is not None:
        figure = statistics.median(row.goal.of(floor, own) for floor, own in pairs)
    if row.goal is None or isinstance(row.goal, Limit):
        floors = [pair for pair in pairs if pair[0] is not None]
        text = f"{number(statistics.median(own / floor for floor, own in floors))}x" if floors else ""
    elif isinstance(row.goal, Extra):
        text = f"{'+' if figure >= 0 else '−'}{number(abs(figure))}"
    else:
        text = f"{number(figure)}x"
    return text, None if row.goal is None else row.goal.met(figure)


HEADINGS = ("figure", "floor", "ours", "compared", "reach", "", "rounds")


def cells(row, pairs):
    """The texts of a line of the table, in the order of HEADINGS."""
    text, met = compared(row, pairs)
    floors = [floor for floor, _own in pairs if floor is not None]
    floor = f"{spread(floors)}, {row.floor_name}" if floors else ""
    return (f"{row.title}, {row.unit}", floor, spread([own for _floor, own in pairs]), text,
            row.goal.text() if row.goal else "", {None: "", True: "✓", False: "✗"}[met], str(len(pairs)))


def table(lines):
    """Markdown, in columns that read well as plain text too; lines as from cells()."""
    lines = [HEADINGS, *lines]
    widths = [max(len(line[column]) for line in lines) for column in range(len(HEADINGS))]
    drawn = ["| " + " | ".join(cell.ljust(width) for cell, width in zip(line, widths)) + " |" for line in lines]
    return "\n".join([drawn[0], "| " + " | ".join("-" * max(width, 3) for width in widths) + " |", *drawn[1:]]) + "\n"
