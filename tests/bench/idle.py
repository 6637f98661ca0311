# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT
"""How often a window that nobody touches wakes the processor."""

import asyncio
import pathlib
import threading
import time

from blazeauth_server import LICENSE, answer
from figures import Extra, Row
from start import InPlace
from windows import wait_until

A_MINUTE = 60
UNTIL_ASLEEP = 180  # seconds; the session falls asleep after two minutes without anybody there
DAYS_LEFT = 30 * 86400


def switches(pid):
    """How often the threads of a process were put on a processor so far."""
    count = 0
    for status in pathlib.Path(f"/proc/{pid}/task").glob("*/status"):
        lines = status.read_text().splitlines()
        count += sum(int(line.split()[1]) for line in lines if "ctxt_switches" in line)
    return count


class Idle(InPlace):
    """Three windows at once, none of which has the keyboard: bare, asleep, and authorized for days to come."""

    rounds = 3  # of a minute each

    def __init__(self, programs):
        super().__init__(programs)
        self._windows = []

    def rows(self):
        return {"asleep": Row("wakeups a minute, asleep", "switches", "bare dialog", Extra(0)),
                "authorized": Row("wakeups a minute, authorized with days left", "switches", "bare dialog", Extra(4))}

    def prepare(self):
        super().prepare()
        self._left = threading.Event()

        async def watch(connection, _request):
            asyncio.ensure_future(leave(connection))

        async def leave(connection):
            await connection.websocket.wait_closed()
            self._left.set()

        self._bare = self._open(self.place.bare_dialog())
        self._asleep = self._open(self.place.login(self.place.story(on_connect=watch)))
        story = self.place.story(on_authorize=answer(status=1, license=LICENSE, time_left=DAYS_LEFT))
        self._authorized = self._open(self.place.login(story))
        self._sign_in(story)
        for window in self._windows:  # now that each has asked for it
            self.place.give_focus(window)
            self.place.take_focus(window)

    def close(self):
        for window in reversed(self._windows):
            window.__exit__()
        super().close()

    def once(self, floor_first):
        if not self._left.wait(UNTIL_ASLEEP):
            raise TimeoutError("the window does not fall asleep")
        windows = {"bare": self._bare, "asleep": self._asleep, "authorized": self._authorized}
        before = {name: switches(window.pid) for name, window in windows.items()}
        time.sleep(A_MINUTE)
        count = {name: switches(window.pid) - before[name] for name, window in windows.items()}
        return {name: (count["bare"], count[name]) for name in self.rows()}

    def _open(self, window):
        self._windows.append(window)
        return window.__enter__()

    def _sign_in(self, story):
        wait_until(lambda: story.requests, "the connection")
        self.place.give_focus(self._authorized)
        self.place.tool("type", LICENSE)
        self.place.tool("key", "Return")
        wait_until(lambda: len(story.requests) > 1, "the sign-in")
