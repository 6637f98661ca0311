# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT
"""How long the window takes to be there, and how much memory it takes when it is connected."""

import os
import pathlib
import time

from figures import Ratio, Row
from measure import Measure
from windows import Place, wait_until

SETTLED = 2  # seconds after the first picture, when all that a start brings along is over


class InPlace(Measure):
    """A measure of the two windows."""

    place = None

    def prepare(self):
        self.place = Place(self.programs).__enter__()

    def close(self):
        if self.place:
            self.place.__exit__()


class Start(InPlace):
    """From before exec to the first picture, as the X server sees it."""

    def rows(self):
        return {
            "start": Row("start to first painted window", "ms", "bare dialog", Ratio(1.15)),
            "noise": Row("the bare dialog beside itself, for the noise", "ms", "bare dialog"),
        }

    def once(self, floor_first):
        def floor():
            with self.place.bare_dialog() as window:
                return window.painted

        def own():
            with self.place.login_as_usual(self.place.story()) as window:
                return window.painted

        floor()  # the first one after a while finds nothing in the processor's caches
        before, login, after = floor(), own(), floor()
        bare, again = (before, after) if floor_first else (after, before)
        return {"start": (bare, login), "noise": (bare, again)}


def memory(pid):
    """(MiB that cannot be read back from a file, MiB resident) of a process."""
    def mebibytes(file, *names):
        lines = (line.split() for line in pathlib.Path(f"/proc/{pid}/{file}").read_text().splitlines())
        return sum(int(words[1]) for words in lines if words[0].rstrip(":") in names) / 1024

    # Ours may not be looked into by others (forbidCoreFiles()), but for root. The sum of the two differs by what it
    # shares with the X server.
    if os.geteuid() == 0:
        anonymous = mebibytes("smaps_rollup", "Pss_Anon", "Pss_Shmem")
    else:
        anonymous = mebibytes("status", "RssAnon", "RssShmem")
    return anonymous, mebibytes("status", "VmRSS")


class Memory(InPlace):
    """Of both windows at the same time, each with a connection over TLS."""

    def rows(self):
        floor = "bare dialog with an open wss socket"
        return {"anonymous": Row("anonymous memory when connected", "MiB", floor, Ratio(1.25)),
                "resident": Row("resident memory when connected", "MiB", floor, Ratio(1.25))}

    def once(self, floor_first):
        stories = self.place.story(), self.place.story()
        makers = [lambda: self.place.bare_dialog(stories[0]), lambda: self.place.login(stories[1])]
        order = (0, 1) if floor_first else (1, 0)
        with makers[order[0]]() as first, makers[order[1]]() as second:
            wait_until(lambda: stories[0].connections and stories[1].requests, "the connections")
            time.sleep(max(0.0, second.seen + SETTLED - time.monotonic()))
            bare, login = (memory(window.pid) for window in ((first, second) if floor_first else (second, first)))
        return {"anonymous": (bare[0], login[0]), "resident": (bare[1], login[1])}
