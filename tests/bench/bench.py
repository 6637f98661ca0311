# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT
"""Takes the figures that the project holds itself to: see script/bench, which builds what is measured.

All figures are taken in turn, round by round, and in each round the floor and ours one after the other: machines drift,
and what is compared has to have been measured in the same moment.
"""

import argparse
import contextlib
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
for folder in ("peers", "ui/accessibility"):
    sys.path.insert(0, str(HERE.parent / folder))

import building
import figures
import idle
import sandboxload
import start
import timeline
import wire
from report import write_building, write_report
from windows import Place

# By the name that --only takes, in the order of the table.
MEASURES = {
    "start": start.Start,
    "memory": start.Memory,
    "click": wire.Click,
    "kept": wire.KeptStart,
    "idle": idle.Idle,
    "cpu": wire.Processor,
    "sandbox": sandboxload.Speed,
    "sessions": sandboxload.Sessions,
}
BUILDING = {
    "build": building.CleanBuild,
    "suite": building.Suite,
    "installed": building.Installed,
}


def options():
    parser = argparse.ArgumentParser(prog="script/bench", description="Takes the figures of docs/performance.md.")
    parser.add_argument("--rounds", type=int, default=15, metavar="N", help="how often each is taken (15)")
    known = sorted({**MEASURES, **BUILDING})
    parser.add_argument("--only", action="append", choices=known, metavar="NAME",
                        help="only this one, which may be given several times: " + ", ".join(known))
    parser.add_argument("--build", action="store_true", help="only those of building, testing and installing, once")
    parser.add_argument("--timeline", action="store_true",
                        help="only what a start does before and after the first picture")
    parser.add_argument("--programs", type=pathlib.Path, required=True, help=argparse.SUPPRESS)
    parser.add_argument("--report", type=pathlib.Path, help=argparse.SUPPRESS)
    return parser.parse_args()


def take(measures, rounds):
    """The pairs of all rounds, by measure and name of row."""
    pairs = {measure: {name: [] for name in measure.rows()} for measure in measures}
    for number in range(rounds):
        print(f"\rround {number + 1} of {rounds}", end="", file=sys.stderr, flush=True)
        for measure in measures:
            # Those that are taken less often come at the end: what is idle has come to rest by then.
            if measure.rounds is not None and number < rounds - measure.rounds:
                continue
            taken = measure.once(floor_first=number % 2 == 0)
            for name, pair in (taken if isinstance(taken, dict) else {"": taken}).items():
                pairs[measure][name].append(pair)
    print(file=sys.stderr)
    return pairs


def timeline_of(programs):
    with Place(programs) as place:
        return timeline.taken(place)


def main():
    chosen = options()
    if chosen.timeline:
        print(timeline_of(chosen.programs), end="")
        return
    names = chosen.only or list(BUILDING if chosen.build else MEASURES)
    kinds = {**MEASURES, **BUILDING}
    with contextlib.ExitStack() as stack:
        measures = [stack.enter_context(kinds[name](chosen.programs)) for name in names]
        pairs = take(measures, 1 if chosen.build else chosen.rounds)
    lines = [figures.cells(row, pairs[measure][name])
             for measure in measures for name, row in measure.rows().items()]
    table = figures.table(lines)
    print(table, end="")
    if not chosen.report or chosen.only:
        return
    if chosen.build:
        write_building(chosen.report, table)
    else:
        write_report(chosen.report, table, chosen.rounds, timeline_of(chosen.programs))


if __name__ == "__main__":
    main()
