# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT
"""What bench.py needs to know of a figure to take it."""

import pathlib

from figures import Row


class Measure:
    """One figure, or a family of them that is taken at once; to be used in a with statement.

    Each kind is a subclass with title, unit, floor_name and goal, or with rows where it is a family. What all of the
    rounds need is made in prepare() and given up in close(); once() is one round.
    """

    title: str
    unit: str
    floor_name: str | None = None  # what ours is held against, in a few words; None: against nothing
    goal = None  # one of figures.py
    rounds: int | None = None  # where a round takes long: how many are enough; None: as many as of the others

    def __init__(self, programs: pathlib.Path):
        self.programs = programs  # the folder with the programs of the release build

    def __enter__(self):
        try:
            self.prepare()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(self, *unused):
        self.close()

    def rows(self):
        """The lines of the table, by name."""
        return {"": Row(self.title, self.unit, self.floor_name, self.goal)}

    def prepare(self):
        """Makes what all rounds need; servers, certificates, folders."""

    def close(self):
        """Gives it up again, also where prepare() has not come to its end."""

    def once(self, floor_first):
        """One round: (floor, own), the floor None where there is none; for a family, such pairs by name of row."""
        raise NotImplementedError


def in_turn(floor_first, floor, own):
    """(floor(), own()), called in the order that this round has."""
    if floor_first:
        before = floor()
        return before, own()
    after = own()
    return floor(), after
